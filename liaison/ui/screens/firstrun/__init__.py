"""First run: how do I start?"""
