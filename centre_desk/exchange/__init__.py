"""Spreadsheets and lists in and out: files in, domain out."""
