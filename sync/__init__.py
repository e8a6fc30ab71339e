"""Signed change histories, sealed bundles and the places they travel through.

A library of its own: it knows nothing of Qt, SQL, records or missions, reads no clock and no
environment. `liaison` builds on it, never the other way round.
"""
