"""The tab that answers: what follows?"""
