"""Keys, cards, signatures and sealed files: the only part of `sync` that imports `cryptography`."""
