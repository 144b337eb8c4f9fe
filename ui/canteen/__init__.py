"""The restaurant's door."""
