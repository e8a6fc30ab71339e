"""PDF: pages set and drawn by Qt."""
