"""Notes as they are written in three languages, and the edits of a day: the same at every run.

Lengths are log-normal about 1.5 KB: many short jottings, few long reports. Words follow Zipf's law,
with names of places that occur once or twice among 100,000 notes, so that a common, a rare and a
made-up word can be searched for. 65 % of the notes are English, 22 % French, 13 % Arabic, as the
missions' languages are (domain.md 2.6).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

SEED = 7
MEAN_BYTES = 1500
FIRST_MS = 1_230_768_000_000
"""1 January 2009."""
_YEAR_MS = 365 * 86_400_000

_ENGLISH = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "at",
    "from",
    "was",
    "were",
    "by",
    "with",
    "on",
    "for",
    "that",
    "they",
    "had",
    "been",
    "near",
    "after",
    "patrol",
    "convoy",
    "road",
    "village",
    "market",
    "camp",
    "crossing",
    "border",
    "river",
    "bridge",
    "checkpoint",
    "vehicle",
    "truck",
    "motorcycle",
    "camel",
    "herder",
    "trader",
    "elder",
    "fighter",
    "soldier",
    "gendarme",
    "police",
    "commander",
    "driver",
    "family",
    "woman",
    "child",
    "refugee",
    "returnee",
    "water",
    "food",
    "fuel",
    "shelter",
    "clinic",
    "school",
    "well",
    "field",
    "cattle",
    "rifle",
    "uniform",
    "radio",
    "flag",
    "fire",
    "smoke",
    "shot",
    "ambush",
    "robbery",
    "clash",
    "raid",
    "threat",
    "rumour",
    "meeting",
    "visit",
    "report",
    "request",
    "answer",
    "escort",
    "delay",
    "permit",
    "visa",
    "flight",
    "helicopter",
    "airstrip",
    "rain",
    "dust",
    "wadi",
    "season",
    "north",
    "south",
    "east",
    "west",
    "early",
    "late",
    "armed",
    "unknown",
    "reported",
    "confirmed",
    "heard",
    "seen",
    "counted",
    "moved",
    "stopped",
    "burnt",
    "stolen",
    "released",
    "wounded",
    "killed",
    "returned",
    "fled",
    "gathered",
    "crossed",
    "waited",
    "refused",
    "agreed",
    "asked",
    "warned",
    "planned",
    "expected",
    "quiet",
    "tense",
    "open",
    "closed",
    "six",
    "twelve",
    "twenty",
    "forty",
    "about",
    "between",
    "toward",
    "along",
    "behind",
    "before",
    "during",
    "again",
    "still",
]
_FRENCH = [
    "le",
    "la",
    "les",
    "de",
    "du",
    "des",
    "en",
    "et",
    "à",
    "au",
    "aux",
    "un",
    "une",
    "par",
    "pour",
    "sur",
    "dans",
    "avec",
    "ont",
    "été",
    "sont",
    "était",
    "patrouille",
    "convoi",
    "route",
    "village",
    "marché",
    "camp",
    "frontière",
    "rivière",
    "pont",
    "barrage",
    "véhicule",
    "camion",
    "moto",
    "chameau",
    "éleveur",
    "commerçant",
    "chef",
    "combattant",
    "soldat",
    "gendarme",
    "policier",
    "conducteur",
    "famille",
    "femme",
    "enfant",
    "réfugié",
    "retourné",
    "eau",
    "vivres",
    "carburant",
    "abri",
    "dispensaire",
    "école",
    "puits",
    "champ",
    "bétail",
    "fusil",
    "uniforme",
    "radio",
    "drapeau",
    "feu",
    "fumée",
    "tir",
    "embuscade",
    "vol",
    "accrochage",
    "razzia",
    "menace",
    "rumeur",
    "réunion",
    "visite",
    "rapport",
    "demande",
    "réponse",
    "escorte",
    "retard",
    "permis",
    "visa",
    "vol",
    "hélicoptère",
    "piste",
    "pluie",
    "poussière",
    "ouadi",
    "saison",
    "nord",
    "sud",
    "est",
    "ouest",
    "tôt",
    "tard",
    "armé",
    "inconnu",
    "signalé",
    "confirmé",
    "entendu",
    "vu",
    "compté",
    "déplacé",
    "arrêté",
    "brûlé",
    "volé",
    "libéré",
    "blessé",
    "tué",
    "revenu",
    "enfui",
    "rassemblé",
    "traversé",
    "attendu",
    "refusé",
    "accepté",
    "demandé",
    "averti",
    "prévu",
    "calme",
    "tendu",
    "ouvert",
    "fermé",
    "six",
    "douze",
    "vingt",
    "quarante",
    "environ",
    "entre",
    "vers",
    "derrière",
    "avant",
    "pendant",
    "encore",
]
_ARABIC = [
    "في",
    "من",
    "إلى",
    "على",
    "عن",
    "مع",
    "بعد",
    "قبل",
    "بين",
    "كان",
    "كانت",
    "التي",
    "الذي",
    "هذا",
    "هذه",
    "دورية",
    "قافلة",
    "طريق",
    "قرية",
    "سوق",
    "مخيم",
    "معبر",
    "حدود",
    "نهر",
    "جسر",
    "حاجز",
    "مركبة",
    "شاحنة",
    "دراجة",
    "جمل",
    "راعي",
    "تاجر",
    "شيخ",
    "مقاتل",
    "جندي",
    "درك",
    "شرطة",
    "قائد",
    "سائق",
    "عائلة",
    "امرأة",
    "طفل",
    "لاجئ",
    "عائد",
    "ماء",
    "غذاء",
    "وقود",
    "مأوى",
    "عيادة",
    "مدرسة",
    "بئر",
    "حقل",
    "ماشية",
    "بندقية",
    "زي",
    "راديو",
    "علم",
    "نار",
    "دخان",
    "طلقة",
    "كمين",
    "سرقة",
    "اشتباك",
    "غارة",
    "تهديد",
    "شائعة",
    "اجتماع",
    "زيارة",
    "تقرير",
    "طلب",
    "جواب",
    "حراسة",
    "تأخير",
    "تصريح",
    "تأشيرة",
    "رحلة",
    "مروحية",
    "مهبط",
    "مطر",
    "غبار",
    "وادي",
    "موسم",
    "شمال",
    "جنوب",
    "شرق",
    "غرب",
    "مبكر",
    "متأخر",
    "مسلح",
    "مجهول",
    "مؤكد",
    "سمع",
    "رأى",
    "عد",
    "تحرك",
    "توقف",
    "احترق",
    "سرق",
    "أفرج",
    "جرح",
    "قتل",
    "عاد",
    "هرب",
    "تجمع",
    "عبر",
    "انتظر",
    "رفض",
    "وافق",
    "سأل",
    "حذر",
    "خطط",
    "هادئ",
    "متوتر",
    "مفتوح",
    "مغلق",
    "ستة",
    "اثنا",
    "عشر",
    "عشرون",
    "أربعون",
    "حوالي",
    "نحو",
    "خلف",
    "أثناء",
    "أيضا",
]
_SYLLABLES = [
    "ka",
    "ba",
    "di",
    "mo",
    "ta",
    "ra",
    "sa",
    "goz",
    "am",
    "el",
    "fa",
    "zu",
    "adr",
    "tin",
    "kul",
    "for",
    "bir",
    "obo",
    "zem",
    "dja",
    "goue",
    "ndi",
    "mba",
]
_NAMES = 6000
_CODES = ("ARM-1", "ARM-2", "CRM-1", "CRM-2", "CRM-4", "COM-1", "DIS-1", "OBS-1", "POC-1", "HAZ-1")


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        number: its place in the corpus, from 0.
        lang: en, fr or ar.
        title: a line.
        body: paragraphs.
        code: an incident's.
        at_ms: when it happened.
        lat: degrees north, within the region.
        lon: degrees east.
    """

    number: int
    lang: str
    title: str
    body: str
    code: str
    at_ms: int
    lat: float
    lon: float


