"""The sections of the Settings page, each a card that shows what is chosen now and keeps a choice at once."""
