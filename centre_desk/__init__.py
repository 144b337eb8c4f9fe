"""Centre Desk without its windows: rules, storage, sheets, lists and deeds. No Qt in here."""

__version__ = "0.1.0"
