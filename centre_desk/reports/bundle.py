"""Several documents in one file."""

from __future__ import annotations

import io
from collections.abc import Sequence

from pypdfium2 import PdfDocument


def join(parts: Sequence[bytes]) -> bytes:
    """Put PDF files one after the other; each keeps its own page numbers."""
    whole = PdfDocument.new()
    opened = [PdfDocument(part) for part in parts]
    try:
        for part in opened:
            whole.import_pages(part)
        target = io.BytesIO()
        whole.save(target)
        return target.getvalue()
    finally:
        for document in (*opened, whole):
            document.close()
