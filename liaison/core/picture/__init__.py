"""The common picture: what missions on one border know and how they rate it, compared (domain R6-R22)."""
