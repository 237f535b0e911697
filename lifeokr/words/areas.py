"""What the drawings and colours of a part of life are called."""

from __future__ import annotations

from lifeokr.words import say


def icon_word(icon: str) -> str:
    """Return what a drawing shows."""
    return {
        "health": say("area-icon", "Heart"),
        "family": say("area-icon", "Two people"),
        "friends": say("area-icon", "Two bubbles"),
        "learning": say("area-icon", "Open book"),
        "money": say("area-icon", "Coins"),
        "home": say("area-icon", "House"),
        "play": say("area-icon", "Note of music"),
        "calling": say("area-icon", "Megaphone"),
        "leaf": say("area-icon", "Leaf"),
        "star": say("area-icon", "Star"),
        "wave": say("area-icon", "Waves"),
        "sun": say("area-icon", "Sun"),
        "paw": say("area-icon", "Paw"),
        "brush": say("area-icon", "Brush"),
        "globe": say("area-icon", "Globe"),
        "cup": say("area-icon", "Cup"),
    }.get(icon, icon)


def colour_word(colour: str) -> str:
    """Return what a colour is called; the two looks have two shades of each."""
    return {
        "health": say("area-colour", "Brick"),
        "family": say("area-colour", "Plum"),
        "friends": say("area-colour", "Orange"),
        "learning": say("area-colour", "Blue"),
        "money": say("area-colour", "Green"),
        "home": say("area-colour", "Olive"),
        "play": say("area-colour", "Violet"),
        "calling": say("area-colour", "Teal"),
    }.get(colour, colour)
