"""Reading files that come from others: bounded, without macros, entities or a network."""
