"""One visit to a place where bundles lie: the decision, and the driver that carries it out."""
