from __future__ import annotations

import json
from itertools import product
from random import Random
from unicodedata import normalize

import pytest

from liaison.core.lookalike import Names, is_mixed, skeleton
from sync.crypto import claims
from sync.errors import Refused
from tests.support.translations import ROOT

REGION = json.loads((ROOT / "resources" / "sample" / "region.json").read_text())
PLACES = json.loads((ROOT / "resources" / "gazetteer.json").read_text())["places"]
MISSIONS = ("MINURCAT", "MONUC", "MONUSCO", "UNAMID", "UNMIS", "BINUCA")
SITES = sorted({place["name"] for place in PLACES})
ROLES = ("JOC duty officer", "Police adviser", "Security officer", "Meeting secretary")
ARABIC = ("أبشي", "الفاشر", "جوبا", "مكتب التنسيق", "ضابط الارتباط")

TRICKS = {
    "a": "аɑα", "c": "сϲ", "d": "ԁ", "e": "еҽ", "g": "ɡ", "h": "һ", "i": "іıιl1", "j": "јϳ", "k": "κк",
    "l": "1Iӏ", "m": "mмrn", "n": "ոո", "o": "оο0օ", "p": "рρ", "q": "ԛ", "r": "г", "s": "ѕ", "t": "тτ", "u": "υս",
    "v": "νѵ", "w": "ԝѡ", "x": "хχ", "y": "уγ", "A": "АΑ", "B": "ВΒ", "C": "СϹ", "E": "ЕΕ", "H": "НΗ",
    "I": "ІΙl1", "J": "Ј", "K": "КΚ", "M": "МΜ", "N": "Ν", "O": "ОΟ0", "P": "РΡ", "S": "Ѕ", "T": "ТΤ",
    "U": "Սᑌ", "X": "ХΧ", "Y": "ΥҮ", "Z": "Ζ", "ي": "یى", "ك": "ک", "ه": "ہھ", "ة": "ۃ", "ى": "ی", "ا": "ٱ",
}  # fmt: skip
"""What a forger writes for a letter: by eye, and not from the table that is tested."""
UNSEEN = "\u200b\u200d\u200e\u200f\u202e\u2066\u061c\ufeff\u00ad"
WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}


def forged(name: str, random: Random) -> str:
    """One that a tired reader takes for `name`."""
    trick = random.randrange(5)
    if trick == 0:
        at = random.randint(1, len(name) - 1)
        return name[:at] + random.choice(UNSEEN) + name[at:]
    if trick == 1:
        return normalize("NFC", name[0] + random.choice("\u0323\u0307\u0331") + name[1:])
    if trick == 2 and name.isascii():
        return "".join(WIDE.get(letter, letter) for letter in name)
    places = [at for at, letter in enumerate(name) if letter in TRICKS]
    chosen = set(random.sample(places, random.randint(1, len(places)))) if places else set()
    return "".join(
        random.choice(TRICKS[letter]) if at in chosen else letter for at, letter in enumerate(name)
    )


def is_caught(name: str, known: Names) -> bool:
    try:
        claims.encode({"site": name})
    except Refused:
        return True
    return known.like(name) is not None or is_mixed(name)


def test_of_three_thousand_forged_names_hardly_any_passes() -> None:
    random = Random(22)  # noqa: S311  (which names, not secrets)
    names = [*MISSIONS, *SITES, *ROLES, *ARABIC]
    known = Names(names)
    pairs: list[tuple[str, str]] = []
    while len(pairs) < 3000:
        name = random.choice(names)
        false = forged(name, random)
        if false.casefold() != name.casefold():
            pairs.append((name, false))
    missed = [pair for pair in pairs if not is_caught(pair[1], known)]
    assert len(missed) <= 30, missed


def test_no_two_real_names_of_the_region_look_alike() -> None:
    names = {
        *MISSIONS,
        *SITES,
        *ROLES,
        *ARABIC,
        *_said({part: said for part, said in REGION.items() if isinstance(said, list)}),
    }
    known = Names(names)
    assert [name for name in names if known.like(name)] == []
    assert [name for name in names if is_mixed(name)] == []
    apart = [
        (one, other)
        for one, other in product(names, names)
        if one < other and skeleton(one) == skeleton(other)
        and normalize("NFD", one).isascii() and normalize("NFD", other).isascii()
        and one.casefold() != other.casefold()
    ]  # fmt: skip
    assert apart == []


def _said(region: dict[str, list[dict[str, str]]]) -> list[str]:
    return [
        one["name"] for part in region.values() for one in part if isinstance(one.get("name"), str)
    ]


@pytest.mark.parametrize(
    ("false", "true"),
    [("GOMA", "G0MA"), ("MlNURCAT", "MINURCAT"), ("Abeche", "Abéché"), ("Gorna", "Goma")],
)
def test_the_plain_tricks_are_seen(false: str, true: str) -> None:
    assert Names([true]).like(false) == true


def test_a_name_in_another_case_is_the_same_name() -> None:
    assert Names(["JOC duty officer"]).like("JOC Duty Officer") is None
