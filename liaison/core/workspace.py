"""The one object that the faces hold: an open vault with everything that can be done in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from liaison.core.cards import Cards
from liaison.core.chart.chart import Chart
from liaison.core.chart.export import Exports
from liaison.core.checks.run import Checks
from liaison.core.coding import AcledTable, Coding
from liaison.core.desk import Desk
from liaison.core.device import Device
from liaison.core.directory import Directory
from liaison.core.events import Changed
from liaison.core.exchange import Exchange
from liaison.core.forks import Forks
from liaison.core.freshness import Freshness
from liaison.core.gazetteer import Gazetteer
from liaison.core.holdings import Holdings
from liaison.core.incoming.imports import Imports
from liaison.core.incoming.waiting import WaitingFile
from liaison.core.issuing.issuing import Issuing
from liaison.core.issuing.listing import WarningList
from liaison.core.issuing.offers import Offers
from liaison.core.issuing.writing import WarningPapers
from liaison.core.keeping import Keeping
from liaison.core.ledger import Ledger
from liaison.core.library.library import Library
from liaison.core.lookalike import suspicion, taken
from liaison.core.mail import open_mail
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.assembly import Assembly
from liaison.core.meetings.meetings import Meetings
from liaison.core.meetings.minutes import Minutes
from liaison.core.meetings.noting import Noting
from liaison.core.meetings.prefill import Prefill
from liaison.core.meetings.prepare import Prepare
from liaison.core.meetings.removal import Removal
from liaison.core.meetings.replies import Replies
from liaison.core.meetings.room import Room
from liaison.core.notebook import Records
from liaison.core.outlet import Outlet
from liaison.core.papers.drafting import Drafting
from liaison.core.papers.letterhead import Letterheads
from liaison.core.papers.papers import Papers
from liaison.core.parties import PARTY, PartyBook
from liaison.core.permissions import RecordRules
from liaison.core.picture.comparisons import Comparisons
from liaison.core.picture.matching import Matching
from liaison.core.picture.quarters import Quarters
from liaison.core.picture.ratings import Ratings
from liaison.core.picture.scenarios import Scenarios
from liaison.core.ports import Carriers, Clock, Files, Holidays, Store
from liaison.core.products import comparison, dossier, quarterly, shift, sitrep
from liaison.core.products.asked import Maker
from liaison.core.products.assessed import Assessed
from liaison.core.products.comparison import ComparisonMaker
from liaison.core.products.daily import Daily
from liaison.core.products.dossier import DossierMaker
from liaison.core.products.flash import FlashMaker
from liaison.core.products.numbers import Numbers
from liaison.core.products.products import Products
from liaison.core.products.quarterly import QuarterlyMaker
from liaison.core.products.shift import ShiftMaker
from liaison.core.products.sitrep import SitrepMaker
from liaison.core.reader import Reader
from liaison.core.recall_answers import RecallAnswers
from liaison.core.recalls import Recalls
from liaison.core.records.missions import BY_CODE
from liaison.core.records.registry import Registry
from liaison.core.reports.printing import Printer
from liaison.core.reports.report import Translate
from liaison.core.shelf import Shelf, WholeRecords
from liaison.core.showing import Hit
from liaison.core.today import Today
from liaison.core.trends.trends import Trends
from liaison.core.values import DeviceId, Identity, RecordId, RecordQuery
from liaison.core.warnings import Warnings
from sync.journal.admission import Journal
from sync.journal.proven import Proven
from sync.trial.examiner import Confine

_SETTINGS = frozenset({"settings"})
_PREFIX = "user."
"""Settings of the faces stand apart from those that core keeps for itself."""


@dataclass(frozen=True, slots=True)
class World:
    """What an open vault and the machine around it give us; chosen where concrete classes are."""

    store: Store
    identity: Identity
    device: Device
    clock: Clock
    carriers: Carriers
    files: Files
    keeping: Keeping
    places: Gazetteer
    holidays: Holidays
    translate: Translate
    printer: Printer
    confine: Confine
    acled: AcledTable
    tz: str = ""
    """The zone of our site in the list that comes with the program; a PARTY record of it says more."""


class Workspace:
    """An open vault.

    Attributes:
        identity: who we are.
        chart: what lies where, for the map.
        exports: notes as data for other programs, cut to their reader.
        imports: incidents from other people's files, row by row.
        waiting_file: the one whose rows wait to be looked through.
        coding: our incident codes in the words of ACLED, and back.
        records: notes, parties, places: reading and writing them.
        contacts: whom we know.
        statements: what we say of other devices, and what follows from what others say.
        exchange: what leaves and what comes.
        directory: missions with their posts, and all about a contact.
        forks: which devices wrote two histories, and what shows it.
        inbox: what came and waits.
        places: the gazetteer; quick, and safe to ask while somebody types.
        keeping: care of the vault itself.
        meetings: series and meetings, as they can be asked about.
        prepare: what is done to a meeting before it is held.
        removal: taking a meeting out again.
        room: what is done while it goes on.
        minutes: from the draft to adopted minutes.
        replies: what missions answer to minutes.
        noting: what parties without a vault say to them.
        actions: who owes what.
        warnings: who noted a warning, and our own acknowledgements.
        warning_list: all warnings, with who knows.
        warning_offers: what could be warned of.
        issuing: warnings from a note to their end.
        warning_papers: warnings as a page, and as a text for the radio.
        recalls: having copies put aside, and what was put aside here.
        recall_answers: who has done so, and that we have.
        holdings: who has a record, and which of its states.
        freshness: how fresh each contact's picture is.
        ledger: everything that left.
        outlet: the one way out for papers, exports and copies of attachments.
        ratings: security ratings, and both sides of a border beside each other.
        comparisons: one question, one column a mission.
        quarters: the quarterly work file.
        scenarios: who was consulted, which signs were seen.
        assessed: quarterly assessments and comparison sheets as products.
        matching: which notes tell of one event, and saying so.
        library: dossiers, lessons, positions, resources and benchmarks.
        trends: events counted by week, place, code and hour.
        checks: what the vault itself finds that needs a look.
        today: what needs us now.
        papers: minutes and tables as files, and whether a paper is true.
        letterheads: the template that papers as DOCX are printed on.
        daily: what products of the day are asked for, the cut-off, taking over a shift.
        products: what is made for a reader, numbered and frozen.
        now_ms: the vault's clock, which in an exercise is not the wall's.
    """

    def __init__(self, world: World) -> None:
        self._store = store = world.store
        self.identity = world.identity
        self.keeping = world.keeping
        self.now_ms = world.clock.now_ms
        self.places = world.places
        types = Registry()
        shelf = Shelf(store, types, world.places, mission=world.identity.mission)
        cards = Cards(store.contacts, store.standing, world.device)
        proven = Proven(cards.verified)
        rules = RecordRules()
        desk = Desk(
            store=store,
            identity=world.identity,
            device=world.device,
            clock=world.clock,
            journal=Journal(store.log, WholeRecords(shelf), cards.verified, rules, proven.verify),
            proven=proven,
            shelf=shelf,
            types=types,
            places=world.places,
        )
        mail = open_mail(
            desk,
            files=world.files,
            confine=world.confine,
            settle=self._sign_drafts,
            report=self._answer_recalls,
        )
        self.records = Records(desk, mail.contacts.objection, mail.delta.has)
        self.chart = Chart(desk)
        self.coding = Coding(world.acled, store.settings)
        files, printer = world.files, world.printer
        self.outlet = Outlet(store, world.identity, world.clock, files=files, printer=printer)
        self.exports = Exports(desk, self.coding, outlet=self.outlet, printer=printer)
        self.imports = Imports(desk, self.records, self.coding, files=files, printer=printer)
        self.waiting_file = WaitingFile(store, self.imports)
        self.contacts = mail.contacts
        self.statements = mail.statements
        self.forks = Forks(store, mail.contacts, self.outlet)
        self.inbox = mail.inbox
        self.exchange = Exchange(
            store, mail, carriers=world.carriers, files=world.files, clock=world.clock
        )
        self.ledger = Ledger(store, world.identity, self.outlet)
        self.holdings = Holdings(store, behind=mail.delta.behind)
        self.recalls = Recalls(desk, self.records)
        self.recall_answers = RecallAnswers(desk, self.records, self.recalls, self.holdings)
        self.freshness = Freshness(
            store,
            contacts=mail.contacts,
            own=world.identity.device,
            lacking=self.exchange.lacking,
        )
        shelf.refresh_places()
        self._open_meetings(desk, world)
        mail.intake.resume()

    def _open_meetings(self, desk: Desk, world: World) -> None:
        reader, records, translate = Reader(desk), self.records, world.translate
        book = PartyBook(desk, reader, world.holidays)
        self.directory = Directory(
            desk, book, self.contacts, self.statements, self.forks, self.alike
        )
        assembly = Assembly(desk, reader)
        self.actions = Actions(desk, reader, book, records)
        self.meetings = Meetings(desk, reader, book, assembly, self.actions)
        prefill = Prefill(desk, assembly, self.meetings, records, translate)
        self.prepare = Prepare(desk, reader, assembly, prefill, records)
        self.removal = Removal(desk, reader, assembly, records)
        self.room = Room(desk, book, assembly, self.actions, records)
        self._open_warnings(desk, reader, book, world)
        self.replies = Replies(desk, reader, assembly, records, translate)
        self.noting = Noting(desk, assembly, book, records)
        self.minutes = Minutes(desk, reader, book, assembly, self.replies, records)
        self.ratings = Ratings(desk, reader, book, records)
        self.comparisons = Comparisons(desk, reader, records, self.ratings)
        self.quarters = Quarters(desk, reader, book, records, self.actions)
        self.scenarios = Scenarios(desk, reader, records)
        self.matching = Matching(desk, reader, records)
        self.trends = Trends(
            desk, self.exports, translate, outlet=self.outlet, printer=world.printer
        )
        self.library = Library(desk, reader, book)
        self.checks = Checks(
            desk,
            reader,
            book,
            meetings=self.meetings,
            actions=self.actions,
            ratings=self.ratings,
            warnings=self.warnings,
            recalls=self.recall_answers,
            put_aside=self.recalls,
            matching=self.matching,
        )
        self.today = Today(
            desk,
            warnings=self.warning_list,
            actions=self.actions,
            meetings=self.meetings,
            freshness=self.freshness,
        )
        drafting = Drafting(desk, reader, book, assembly, self.actions, self.minutes, translate)
        self.letterheads = Letterheads(desk, files=world.files, printer=world.printer)
        self.papers = Papers(
            desk,
            drafting,
            self.meetings,
            self.minutes,
            outlet=self.outlet,
            printer=world.printer,
        )
        numbers = Numbers(desk, reader)
        shifts = ShiftMaker(reader, numbers, self.warnings, self.actions)
        makers: dict[str, Maker] = {
            sitrep.KIND: SitrepMaker(reader, numbers, self.ratings, self.warnings),
            sitrep.FLASH: FlashMaker(reader, numbers),
            shift.KIND: shifts,
            quarterly.KIND: QuarterlyMaker(reader, self.quarters, self.ratings, numbers),
            comparison.KIND: ComparisonMaker(self.comparisons, numbers),
            dossier.KIND: DossierMaker(reader, numbers),
        }
        self.assessed = Assessed(desk, self.quarters, self.comparisons)
        self.daily = Daily(desk, reader, book, records, numbers, shifts, tz=world.tz)
        self.products = Products(
            desk,
            reader,
            book,
            records,
            numbers,
            makers,
            outlet=self.outlet,
            printer=world.printer,
            translate=translate,
            tz=world.tz,
        )

    def _open_warnings(self, desk: Desk, reader: Reader, book: PartyBook, world: World) -> None:
        self.warnings = Warnings(desk, reader, book, self.records, self.holdings)
        self.warning_list = WarningList(desk, reader, self.warnings)
        self.warning_offers = Offers(desk, reader, book, world.translate)
        self.issuing = Issuing(desk, reader, self.records, self.warning_list, self.warning_offers)
        self.warning_papers = WarningPapers(
            desk, reader, book, self.outlet, world.printer, world.translate
        )

    def alike(self) -> dict[DeviceId, str]:
        """The contacts whose name looks like that of somebody we know, with the name it looks like."""
        contacts = self.contacts.all()
        listed = (row.title for row in self.records.find(RecordQuery(types=(PARTY,))))
        names = taken(self.identity, contacts, [*BY_CODE, *listed])
        found = ((one.device, suspicion(one, names)) for one in contacts)
        return {device: like for device, like in found if like is not None}

    def search(self, words: str, *, limit: int | None = 50, ranked: bool = False) -> list[Hit]:
        """Records that hold all the words, newest first, or best first if `ranked`; None: all."""
        return self._store.records.search(words, limit=limit, ranked=ranked)

    def setting(self, name: str) -> object | None:
        """A setting of the faces, or None."""
        return self._store.settings.get(_PREFIX + name)

    def set_setting(self, name: str, value: object) -> Changed:
        """Keep a setting in this vault; None removes it."""
        self._store.settings.put(_PREFIX + name, value)
        return Changed(topics=_SETTINGS)

    def close(self) -> None:
        """Close the vault; drafts stay in it as they are."""
        self._store.close()

    def _answer_recalls(self, touched: Iterable[RecordId]) -> None:
        self.recall_answers.report(touched)

    def _sign_drafts(self) -> Changed:
        """Sign what somebody is typing, and what follows, before anything of others is merged into it."""
        self.replies.follow()
        changed = self.records.commit_all()
        self.recalls.follow()
        return changed
