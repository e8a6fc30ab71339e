"""The mark on every text that a person reads and a translator must see."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name lupdate looks for)
    """Give `text` back as it is; Qt's lupdate collects it under `context`.

    The faces translate at the moment of showing, so that core needs no Qt and a change of language
    needs no restart of core.
    """
    del context
    return text
