"""The tab that answers: are we ready?"""
