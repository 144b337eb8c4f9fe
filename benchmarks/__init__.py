"""Proofs on real stays, and ratios to the bare work; see README.md."""
