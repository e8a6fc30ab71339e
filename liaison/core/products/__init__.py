"""Products: what is made of records for a reader, numbered, frozen, and printed again as it was."""
