"""Records in a person's words, for windows and terminals alike: fields, values and changes."""