class Language:
    """Words of a language by how often they are used, and the region's names among them."""

    def __init__(self, lang: str, words: Sequence[str]) -> None:
        dice = random.Random(f"{SEED}:{lang}")
        endings = ["", *("".join(dice.choices("aeioumnrst", k=2)) for _ in range(40))]
        arabic = ["", "ات", "ون", "ية", "ها", "هم", "نا", "ين"]
        tails = arabic if lang == "ar" else endings
        self.words = [word + tail for tail in tails for word in words]
        self._weights = list(accumulate(1 / (place + 3) for place in range(len(self.words))))

    def sentence(self, dice: random.Random) -> str:
        """Seven to nineteen words, at times with a name."""
        chosen = dice.choices(self.words, cum_weights=self._weights, k=dice.randint(7, 19))
        if dice.random() < 0.15:
            chosen.insert(3, name(dice))
        return " ".join(chosen).capitalize() + "."


def name(dice: random.Random) -> str:
    """A place: a few are common, most are named once or twice."""
    number = min(int(dice.paretovariate(0.35)), _NAMES)
    own = random.Random(number)
    return "".join(own.choices(_SYLLABLES, k=own.randint(2, 4))).capitalize()


LANGUAGES = {
    "en": Language("en", _ENGLISH),
    "fr": Language("fr", _FRENCH),
    "ar": Language("ar", _ARABIC),
}


def note(number: int) -> Note:
    """One note of the corpus; a year's notes are spread over it evenly."""
    dice = random.Random(f"{SEED}:{number}")
    lang = dice.choices(("en", "fr", "ar"), (65, 22, 13))[0]
    language = LANGUAGES[lang]
    wanted = min(MEAN_BYTES * 12, max(120, int(dice.lognormvariate(0, 0.8) * MEAN_BYTES / 1.377)))
    lines: list[str] = []
    size = 0
    while size < wanted:
        lines.append(" ".join(language.sentence(dice) for _ in range(dice.randint(1, 4))))
        size += len(lines[-1].encode()) + 1
    return Note(
        number=number,
        lang=lang,
        title=f"{language.sentence(dice)[:60].rstrip('.')} {name(dice)}",
        body="\n".join(lines) + "\n",
        code=dice.choice(_CODES),
        at_ms=FIRST_MS + dice.randrange(_YEAR_MS),
        lat=round(dice.uniform(3.5, 16), 4),
        lon=round(dice.uniform(15, 30), 4),
    )


def notes(count: int, first: int = 0) -> Iterator[Note]:
    """Notes from one number on."""
    return (note(number) for number in range(first, first + count))


def edited(text: str, round_: int) -> str:
    """A note's text after somebody worked on it: a sentence more, or a word changed."""
    dice = random.Random(f"{SEED}:{round_}:{text[:80]}")
    if dice.random() < 0.5:
        return text + LANGUAGES["en"].sentence(dice) + "\n"
    words = text.split(" ")
    words[len(words) // 2] = dice.choice(LANGUAGES["en"].words)
    return " ".join(words)


def touched(count: int, of: int, round_: int = 1) -> list[int]:
    """Which notes a day's work touches."""
    return random.Random(f"{SEED}:{round_}").sample(range(of), count)
