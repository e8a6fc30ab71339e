"""One package a screen: presenter (no Qt), view (no decisions), model."""
