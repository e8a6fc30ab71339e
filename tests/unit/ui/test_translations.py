from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from liaison.core import wording
from liaison.core.listing import COMMA, listed
from liaison.core.records import audiences, codes, handling, missions
from liaison.core.telling.describe import CHOICE_CONTEXTS
from liaison.ui import assets, language
from tests.support.translations import SCRIPT, Message, marked_calls, messages

FOREIGN = ("fr", "ar")
PLACEHOLDER = re.compile(r"\{[a-z_]+\}|%n|[\[\]]")
CODES = re.compile(
    r"TLP:[A-Z]+|\b(?:TLP|DTG|MGRS|P-code|JOC|Linux|Ctrl\+\w|[A-Z]{3}-\w{1,3}|[A-F][1-6]"
    r"|\d{4,6}[A-Z](?:[A-Z]{3}\d\d)?|MINURCAT)\b|liaison --help|--help|--new-mission|--vault DIR|LIAISON_VAULT|UTF-8"
    r"|vault renew|record undelete|record history"
    r"|card revoke|minutes correct|warning note-ack|inbox show ID|record list --kind warning|record list --aside|(?:liaison )?carrier add(?: ADDRESS --(?:host-key|ca-file FILE))?|ssh-keygen -l|SHA256|record ask|warning follow-up|--again|UTF-16"
    r"|event (?:candidates|unlink|apart)|card export|record show|FLASH|SITREP|CP1252"
    r"|BEGIN CERTIFICATE|SHA-256|(?:webdavs|sftp|s3)://(?:host/\w+)?|\b(?:QR|SSH|OpenSSH|CSV|ACLED|DOCX)\b|Africa/Khartoum|--time-zone"
    r"|\b(?:HXL|GeoJSON|III?|IV)\b|\d\d[A-Z] [A-Z]{2} \d\d \d\d|\d+\.\d, \d+\.\d"
)
ENDS = {":": ":", ".": ".", "…": "…", "?": "?؟", ",": ",،", ";": ";؛"}
SAME = {
    "fr": {"Liaison", "MGRS", "P-code", "{n} min", "{n} h", "%n min", ", "}
    | {"{day} {month}", "{day} {month} {year}", "{kind} · {title} · {change}"}
    | {"DTG", "FLASH", "FLASH {number}", "SITREP", "SITREP {number}", "Incidents"},
    "ar": {"Liaison", "MGRS", "P-code", "1", "{weekday} {day} {month} {year}"}
    | {"{weekday} {day} {month}", "{day} {month} {year}", "{day} {month}"}
    | {"{field}: {value}", "{field}: {key}", "{name}: {words}", "{name}: {value}"}
    | {"DTG", "FLASH", "FLASH {number}", "SITREP", "SITREP {number}", "{label}: {text}"},
}
"""What is written alike in English, beside words that French and English share letter for letter."""
SHARED = re.compile(
    r"Accident|Aviation|Dossier|Incident|Site|Section|Note|Contacts?|Mission|Cause|Source|Code|Visa|Radio"
    r"|Expulsion|Information|Latitude|Longitude|Urgent|Camp|Exact|Obstruction|Classification"
    r"|(?:%n )?[Aa]ctions?|[Aa]bsent|Active|Correction|Date|Mode"
    r"|Improbable|\{role\} · contact|\{weekday\}.*"
)
IN_WORDS = 3
"""Arabic says none, one and two of something by the form of the word, without a figure."""
KEYS = re.compile(
    r"(?:Ctrl|Alt|Shift)\+(?:\w+|[↑↓]+)(?:\+\w)?|\b(?:Enter|Del|Esc|Shift|Home)\b|\.ics"
)
"""What is printed on the keys, and the ending of a file."""
SHORT = {"DayShort", "MonthShort", "No.", "Min."}
"""Cut words: whether a full stop says so is each language's own custom."""
TASHKEEL = re.compile("[\u064b-\u0652]")
ISOLATES = "\u2066\u2068\u2069"


def everything(languages: tuple[str, ...] = FOREIGN) -> list[tuple[str, Message]]:
    return [(one, message) for one in languages for message in messages(one)]


def wrong(check: object, found: list[tuple[str, Message]]) -> list[tuple[str, str, str, str]]:
    assert callable(check)
    return [
        (language_, message.context, message.source, form)
        for language_, message in found
        for form in message.forms
        if not check(language_, message, form)
    ]


def test_the_committed_files_are_those_that_the_source_gives(tmp_path: Path) -> None:
    for path in assets.translations_folder().glob("*.ts"):
        shutil.copy(path, tmp_path)
    regenerate = [sys.executable, str(SCRIPT), str(tmp_path)]
    subprocess.run(regenerate, check=True)  # noqa: S603  (our own interpreter and our own script)
    for one in ("en", *FOREIGN):
        assert messages(one, tmp_path) == messages(one), f"{one}: make translations"


@pytest.mark.parametrize("code", ["en", *FOREIGN])
def test_what_is_loaded_says_what_was_written(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"liaison_{code}", str(assets.translations_folder()))
    for message in messages(code):
        said = {
            translator.translate(message.context, message.source, "", n)
            for n in (range(200) if message.plural else (-1,))
        }
        assert said == set(message.forms), message.source


