"""What missions answer to minutes: agreement, dissent, corrections (conventions 2.5).

Each answer is a record of its own, signed by a device of the mission that gives it, and comes back
by bundle. Corrections are proposals; whoever keeps the minutes takes them in, or does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.assembly import REPLY, Assembly, act_place
from liaison.core.meetings.values import MeetingView
from liaison.core.notebook import Records
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_views import Action, Meeting, Reply
from liaison.core.reports.report import Translate
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId, Value

DRAFTS = frozenset({"draft", "reopened", "none", ""})
"""States of minutes that are still being written."""

_AGREED = QT_TRANSLATE_NOOP("Reply", "Agreed")
_LONGEST_TITLE = 200
_ITEM_TEXTS = ("discussion", "discussion2", "title", "title2")


class Replies:
    """Gives our mission's answers, and deals with those of others."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        assembly: Assembly,
        records: Records,
        translate: Translate,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._assembly = assembly
        self._records = records
        self._translate = translate

    def agree(self, meeting: RecordId, *, comment: str = "") -> RecordId:
        """Our mission's agreement to the text that went out.

        Raises:
            Refused: MINUTES_STATE unless it is before its readers; MINUTES_OTHER_TEXT if the text here
                reads otherwise, whoever changed it and whatever is lacking.
        """
        return self._reply(meeting, "agreement", title="", body=comment)

    def dissent(self, meeting: RecordId, *, why: str) -> RecordId:
        """Our mission's dissent from the text that went out; it does not stop an adoption.

        It counts also where only a part of that text has come, or whoever holds a part back could
        keep others silent, and have silence count as agreement.

        Raises:
            Refused: RECORD_FORM without a reason; MINUTES_STATE unless it is before its readers.
        """
        if not why.strip():
            raise Refused(Reason.RECORD_FORM, field="why", rule=rules.WHY)
        return self._reply(meeting, "dissent", title=_first_line(why), body=why)

    def correct(self, meeting: RecordId, path: str, *, new: str, why: str) -> RecordId:
        """Propose other words for a text of the minutes, such as `agenda/i4/discussion`.

        Raises:
            Refused: RECORD_FIELD if the minutes have no such text.
        """
        place, old = self._text(meeting, path)
        item = path.split("/")[1] if path.startswith("agenda/") else ""
        return self._reply(
            meeting,
            "correction",
            title=_first_line(why) or _first_line(new) or path,
            body=why,
            writes={"item": item or None, "path": place},
            texts={"old": old, "new": new},
        )

    def decide(self, meeting: RecordId, correction: RecordId, *, accept: bool) -> Changed:
        """Take a proposed correction into the text, or not; either is kept with who decided.

        Raises:
            Refused: MINUTES_NO_CORRECTION for another answer, naming the corrections that there are;
                MINUTES_MOVED if the text reads otherwise than what was corrected; MINUTES_ADOPTED,
                RECORD_NOT_OWNER.
        """
        said = self._correction(meeting, correction)
        name = f"corrections/{correction.hex()}"
        decided: dict[str, Value] = {
            f"{name}/outcome": "accepted" if accept else "rejected",
            f"{name}/by": self._desk.identity.role,
        }
        with self._desk.store.transaction():
            return (
                self._rewrite(meeting, said, decided)
                if accept
                else self._records.set(meeting, decided)
            )

    def _correction(self, meeting: RecordId, named: RecordId) -> Reply:
        found = [
            one.reply
            for one in self._assembly.view(meeting).replies
            if one.reply.it.kind == "correction"
        ]
        for one in found:
            if one.id == named:
                return one.it
        row = self._desk.store.records.row(named)
        ref, refs = row.ref if row else named.hex()[:8], ", ".join(one.row.ref for one in found)
        raise Refused(Reason.MINUTES_NO_CORRECTION, ref=ref, corrections=refs)

    def dissents(self, meeting: RecordId) -> list[str]:
        """Missions whose last word on the text is dissent; of those at the table, not of others."""
        last: dict[str, str] = {}
        view = self._assembly.view(meeting)
        asked = {party for party, one in view.meeting.invitees.items() if one.invited != "no"}
        for one in view.replies:
            if one.reply.it.kind in {"agreement", "dissent"} and one.mission in asked:
                last[one.mission] = one.reply.it.kind
        return sorted(mission for mission, word in last.items() if word == "dissent")

    def _reply(
        self,
        meeting: RecordId,
        kind: str,
        *,
        title: str,
        body: str,
        writes: Mapping[str, Value] | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> RecordId:
        """A record of our own that goes to whoever keeps and whoever reads the minutes."""
        view = self._assembly.view(meeting)
        if view.meeting.minutes.state in DRAFTS | {"adopted"} and kind != "correction":
            raise Refused(
                Reason.MINUTES_STATE,
                state=view.meeting.minutes.state or "none",
                needed="circulated",
            )
        if kind == "agreement" and view.digest != view.meeting.minutes.out:
            raise Refused(Reason.MINUTES_OTHER_TEXT, name=view.row.ref, keeper=view.row.owner)
        released: dict[str, Value] = {
            f"release/{one}": True for one in self._readers(view, writes or {})
        }
        if view.row.owner != self._desk.identity.mission:
            released[f"release/{SISTER}{view.row.owner}"] = True
            self._release_ours(view.meeting, self._assembly.acts().get(meeting.hex(), ()))
        return self._records.add(
            REPLY,
            kind,
            writes={
                "title": title or self._translate(view.meeting.lang, "Reply", _AGREED),
                "lang": view.meeting.lang,
                "meeting": meeting.hex(),
                "digest": view.digest if kind == "correction" else view.meeting.minutes.out,
                "cls": view.meeting.cls,
                **released,
                **(writes or {}),
            },
            texts={"body": body, **(texts or {})} if body else texts or {},
        )

    def _readers(self, view: MeetingView, writes: Mapping[str, Value]) -> set[str]:
        """Who may have an answer: whoever gets the meeting, and what is quoted of it."""
        readers = set(view.meeting.release)
        for item in view.items:
            for _, act in (*item.decisions, *item.actions):
                if writes.get("path") == act_place(act.id):
                    readers &= set(act.it.release)
        return readers

    def follow(self) -> None:
        """Before anything leaves: what we took down goes wherever circulated minutes go.

        The secretary of another mission's meeting cannot release our records, and what is added
        after the circulation would stay behind.
        """
        acts = self._assembly.acts()
        for row in self._assembly.rows():
            if row.meeting.minutes.state not in DRAFTS:
                self._release_ours(row.meeting, acts.get(row.id.hex(), ()))

    def _release_ours(self, meeting: Meeting, acts: Iterable[Read[Action]]) -> None:
        if meeting.minutes.state in DRAFTS:
            return
        for act in acts:
            lacking = set(meeting.release) - set(act.it.release)
            if not lacking or act.owned_by != self._desk.identity.mission:
                continue
            undecided = self._assembly.undecided(act.id, lacking)
            if undecided:
                self._records.set(act.id, {f"release/{one}": True for one in undecided})

    def _text(self, meeting: RecordId, path: str) -> tuple[str, str]:
        """A place of the minutes as a correction names it, and what it says.

        Args:
            meeting: whose minutes.
            path: the path of an item's discussion or title, or a decision's label today.
        """
        view = self._assembly.view(meeting)
        for item in view.items:
            for name in _ITEM_TEXTS:
                if path == f"agenda/{item.id}/{name}":
                    return path, str(getattr(item.item, name))
            for label, act in (*item.decisions, *item.actions):
                if path in {label, act_place(act.id)}:
                    return act_place(act.id), act.it.title
        raise Refused(
            Reason.RECORD_FIELD, type="MEETING", field=path, allowed="agenda/*/discussion, D-1, A-1"
        )

    def _rewrite(self, meeting: RecordId, said: Reply, decided: Mapping[str, Value]) -> Changed:
        """Text and decision are one change: nothing else changes a text that is before readers."""
        _, now = self._text(meeting, said.path)
        if now != said.old:
            raise Refused(Reason.MINUTES_MOVED, now=_first_line(now))
        for item in self._assembly.view(meeting).items:
            for _, act in (*item.decisions, *item.actions):
                if said.path == act_place(act.id):
                    self._records.set(act.id, {"title": said.new})
                    return self._records.set(meeting, decided)
        if said.path.rpartition("/")[2].startswith("discussion"):
            return self._records.set_text(meeting, said.path, said.new, beside=decided)
        return self._records.set(meeting, {said.path: said.new, **decided})


def _first_line(text: str) -> str:
    return next(iter(text.strip().splitlines()), "")[:_LONGEST_TITLE]
