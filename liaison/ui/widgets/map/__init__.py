"""The map: what it stands on, what is drawn over it, and the hand that moves it."""
