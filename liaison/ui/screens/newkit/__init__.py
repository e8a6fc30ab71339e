"""A new recovery kit for a vault whose kit was used."""
