"""Rules and use cases in plain Python: no Qt, no SQL, no files, no clock."""
