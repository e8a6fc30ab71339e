"""ODT: OpenDocument 1.3 with pages of its own, written part by part."""
