"""Files of papers and calendars: DOCX, PDF, ODT, Markdown, ICS; and their words read back."""
