"""The steps by which a vault's database came to its present form: named, ordered, never changed.

A new form of the database is a new function at the end of `later`, and a fixture of the form before
it in the tests.
"""

from liaison.store.migrations.later import STEPS

__all__ = ["STEPS"]
