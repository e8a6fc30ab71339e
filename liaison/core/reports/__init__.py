"""Documents as structures: what a paper says, in order, before any writer makes a file of it."""
