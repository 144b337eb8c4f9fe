"""Centre Desk without its windows: rules, storage, sheets, lists and deeds. No Qt below this line."""

__version__ = "0.1.0"
