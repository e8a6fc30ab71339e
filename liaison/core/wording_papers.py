"""One sentence and one next step for every reason to refuse a document, a letterhead or a paper."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

PAPERS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.DOCUMENT_FORMAT: (
        QT_TRANSLATE_NOOP("Reason", "A paper cannot be a file of this kind. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Give a name that ends in one of these."),
    ),
    Reason.DOCUMENT_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "This document cannot be read[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Take the file as it was first saved, or save it anew."),
    ),
    Reason.LETTERHEAD_FIELD: (
        QT_TRANSLATE_NOOP("Reason", "The letterhead asks for {field}, which no paper has."),
        QT_TRANSLATE_NOOP("Next", "Use one of these fields: {allowed}."),
    ),
    Reason.LETTERHEAD_MISSING: (
        QT_TRANSLATE_NOOP("Reason", "The letterhead lacks the field {field}[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Put it in, see the manual on letterheads."),
    ),
    Reason.LETTERHEAD_HIDES: (
        QT_TRANSLATE_NOOP(
            "Reason", "On the letterhead nobody would see the field {field}[: {why}]."
        ),
        QT_TRANSLATE_NOOP("Next", "Set it as plain, dark text, see the manual on letterheads."),
    ),
    Reason.LETTERHEAD_UNFIT: (
        QT_TRANSLATE_NOOP("Reason", "Papers cannot be printed on this letterhead[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Correct it, see the manual on letterheads."),
    ),
    Reason.PRINTER_FAILED: (
        QT_TRANSLATE_NOOP("Reason", "The printer did not take the paper."),
        QT_TRANSLATE_NOOP(
            "Next", "Look at the printer and print again; the ledger counts both attempts."
        ),
    ),
    Reason.PAPER_WITHHELD: (
        QT_TRANSLATE_NOOP("Reason", "{name} is not for {audience}[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Release it to them if you own it, or choose other readers."),
    ),
    Reason.PAPER_CLEARED_COPY: (
        QT_TRANSLATE_NOOP("Reason", "{audience} gets a cleared copy only; {name} is none."),
        QT_TRANSLATE_NOOP("Next", "Have what may be told written anew and cleared for them."),
    ),
    Reason.PAPER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "This paper is of nothing that is here[: {ref}]."),
        QT_TRANSLATE_NOOP("Next", "Check the file, or exchange with whoever made it first."),
    ),
    Reason.PAPER_TOUCHED: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "The words of the paper of {ref} agree, but the file is not as it is printed here: some of them may be hidden, covered or changed in their looks.",
        ),
        QT_TRANSLATE_NOOP("Next", "Rely on a file that nobody saved anew, or print it here."),
    ),
    Reason.PAPER_LETTERHEAD: (
        QT_TRANSLATE_NOOP(
            "Reason", "The paper of {ref} was printed on a letterhead that is not at hand."
        ),
        QT_TRANSLATE_NOOP("Next", "Give the template whose SHA-256 begins with {letterhead}."),
    ),
    Reason.PAPER_DIGEST: (
        QT_TRANSLATE_NOOP("Reason", "{digest} is too short to name what a paper says."),
        QT_TRANSLATE_NOOP(
            "Next",
            "Type at least {least} of the letters and digits that end the last line of each page, or the name of a file.",
        ),
    ),
    Reason.PRODUCT_NUMBER: (
        QT_TRANSLATE_NOOP("Reason", "The number {number} was given to a product already."),
        QT_TRANSLATE_NOOP("Next", "Leave the number out, or take {next}."),
    ),
    Reason.PRODUCT_GUARDED: (
        QT_TRANSLATE_NOOP("Reason", "{name} is told in numbers only, and no product quotes it."),
        QT_TRANSLATE_NOOP("Next", "The situation report counts it; write what may be told anew."),
    ),
    Reason.PRODUCT_NOT_ABOUT: (
        QT_TRANSLATE_NOOP(
            "Reason", "A product of this kind is about one {allowed}[; not: {name}]."
        ),
        QT_TRANSLATE_NOOP("Next", "Name one that is here and is not deleted."),
    ),
    Reason.PRODUCT_FINAL: (
        QT_TRANSLATE_NOOP("Reason", "{number} was the last on this incident."),
        QT_TRANSLATE_NOOP("Next", "Write a new incident that follows it, and report that."),
    ),
    Reason.PAPER_DIFFERS: (
        QT_TRANSLATE_NOOP("Reason", "The paper of {ref} does not say what was written here."),
        QT_TRANSLATE_NOOP("Next", "Do not rely on it; ask for it again where it was made."),
    ),
    Reason.PAPER_OTHER_STATE: (
        QT_TRANSLATE_NOOP("Reason", "What is here of {ref} is of another state than the paper."),
        QT_TRANSLATE_NOOP("Next", "Exchange first; if it stays so, print the paper anew."),
    ),
}
