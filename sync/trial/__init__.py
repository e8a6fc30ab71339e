"""Contents of a bundle, read and merged once on trial where nothing can be broken: in another process.

A signature says who made a bundle, not that it is harmless: its sender's laptop may have been taken
over, and what unpacks and merges is C and Rust. So the contents go to a child that holds no key and
can open no file; only what that child came through is merged for good. `child` is what runs there,
`examiner` what stays here, `messages` what they say to each other.
"""
