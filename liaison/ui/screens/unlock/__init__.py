"""Unlock: am I in?"""
