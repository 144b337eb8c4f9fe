"""Codes that are kept as argon2 hashes, so that nobody reads them back."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LEAST_SIGNS = 4


def long_enough(code: str) -> bool:
    """Whether a code may be chosen."""
    return len(code.strip()) >= LEAST_SIGNS


def hashed(code: str) -> str:
    """What is kept of *code*."""
    return PasswordHasher().hash(code.strip())


def fits(kept: str, code: str) -> bool:
    """Whether *code* is the one of which *kept* was made; never where none was chosen."""
    try:
        return PasswordHasher().verify(kept, code.strip())
    except (VerificationError, InvalidHashError):
        return False
