"""The vault: an encrypted database, its key slots, and attachments as sealed files.

The layout of a vault's folder is in `layout`; `vault.Vault` is the way in.
"""
