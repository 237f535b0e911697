"""The two families and the roles of text; sizes are pixels times the person's text size.

The text size lives in the application's own font, so that any widget finds it without being told.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from lifeokr.frozen import frozen

BODY = 14
REGULAR, STRONG = 400, 600

_SANS = ("Noto Sans", "Segoe UI", "SF Pro Text", "Ubuntu", "Cantarell", "DejaVu Sans", "sans-serif")
_SERIF = ("Noto Serif", "Georgia", "DejaVu Serif", "serif")
_PACKAGES = {"sans": "fontpkg_noto_sans", "serif": "fontpkg_noto_serif"}
_FILES = {"sans": "NotoSans[wdth,wght].ttf", "serif": "NotoSerif[wdth,wght].ttf"}
_WEIGHT_AXIS = QFont.Tag("wght")
_TABULAR = QFont.Tag("tnum")


@frozen
class Role:
    """How a kind of text is set: pixels, line height, weight, family and the token of its colour."""

    pixels: int
    line: int
    weight: int = REGULAR
    serif: bool = False
    token: str = "ink"


ROLES = {
    "display": Role(34, 44, STRONG),
    "h1": Role(28, 36, STRONG),
    "score": Role(32, 40, STRONG),
    "score-close": Role(28, 36, STRONG),
    "score-card": Role(15, 20, STRONG),
    "h2": Role(20, 28, STRONG),
    "h3": Role(15, 20, STRONG),
    "lead": Role(15, 22, token="ink2"),
    "body": Role(BODY, 20),
    "body-strong": Role(BODY, 20, STRONG),
    "small": Role(13, 18),
    "small-strong": Role(13, 18, STRONG),
    "caption": Role(12, 16, token="ink3"),
    "caption-strong": Role(12, 16, STRONG),
    "own": Role(15, 24, serif=True),
    "own-field": Role(BODY, 22, serif=True),
    "vision": Role(18, 27, serif=True),
}


def font_file(family: str) -> Path | None:
    """Return the file of the 'sans' or 'serif' family, None where its package is not installed."""
    spec = find_spec(_PACKAGES[family])  # found, not imported: its code is not needed
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0], "files", _FILES[family])
    return path if path.is_file() else None


@cache
def _load(family: str) -> None:
    """Give Qt the family's file, once; the serif waits until a text in it is shown."""
    path = font_file(family)
    if path is not None:
        QFontDatabase.addApplicationFont(str(path))


def font(role: str) -> QFont:
    """Return the font of a role at the person's text size."""
    wanted = ROLES[role]
    return _made(wanted.pixels, wanted.weight, wanted.serif, text_scale())


def line_height(role: str) -> int:
    """Return the height of a line of a role at the person's text size, in pixels."""
    return scaled(ROLES[role].line)


def text_scale() -> float:
    """Return the person's text size, 1.0 for the drawn one."""
    return max(QApplication.font().pixelSize(), 1) / BODY


def scaled(pixels: float) -> int:
    """Return a length that grows with the text, such as the height of a field."""
    return round(pixels * text_scale())


def install_fonts(app: QApplication, percent: int) -> None:
    """Make the body font at this text size the one that every widget starts from."""
    app.setFont(QFont(_made(BODY, REGULAR, serif=False, scale=percent / 100)))


@cache
def _made(pixels: int, weight: int, serif: bool, scale: float) -> QFont:
    _load("serif" if serif else "sans")
    made = QFont()
    made.setFamilies(list(_SERIF if serif else _SANS))
    made.setPixelSize(round(pixels * scale))
    made.setWeight(QFont.Weight(weight))
    # Qt synthesises weights of a variable font it has loaded itself; the axis gives the drawn ones.
    made.setVariableAxis(_WEIGHT_AXIS, weight)
    if not serif:
        made.setFeature(_TABULAR, 1)
    return made
