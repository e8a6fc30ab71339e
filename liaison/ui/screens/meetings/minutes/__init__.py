"""The tab that answers: is the text right, and agreed?"""
