"""One sentence and one next step for every reason of ours to refuse, to hold or to withhold.

Text in square brackets is said only when all its placeholders are known. Contexts for translators:
"Reason" for the sentences, "Next" for the steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.stays import Stays
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording_contacts import CONTACTS
from liaison.core.wording_imports import IMPORTS
from liaison.core.wording_meetings import MEETINGS
from liaison.core.wording_vaults import RECOVERY, VAULTS
from liaison.core.wording_warnings import WARNINGS

Wording = tuple[str, str]

RECORDS: Mapping[StrEnum, Wording] = {
    Reason.RECORD_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No record is called {name}."),
        QT_TRANSLATE_NOOP("Next", "Give its reference, or the first letters of its id."),
    ),
    Reason.RECORD_AMBIGUOUS: (
        QT_TRANSLATE_NOOP("Reason", "Several records are called {name}: {candidates}."),
        QT_TRANSLATE_NOOP("Next", "Give one of these."),
    ),
    Reason.RECORD_NOT_EDITOR: (
        QT_TRANSLATE_NOOP("Reason", "Only {owner} and those it lets edit may change this record."),
        QT_TRANSLATE_NOOP("Next", "Answer with a note of your own and link it."),
    ),
    Reason.RECORD_NOT_OWNER: (
        QT_TRANSLATE_NOOP("Reason", "Only {owner} decides on this field[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Ask {owner}."),
    ),
    Reason.RECORD_FIELD: (
        QT_TRANSLATE_NOOP("Reason", "{type} has no field {field}. It has: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_VALUE: (
        QT_TRANSLATE_NOOP("Reason", "{field} cannot be that. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these[; all of them: {listing}]."),
    ),
    Reason.RECORD_FORM: (
        QT_TRANSLATE_NOOP("Reason", "{field} cannot be that[: {rule}][; for example: {example}]."),
        QT_TRANSLATE_NOOP("Next", "Change it, and go on."),
    ),
    Reason.RECORD_SPAN: (
        QT_TRANSLATE_NOOP("Reason", "{field}: {least} is more than {most}."),
        QT_TRANSLATE_NOOP("Next", "Write the least first: {most}-{least}."),
    ),
    Reason.RECORD_OTHER_TYPE: (
        QT_TRANSLATE_NOOP("Reason", "{name} is of the type {type}; {wanted} is asked for."),
        QT_TRANSLATE_NOOP("Next", "Give the reference of one of these."),
    ),
    Reason.RECORD_TYPE: (
        QT_TRANSLATE_NOOP("Reason", "There is no type {type}. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_KIND: (
        QT_TRANSLATE_NOOP("Reason", "{type} does not have that kind. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_DELETED: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is deleted; what is written now would not show."),
        QT_TRANSLATE_NOOP("Next", "Bring it back first: record undelete."),
    ),
    Reason.RECORD_NAMES: (
        QT_TRANSLATE_NOOP(
            "Reason", "It looks as if it told of a person, and is to leave: {words}."
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Write the role or a code, never who a victim, a witness or a source is."
        ),
    ),
    Reason.RECORD_FROZEN: (
        QT_TRANSLATE_NOOP("Reason", "This is frozen[: {ref}]; nothing of it is changed any more."),
        QT_TRANSLATE_NOOP("Next", "Write a new one that supersedes it."),
    ),
    Reason.ASSESSMENT_NOT_ONE: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is an assessment of another kind."),
        QT_TRANSLATE_NOOP("Next", "See what it is: record show {ref}."),
    ),
    Reason.ASSESSMENT_EXISTS: (
        QT_TRANSLATE_NOOP("Reason", "The file of this quarter is open already: {ref}."),
        QT_TRANSLATE_NOOP("Next", "Go on with it, or open that of another quarter."),
    ),
    Reason.ASSESSMENT_UNCLEARED: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is not cleared by: {missing}."),
        QT_TRANSLATE_NOOP("Next", "Wait for them, or freeze it and say why without each of them."),
    ),
    Reason.RECORD_RECALLED: (
        QT_TRANSLATE_NOOP("Reason", "{owner} recalled {ref}; the copy here is set aside."),
        QT_TRANSLATE_NOOP("Next", "See why: record list --aside. Ask {owner} if you need it."),
    ),
    Reason.PRODUCT_NOT_BEGUN: (
        QT_TRANSLATE_NOOP("Reason", "{name} is of a time that begins on {day}."),
        QT_TRANSLATE_NOOP("Next", "Freeze it once that time has begun; until then make drafts."),
    ),
    Reason.PRODUCT_QUOTES_RECALLED: (
        QT_TRANSLATE_NOOP(
            "Reason", "{ref} quotes a recalled record: {quoted}, which {owner} recalled."
        ),
        QT_TRANSLATE_NOOP("Next", "Make a new one: what was recalled is no part of it."),
    ),
    Reason.RECORD_NO_CLASH: (
        QT_TRANSLATE_NOOP("Reason", "Nothing is to be settled at {path}, or not that value."),
        QT_TRANSLATE_NOOP("Next", "Look at the list of clashes again."),
    ),
    Reason.ATTACHMENT_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "The attachment {name} could not be read."),
        QT_TRANSLATE_NOOP("Next", "Check the file and attach it again."),
    ),
    Reason.ATTACHMENT_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Reason", "The file {name} is too large for any bundle: over {limit_mib} MiB."
        ),
        QT_TRANSLATE_NOOP("Next", "Attach a smaller copy, or the file in several parts."),
    ),
    Reason.ATTACHMENT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "The record has no attachment {name}[; it has: {allowed}]."),
        QT_TRANSLATE_NOOP("Next", "Look at the record again: its attachments stand at its end."),
    ),
    Reason.ATTACHMENT_NOT_HERE: (
        QT_TRANSLATE_NOOP("Reason", "The attachment[ {name}] has not come to this laptop."),
        QT_TRANSLATE_NOOP(
            "Next",
            "Exchange again with whoever wrote the record; a large one comes only when you ask"
            "[: record ask {ref} {item}].",
        ),
    ),
    Reason.CHANGE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No one change of this record is called {name}."),
        QT_TRANSLATE_NOOP("Next", "Give the letters that record history prints before it."),
    ),
    Reason.CHANGE_NOT_PERMITTED: (
        QT_TRANSLATE_NOOP("Reason", "Its author may not make this change."),
        QT_TRANSLATE_NOOP("Next", "Tell its author; the record's owner can let them edit."),
    ),
    Reason.CHANGE_AUTHOR_REVOKED: (
        QT_TRANSLATE_NOOP("Reason", "Held: the device that wrote it was revoked before that."),
        QT_TRANSLATE_NOOP(
            "Next", "If it was written in good faith, its mission can let it count (card revoke)."
        ),
    ),
}

FILES: Mapping[StrEnum, Wording] = {
    Reason.FILE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "The file could not be read[: {path}][ ({why})]."),
        QT_TRANSLATE_NOOP("Next", "Check that it is there and that you may read it."),
    ),
    Reason.FILE_UNWRITABLE: (
        QT_TRANSLATE_NOOP("Reason", "The file could not be written[: {path}][ ({why})]."),
        QT_TRANSLATE_NOOP("Next", "Choose another folder."),
    ),
    Reason.FILE_EXISTS: (
        QT_TRANSLATE_NOOP("Reason", "There is something here already[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Choose another name."),
    ),
    Reason.FILE_NAME: (
        QT_TRANSLATE_NOOP("Reason", "The name of this folder is not readable text[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Give it another name, or choose another folder."),
    ),
    Reason.OUTPUT_CLOSED: (
        QT_TRANSLATE_NOOP("Reason", "There is nowhere to answer to, so nothing was done."),
        QT_TRANSLATE_NOOP("Next", "Leave standard output open, or send it to a file."),
    ),
    Reason.CANCELLED: (
        QT_TRANSLATE_NOOP("Reason", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("Next", "Start again when you like; finished parts stay."),
    ),
    Reason.WINDOW_NO_DISPLAY: (
        QT_TRANSLATE_NOOP("Reason", "There is no display to open the window on."),
        QT_TRANSLATE_NOOP("Next", "Use the commands: liaison --help."),
    ),
    Reason.USAGE: (
        QT_TRANSLATE_NOOP("Reason", "That was not understood[: {hint}]."),
        QT_TRANSLATE_NOOP("Next", "See --help."),
    ),
}

RELEASE: Mapping[StrEnum, Wording] = {
    Stays.NOT_RELEASED: (
        QT_TRANSLATE_NOOP("Reason", "Not released to {reader}."),
        QT_TRANSLATE_NOOP("Next", "Add them to the record's release, if you own it."),
    ),
    Stays.REFUSED_AUDIENCE: (
        QT_TRANSLATE_NOOP("Reason", "Marked not to be released to {audience}."),
        QT_TRANSLATE_NOOP("Next", "Take the mark off, if you own the record."),
    ),
    Stays.ABOVE_CEILING: (
        QT_TRANSLATE_NOOP("Reason", "Classified {cls}; {reader} may hold up to {ceiling}."),
        QT_TRANSLATE_NOOP("Next", "Write a version of it at a lower level."),
    ),
    Stays.TLP_RED: (
        QT_TRANSLATE_NOOP("Reason", "TLP:RED stays with {site}."),
        QT_TRANSLATE_NOOP("Next", "Tell them in person."),
    ),
    Stays.ORIGINATOR: (
        QT_TRANSLATE_NOOP("Reason", "Originator control: only {owner} may pass it on."),
        QT_TRANSLATE_NOOP("Next", "Ask {owner} to send it to them."),
    ),
    Stays.CONSENT: (
        QT_TRANSLATE_NOOP("Reason", "Origin {origin}: the originator has not agreed yet."),
        QT_TRANSLATE_NOOP("Next", "Ask the originator, then note the consent on the record."),
    ),
    Stays.HELD: (
        QT_TRANSLATE_NOOP(
            "Reason", "It is held: whoever wrote it was revoked, so it goes to no {reader}."
        ),
        QT_TRANSLATE_NOOP("Next", "Its own mission can let it count after all."),
    ),
    Stays.RECALLED: (
        QT_TRANSLATE_NOOP("Reason", "{owner} recalled it, so it does not go to {reader}."),
        QT_TRANSLATE_NOOP("Next", "{owner} can withdraw the recall."),
    ),
    Stays.QUOTES_RECALLED: (
        QT_TRANSLATE_NOOP(
            "Reason", "It quotes a record that {owner} recalled, so it does not go to {reader}."
        ),
        QT_TRANSLATE_NOOP("Next", "Make a new one: what was recalled is no part of it."),
    ),
    Stays.TURNED_DOWN: (
        QT_TRANSLATE_NOOP("Reason", "{reader} refused the bundle with it[: {said}]."),
        QT_TRANSLATE_NOOP("Next", "It goes again as soon as something newer goes to them."),
    ),
    Stays.CLEARED_COPY: (
        QT_TRANSLATE_NOOP("Reason", "{audience} gets a cleared copy only, never a bundle."),
        QT_TRANSLATE_NOOP("Next", "Make a cleared copy for them."),
    ),
    Stays.DRAFT_MINUTES: (
        QT_TRANSLATE_NOOP("Reason", "The minutes are still a draft; {reader} does not write them."),
        QT_TRANSLATE_NOOP("Next", "Circulate the minutes, or let that mission edit the meeting."),
    ),
    Stays.UNISSUED: (
        QT_TRANSLATE_NOOP("Reason", "The warning is a draft, and not issued yet."),
        QT_TRANSLATE_NOOP("Next", "Issue the warning."),
    ),
    Stays.MARKED_LOWER: (
        QT_TRANSLATE_NOOP("Reason", "It is marked lower than its source: {cls}, {tlp}."),
        QT_TRANSLATE_NOOP("Next", "Mark it as its source is marked."),
    ),
    Stays.PERSONAL_DATA: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "It could tell of people: only counts by place and month leave, or a lesson that names"
            " nobody.",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Keep place, month and numbers, and what a warning asks for: no actors, text, days or files."
            " Of a lesson, say that it names nobody.",
        ),
    ),
}

OURS: Mapping[StrEnum, Wording] = {
    **VAULTS,
    **RECOVERY,
    **RECORDS,
    **WARNINGS,
    **IMPORTS,
    **MEETINGS,
    **CONTACTS,
    **FILES,
    **RELEASE,
}
