"""The faces of a document: Noto Sans and Noto Serif from their packages, the system's for other scripts.

The system's fonts are looked at only where a letter needs them, so that a page looks the same everywhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_serif
import typst
from fontTools.ttLib import TTCollection, TTFont, TTLibError

from lifeokr.paper.errors import GlyphsMissing
from lifeokr.paper.letters import is_sign

MOST_NAMED = 12


def fonts_for(letters: Iterable[str]) -> tuple[typst.Fonts, frozenset[str]]:
    """Return the fonts that draw the letters, and the signs without a shape, to be told in words.

    Raises GlyphsMissing for letters of a script without a font, so that no page shows boxes.
    """
    missing = sorted(letter for letter in letters if ord(letter) not in own_letters())
    system = _system_letters() if missing else frozenset()
    without = [letter for letter in missing if ord(letter) not in system]
    unreadable = [letter for letter in without if not is_sign(letter)]
    if unreadable:
        raise GlyphsMissing(letters=[_named(letter) for letter in unreadable[:MOST_NAMED]])
    return _fonts(system=len(missing) > len(without)), frozenset(without)


@cache
def own_letters() -> frozenset[int]:
    """Return the codes of the letters that both faces can draw."""
    sans, serif = (_codes(path, 0) for path in (_face(root) for root in _roots()))
    return sans & serif


def _roots() -> tuple[Path, Path]:
    return Path(fontpkg_noto_sans.ROOT) / "files", Path(fontpkg_noto_serif.ROOT) / "files"


def _face(folder: Path) -> Path:
    return next(path for path in sorted(folder.iterdir()) if "[" in path.name and "Italic" not in path.name)


@cache
def _fonts(*, system: bool) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=system,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in _roots()],
    )


@cache
def _system_letters() -> frozenset[int]:
    """Return the codes that some font typst finds here can draw; a box in a font's stead is no letter."""
    found: set[int] = set()
    for font in _fonts(system=True).fonts():
        if font.path and "last" not in font.family.lower().replace("resort", "last"):
            found |= _codes(Path(font.path), font.index)
    return frozenset(found)


@cache
def _codes(path: Path, index: int) -> frozenset[int]:
    """Return the codes a font file can draw; none where it cannot be read."""
    try:
        if path.suffix.lower() in (".ttc", ".otc"):
            return frozenset(TTCollection(path, lazy=True).fonts[index].getBestCmap() or ())
        with TTFont(path, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError, KeyError, AssertionError):  # a font that went away or is not to be read
        return frozenset()


def _named(letter: str) -> str:
    return f"{letter} ({unicodedata.name(letter, f'U+{ord(letter):04X}').lower()})"
