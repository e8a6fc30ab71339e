"""Incidents as GeoJSON (RFC 7946): points in degrees, longitude first; what has no place has none."""

from __future__ import annotations

import json

from liaison.core.dtg import utc
from liaison.core.reports.incidents import COLUMNS, Incidents

_AT = ("lat", "lon")


def write(incidents: Incidents) -> bytes:
    """One FeatureCollection; what concerns the whole file is a foreign member (RFC 7946, 6.1)."""
    features = []
    for row in incidents.rows:
        lat, lon = row.get("lat"), row.get("lon")
        placed = isinstance(lat, (int, float)) and isinstance(lon, (int, float))
        features.append(
            {
                "type": "Feature",
                "id": row.get("ref"),
                "geometry": {"type": "Point", "coordinates": [lon, lat]} if placed else None,
                "properties": {
                    column.name: row.get(column.name)
                    for column in COLUMNS
                    if column.name not in _AT
                },
            }
        )
    whole = {
        "type": "FeatureCollection",
        "features": features,
        "liaison": {
            "audience": incidents.audience,
            "class": incidents.cls,
            "tlp": incidents.tlp,
            "made": f"{utc(incidents.made_ms):%Y-%m-%dT%H:%M:%SZ}",
            "exercise": incidents.exercise,
            "left_out": dict(incidents.left_out),
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"
