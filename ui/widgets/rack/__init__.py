"""The rack: rooms down, days across. Where things are is kept from how they look."""
