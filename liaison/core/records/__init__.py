"""The record types: what a note, a party or a place holds, and how it is typed in and checked."""
