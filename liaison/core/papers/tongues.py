"""The texts of a meeting in the languages that a paper asks for.

A record has one text in its own language and may have another in a second one. What is missing in
a language that was asked for is given in the one that there is: a paper never loses a decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from liaison.core.records.meeting_views import Meeting
from liaison.core.records.views import Envelope

Said = tuple[str, str]
"""A language and a text in it."""


@dataclass(frozen=True, slots=True)
class Tongues:
    """Chooses texts.

    Attributes:
        langs: the languages asked for, the leading one first.
        first: the language that a meeting's texts are written in.
        second: that of its second texts, or "".
    """

    langs: tuple[str, ...]
    first: str
    second: str

    @classmethod
    def of(cls, meeting: Meeting, langs: tuple[str, ...]) -> Tongues:
        """Those of a meeting; without `langs`, all that it has."""
        own = tuple(lang for lang in (meeting.lang, meeting.lang2) if lang)
        return cls(langs or own or ("en",), meeting.lang, meeting.lang2)

    def said(self, text: str, text2: str) -> list[Said]:
        """A text of an item in each language asked for, the leading one first."""
        known = {self.second: text2} if self.second else {}
        return self._chosen({**known, self.first: text})

    def act(self, act: Envelope) -> list[Said]:
        """What a decision, an action or a note is called."""
        return self._chosen({**act.alt_titles, act.lang or self.first: act.title})

    def title(self, meeting: Meeting) -> str:
        """A meeting's title in the leading language."""
        found = self._chosen({**meeting.alt_titles, meeting.lang: meeting.title})
        return found[0][1] if found else ""

    def _chosen(self, known: Mapping[str, str]) -> list[Said]:
        texts = {lang: text for lang, text in known.items() if text.strip()}
        asked = [(lang, texts[lang]) for lang in self.langs if lang in texts]
        return asked or list(texts.items())[-1:]

    def mark(self, lang: str) -> str:
        """The language as blocks of a paper carry it: "" where it is the leading one."""
        return "" if lang == self.langs[0] else lang
