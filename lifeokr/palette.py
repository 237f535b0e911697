"""Colours by meaning: the tokens of a theme, read from `resources/themes`."""

from __future__ import annotations

from functools import cache

from lifeokr.frozen import frozen
from lifeokr.resource import resource

AREA_COLOURS = ("health", "family", "friends", "learning", "money", "home", "play", "calling")
AREA_ICONS = (*AREA_COLOURS, "leaf", "star", "wave", "sun", "paw", "brush", "globe", "cup")


@frozen
class Palette:
    """The tokens of one theme: `palette["ink"]` is a colour as #RRGGBB."""

    name: str
    colours: dict[str, str]

    def __getitem__(self, token: str) -> str:
        """Return the colour of a token; KeyError names an unknown one."""
        return self.colours[token]

    @property
    def dark(self) -> bool:
        """Whether this is a dark theme."""
        return self.name.endswith("dark")


@cache
def palette(name: str = "life-light") -> Palette:
    """Return the palette `life-light`, `life-dark`, `work-light` or `work-dark`."""
    import tomllib  # noqa: PLC0415 - a command without a picture starts sooner

    with resource("themes", f"{name}.toml").open("rb") as file:
        return Palette(name, tomllib.load(file)["colours"])


def print_palette() -> Palette:
    """Return the light palette on white paper, for prints and PDF."""
    return palette("life-light")
