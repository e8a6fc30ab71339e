"""One editor for each kind of field. They trade in text: what it means is decided elsewhere."""
