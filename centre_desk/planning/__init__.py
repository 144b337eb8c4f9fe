"""Proposals: which bed for whom. Domain in, proposal out; nothing is saved here."""
