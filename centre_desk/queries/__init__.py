"""What a screen or a sheet shows, read in one go, as plain dataclasses."""
