"""The sample region: from its data file to records that are entered as a person would enter them."""
