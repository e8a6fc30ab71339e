"""Who changed what, and what did it say before?"""
