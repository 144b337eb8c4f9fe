"""Bring the catalogues in line with the texts of the code.

Run as ``python resources/translations/update.py``; ends with 1 while a text is untranslated.
The texts are the literals handed to ``tr("…")`` and ``t("…")``. New ones are added unfinished,
those that are gone are dropped, finished translations are kept. The files are Qt's own format
and open in Qt Linguist.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = Path(__file__).resolve().parent
CONTEXT = "centre_desk"
MARKS = {"tr", "t"}
PLURAL_FORMS = {"fr": 2, "ar": 6, "en": 2}


def sources(root: Path = ROOT) -> list[str]:
    """Every text of the program once, in alphabetical order so that a moved line moves nothing."""
    return sorted(
        {
            text
            for package in ("centre_desk", "ui")
            for path in (root / package).rglob("*.py")
            for text in _texts(ast.parse(path.read_text(encoding="utf-8")))
        }
    )


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
        first = node.args[0]
        if name in MARKS and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def missing(language: str, texts: list[str]) -> list[str]:
    """The texts that the catalogue of *language* does not translate in every form it needs."""
    known = _read(language)
    return [text for text in texts if not _complete(language, text, known.get(text, ()))]


def _complete(language: str, text: str, forms: tuple[str, ...]) -> bool:
    if "%n" in text:
        return len(forms) == PLURAL_FORMS[language] and all(forms)
    return language == "fr" or bool(forms and forms[0])


def update(language: str, texts: list[str], given: dict[str, tuple[str, ...]]) -> None:
    """Write the catalogue of *language* anew; *given* adds translations to those it has."""
    known = {**_read(language), **given}
    tree = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="fr")
    context = ElementTree.SubElement(tree, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in texts:
        plural = "%n" in text
        if language == "fr" and not plural:
            continue
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ElementTree.SubElement(entry, "source").text = text
        forms = known.get(text, ())
        finished = _complete(language, text, forms)
        translation = ElementTree.SubElement(
            entry, "translation", {} if finished else {"type": "unfinished"}
        )
        if not plural:
            translation.text = forms[0] if forms else ""
            continue
        for index in range(PLURAL_FORMS[language]):
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = forms[index] if index < len(forms) else ""
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    _file(language).write_text(f"{head}{body}\n", encoding="utf-8")


def _read(language: str) -> dict[str, tuple[str, ...]]:
    known = {}
    for entry in ElementTree.parse(_file(language)).iter("message"):  # noqa: S314 - our own file
        translation = entry.find("translation")
        if translation is not None:
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            known[entry.findtext("source", "")] = forms or (translation.text or "",)
    return known


def _file(language: str) -> Path:
    return FOLDER / f"{CONTEXT}_{language}.ts"


def main() -> None:
    """Update the three catalogues and name what is left to translate."""
    texts = sources()
    left = 0
    for language in PLURAL_FORMS:
        update(language, texts, {})
        for text in missing(language, texts):
            left += 1
            sys.stdout.write(f"{language}: {text}\n")
    sys.exit(1 if left else 0)


if __name__ == "__main__":
    main()
