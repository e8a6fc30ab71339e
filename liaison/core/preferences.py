"""Names of settings that more than one face reads; they are kept in the vault."""

from __future__ import annotations

ZONE = "site.zone"
"""The zone of the site's clock, where the list of sites does not have it."""

PLACES = "exchange.places"
"""Folders that the user exchanges by, as a list of paths."""

REPAIRS = "exchange.repairs"
"""Places at which repair data are left beside bundles, as a list of paths."""
