"""Rules and values of the house: dataclasses and functions on the standard library alone."""
