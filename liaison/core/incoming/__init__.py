"""Incidents from other people's files: read, judged row by row, and taken or not."""
