"""Where concrete classes are chosen: the vault, the carriers, the clock, the two faces."""
