"""The warning of a folder in which an open life comes to harm."""

from __future__ import annotations

from pathlib import Path

from lifeokr.services.safe_place import NETWORK, risk_of
from lifeokr.words import say


def place_words(folder: Path) -> str:
    """Return what is said of a life in a folder, nothing where it lies well."""
    risk = risk_of(folder)
    if not risk:
        return ""
    if risk == NETWORK:
        where = say("place", "on a network disk")
    else:
        where = say("place", "in a folder of {name}", name=risk)
    return say(
        "place",
        "Your life lies {where}, {folder}. Such a folder can put an older file in the place of an open one,"
        " and then the newest entries are gone.",
        where=where,
        folder=folder,
    )
