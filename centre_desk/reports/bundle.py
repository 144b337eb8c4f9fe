"""Several documents in one file."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence

from pypdfium2 import PdfDocument

_CLOCK = re.compile(rb"/CreationDate\(D:[^)]*\)")
_IDENTITY = re.compile(rb"/ID\s*\[<([0-9A-F]{32})><([0-9A-F]{32})>\](?=[^\[]*\Z)")


def join(parts: Sequence[bytes]) -> bytes:
    """Put PDF files one after the other; each keeps its own page numbers.

    The same parts always give the same bytes.
    """
    whole = PdfDocument.new()
    opened = [PdfDocument(part) for part in parts]
    try:
        for part in opened:
            whole.import_pages(part)
        target = io.BytesIO()
        whole.save(target)
        return _steady(target.getvalue(), parts)
    finally:
        for document in (*opened, whole):
            document.close()


def _steady(joined: bytes, parts: Sequence[bytes]) -> bytes:
    """Replace what pdfium takes from the clock, byte for byte, so that no offset moves."""

    def blank(found: re.Match[bytes]) -> bytes:
        return b"/CreationDate()".ljust(len(found[0]))

    def identity(found: re.Match[bytes]) -> bytes:
        digest = hashlib.sha256(b"".join(parts)).hexdigest().upper().encode()
        return found[0].replace(found[1], digest[:32]).replace(found[2], digest[:32])

    return _IDENTITY.sub(identity, _CLOCK.sub(blank, joined, count=1), count=1)
