"""What the side panel shows of the classrooms: a slot, a room, a proposal."""
