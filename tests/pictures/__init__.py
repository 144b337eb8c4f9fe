"""Pictures of every page and dialog, and of the errands, on one sheet to browse."""
