"""Data only: styles, icons, translations, the gazetteer, word lists and the sample region."""
