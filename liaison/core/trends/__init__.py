"""How often, where and when: tables of events, beside the period before, and files of them."""
