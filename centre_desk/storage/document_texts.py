"""The texts that a centre wrote for its letters: rows to domain."""

from __future__ import annotations

from centre_desk.domain.document_texts import TextVersion
from centre_desk.storage.database import Store


def versions(store: Store, centre_id: int, kind: str, language: str) -> list[TextVersion]:
    """Every version that was written, the newest first."""
    rows = store.rows(
        "SELECT version, body, written_on, written_by FROM document_text "
        "WHERE centre_id = ? AND kind = ? AND language = ? ORDER BY version DESC",
        centre_id,
        kind,
        language,
    )
    return [TextVersion(*row) for row in rows]
