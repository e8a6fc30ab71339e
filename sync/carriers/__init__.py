"""Places where sealed bundles lie: opaque names and bytes, no meaning.

A carrier is never trusted: what it lists may be stale, what it gives may be cut or altered, and it
may be gone at any moment. Bundles prove themselves, so a carrier needs only four verbs.
"""