def test_every_marked_text_is_found_and_none_hides_in_a_format_string() -> None:
    known = {(message.context, message.source) for message in messages("fr")}
    hidden = [
        (place, text)
        for place, context, text in marked_calls()
        if text and (context, text) not in known
    ]
    assert not hidden


def test_everything_is_translated_in_every_form() -> None:
    forms = {"en": 2, "fr": 2, "ar": 6}
    for one, message in everything(("en", *FOREIGN)):
        assert message.finished, (one, message)
        assert all(form.strip() for form in message.forms), (one, message)
        assert len(message.forms) == (forms[one] if message.plural else 1), (one, message)
    assert all(message.plural for message in messages("en"))
    # Qt finds no other message by a number: those with %n have forms, or stay in English.
    assert all(message.plural for _, message in everything() if "%n" in message.source)


def test_placeholders_and_optional_parts_are_kept() -> None:
    def kept(code: str, message: Message, form: str) -> bool:
        said, meant = (Counter(PLACEHOLDER.findall(text)) for text in (form, message.source))
        if code == "ar" and message.plural and form in message.forms[:IN_WORDS]:
            said["%n"] = meant["%n"]
        return said == meant

    assert not wrong(kept, everything(("en", *FOREIGN)))


def test_an_optional_part_holds_the_same_placeholders() -> None:
    def kept(_: str, message: Message, form: str) -> bool:
        parts = [sorted(PLACEHOLDER.findall(part)) for part in re.findall(r"\[.*?\]", form)]
        own = [sorted(PLACEHOLDER.findall(part)) for part in re.findall(r"\[.*?\]", message.source)]
        return sorted(parts) == sorted(own)

    assert not wrong(kept, everything())


def test_codes_are_never_translated() -> None:
    def kept(_: str, message: Message, form: str) -> bool:
        return set(CODES.findall(message.source)) <= set(CODES.findall(form))

    assert not wrong(kept, everything())
    labels = {message.source for message in messages("fr")}
    never = {code.code for code in codes.INCIDENT_CODES} | set(handling.TLP_ORDER)
    never |= {one.code for one in missions.MISSIONS} | {one.code for one in audiences.PLAIN}
    assert labels.isdisjoint(never)


def test_sentences_end_as_theirs_do() -> None:
    def alike(_: str, message: Message, form: str) -> bool:
        if message.context in SHORT or message.source in SHORT:
            return True
        end = message.source.strip()[-1:]
        said = form.strip(ISOLATES + " ")[-1:]
        return said in ENDS[end] if end in ENDS else said not in "".join(ENDS.values())

    assert not wrong(alike, everything())


def test_nothing_is_left_in_english() -> None:
    def ours(code: str, message: Message, form: str) -> bool:
        if form != message.source:
            return True
        return message.source in SAME[code] or (
            code == "fr" and SHARED.fullmatch(message.source) is not None
        )

    assert not wrong(ours, everything())


def test_arabic_is_arabic_with_latin_digits_only() -> None:
    for message in messages("ar"):
        for form in message.forms:
            rest = re.sub(
                "Liaison|USB|MiB", "", CODES.sub("", KEYS.sub("", PLACEHOLDER.sub("", form)))
            )
            assert not TASHKEEL.search(form), form
            assert not re.search("[,;?]|[A-Za-zà-ÿ]{2}", rest), form
            assert all(sign.isascii() for sign in form if sign.isdecimal()), form
            assert form.count("\u2066") + form.count("\u2068") == form.count("\u2069"), form


def test_french_keeps_its_spaces_and_apostrophes() -> None:
    for message in messages("fr"):
        for form in message.forms:
            assert not re.search(r"(?<!\u202f)[;!?]|(?<![\u00a0\w]):|[^\w}]:\S", form), form
            assert not re.search(r"'|«(?!\u00a0)|(?<!\u00a0)»|\d %", form), form


def test_one_label_is_one_word_in_all_the_lists_of_choices() -> None:
    """A choice is looked up in one list after another, whichever it is of."""
    for code in FOREIGN:
        said: dict[str, set[str]] = {}
        for message in messages(code):
            if message.context in CHOICE_CONTEXTS:
                said.setdefault(message.source, set()).update(message.forms)
        assert not {label: words for label, words in said.items() if len(words) > 1}


def test_words_in_reasons_are_marked() -> None:
    known = {message.source for message in messages("fr") if message.context == "Param"}
    assert set(wording.PARAMS.values()) <= known


def test_every_language_of_the_window_has_latin_digits() -> None:
    for code in language.LANGUAGES:
        locale = language.locale_of(code)
        assert locale.toString(2009).replace("\u202f", "").replace(",", "").isascii()
    assert language.locale_of("ar").textDirection() == QLocale("ar").textDirection()


def test_an_arabic_list_reads_from_the_right_and_its_latin_names_stay_apart() -> None:
    def arabic(_: str, text: str) -> str:
        return "\u060c " if text == COMMA else text

    said = listed(["UNAMID", "UNMIS"], arabic)
    assert said == "\u2068UNAMID\u2069\u200f\u060c \u2068UNMIS\u2069"
    assert not listed([], arabic)
    assert listed(["UNAMID", "UNMIS"], lambda _, text: text) == "UNAMID, UNMIS"
