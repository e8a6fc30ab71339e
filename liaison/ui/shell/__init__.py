"""The frame around the screens: rail, top line, lock."""
