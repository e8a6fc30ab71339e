"""Papers of meetings: built from records as structures, cut to an audience, written and verified."""
