"""The faces of charts: Noto Sans and Noto Serif from their packages, so that pictures look alike everywhere.

matplotlib reads one weight of a variable font, so the 600 is a file of our own. A letter that neither they
nor any font of the system can draw is named in brackets: never a box, never a blank.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_serif
from matplotlib.font_manager import FontEntry, FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, LoadFlags

from lifeokr.resource import resource

SANS = "Noto Sans"
SERIF = "Noto Serif"
SPARE = "DejaVu Sans"  # comes with matplotlib
BOLD = 600
POINTS_A_PIXEL = 0.75  # at the 96 dots an inch that every measure here is given in
_IGNORABLE = frozenset("\u00ad\u200b\u2060\ufe0e\ufe0f")
_JOINERS = frozenset("\u200c\u200d")


@cache
def register() -> None:
    """Tell matplotlib of the three faces, before any the system has under the same names."""
    sans = _variable(fontpkg_noto_sans.ROOT, "NotoSans")
    serif = _variable(fontpkg_noto_serif.ROOT, "NotoSerif")
    bold = resource("fonts", "NotoSans-SemiBold.ttf")
    spare = next(
        entry.fname
        for entry in fontManager.ttflist
        if (entry.name, entry.style, entry.weight) == (SPARE, "normal", 700)
    )
    fontManager.addfont(sans)  # clears what was found so far
    fontManager.ttflist[:0] = [
        FontEntry(str(sans), 0, SANS, "normal", "normal", 400, "normal", "scalable"),
        FontEntry(str(bold), 0, SANS, "normal", "normal", BOLD, "normal", "scalable"),
        FontEntry(spare, 0, SPARE, "normal", "normal", BOLD, "normal", "scalable"),
        FontEntry(str(serif), 0, SERIF, "normal", "normal", 400, "normal", "scalable"),
    ]


def face(pixels: float, text: str = "", *, bold: bool = False, serif: bool = False) -> FontProperties:
    """Return the font for a text: `pixels` high, with spare families for letters that it lacks.

    A text with a letter that the 600 lacks is set in 400.
    """
    bold = bold and (text.isascii() or all(ord(letter) in _own_letters(BOLD) for letter in text))
    return FontProperties(
        family=list(_families(text, serif)), weight=BOLD if bold else 400, size=pixels * POINTS_A_PIXEL
    )


@lru_cache(4096)
def measure(text: str, pixels: float, *, bold: bool = False, serif: bool = False) -> float:
    """Return how wide a text is, in pixels, by the fonts' own advances."""
    if not text:
        return 0.0
    wanted = face(pixels, text, bold=bold, serif=serif)
    font = get_font([_file(family, int(wanted.get_weight())) for family in wanted.get_family()])
    font.set_size(pixels * POINTS_A_PIXEL, 96)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    width, _ = font.get_width_height()
    return float(width) / 64


def elided(text: str, room: float, pixels: float, *, bold: bool = False, serif: bool = False) -> str:
    """Return a text that fits into so many pixels, shortened with an ellipsis."""
    if measure(text, pixels, bold=bold, serif=serif) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", pixels, bold=bold, serif=serif) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrapped(text: str, room: float, lines: int, pixels: float, *, serif: bool = False) -> list[str]:
    """Return a text broken at its blanks into at most `lines` lines of so many pixels."""
    out: list[str] = []
    words = text.split()
    while words and len(out) < lines:
        line = words.pop(0)
        while words and measure(f"{line} {words[0]}", pixels, serif=serif) <= room:
            line += " " + words.pop(0)
        out.append(line)
    if words and out:
        out[-1] = f"{out[-1]} {' '.join(words)}"
    return [elided(line, room, pixels, serif=serif) for line in out]


def drawable(text: str) -> str:
    """Return a text whose letters all have a shape; runs without one are named: '[Hangul]', '[rocket]'."""
    if text.isascii():
        return text
    text = "".join(letter for letter in text if letter not in _IGNORABLE)
    out: list[str] = []
    for name, run in groupby(text, key=_name_if_shapeless):
        out.append(f"[{name}]" if name else "".join(run))
    return "".join(out)


def _variable(root: Path, family: str) -> Path:
    return next(path for path in (root / "files").iterdir() if path.name.startswith(f"{family}["))


def _name_if_shapeless(letter: str) -> str:
    if letter.isascii() or letter in _JOINERS or ord(letter) in _own_letters() or _spare_for(letter):
        return ""
    name = unicodedata.name(letter, "sign")
    if unicodedata.category(letter).startswith("S"):
        return name.lower()
    script = name.split()[0].split("-")[0]
    return script if script == "CJK" else script.capitalize()


@cache
def _own_letters(weight: int = 400) -> frozenset[int]:
    """Return what Noto Sans in a weight and matplotlib's own font can draw."""
    found: set[int] = set()
    for family in (SANS, SPARE):
        found.update(get_font([_file(family, weight)]).get_charmap())
    return frozenset(found)


@cache
def _file(family: str, weight: int) -> str:
    register()
    return str(fontManager.findfont(FontProperties(family=[family], weight=weight)))


@lru_cache(1024)
def _families(text: str, serif: bool) -> tuple[str, ...]:
    register()
    families = [SERIF, SANS, SPARE] if serif else [SANS, SPARE]
    if not text.isascii():
        own = _own_letters()
        strange = sorted({letter for letter in text if not letter.isascii() and ord(letter) not in own})
        families += [family for family in map(_spare_for, strange) if family]
    return tuple(dict.fromkeys(families))


@cache
def _spare_for(letter: str) -> str:
    """Return a family of the system's that can draw a letter, the first by name; empty: none."""
    for entry in sorted(fontManager.ttflist, key=lambda entry: (entry.name, entry.fname)):
        if _of_no_use(entry):
            continue
        try:
            if FT2Font(entry.fname, face_index=entry.index).get_char_index(ord(letter)):
                return str(entry.name)
        except (OSError, RuntimeError):  # a font that went away, or that FreeType does not read
            continue
    return ""


def _of_no_use(entry: FontEntry) -> bool:
    """Return whether a font draws no letters as shapes: the one of boxes, and those of coloured pictures."""
    name = entry.name.lower()
    return entry.style != "normal" or entry.size != "scalable" or "last" in name or "color" in name
