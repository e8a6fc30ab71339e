"""What the operating system offers: time, places for files, drives, hardening."""
