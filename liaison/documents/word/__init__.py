"""DOCX: a letterhead's fields filled, and the body built into its place."""
