"""Values that everything else in `sync` is made of."""
