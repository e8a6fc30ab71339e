"""Which is right?"""
