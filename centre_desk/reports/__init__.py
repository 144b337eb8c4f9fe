"""Printed pages: domain in, PDF bytes out. The only package that knows reportlab."""
