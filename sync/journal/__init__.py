"""Signed changes, and the records that follow from them."""
