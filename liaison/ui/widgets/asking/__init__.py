"""Questions asked in the page itself."""
