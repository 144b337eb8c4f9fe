"""One function per deed of a user, one transaction each, undoable."""
