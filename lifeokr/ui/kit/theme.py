"""The two looks of each side as QPalettes, chosen by the system or the person and changed while running.

A widget needs no reference to the theme: the tokens it may use come from its own palette (`tokens_of`), which
it inherits from its parent, so that the Work side's cool tint reaches everything placed in it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Protocol, runtime_checkable

from PySide6 import QtGui  # by its module: a class named is a class made at the start
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lifeokr.palette import Palette, palette
from lifeokr.ui.kit.fonts import install_fonts
from lifeokr.ui.kit.paint import mixed

_R = QPalette.ColorRole

# Where each token lies in a QPalette. Label colours and painting use the token's name.
TOKEN_ROLES = {
    "bg": _R.Window,
    "ink": _R.WindowText,
    "surface": _R.Base,
    "rowbg": _R.AlternateBase,
    "ink3": _R.PlaceholderText,
    "sunken": _R.Light,
    "line": _R.Midlight,
    "field": _R.Mid,
    "ink2": _R.Dark,
    "groove": _R.Shadow,
    "btn": _R.Accent,
    "on_btn": _R.BrightText,
    "gold_ink": _R.LinkVisited,
}
_SAME = {
    _R.Text: "ink",
    _R.Button: "surface",
    _R.ButtonText: "ink",
    _R.Highlight: "btn",
    _R.HighlightedText: "on_btn",
    _R.Link: "ink",
    _R.ToolTipBase: "surface",
    _R.ToolTipText: "ink",
}
_WORK_FILLS = {
    "rowbg": "bg",
    "sunken": "side",
    "ink3": "ink2",
    "groove": "line",
    "btn": "accent",
    "on_btn": "bg",
    "gold_ink": "ink",
}
CONTRAST = "lifeokr_contrast"  # the property of the application that holds the system's colours, if they rule
STILL = "lifeokr_still"  # the property of the application that says that nothing may glide
_DISABLED = (_R.WindowText, _R.Text, _R.ButtonText)


@runtime_checkable
class Sized(Protocol):
    """A widget with a font or a size of its own that grows with the text."""

    def take_text_size(self) -> None:
        """Take on the person's text size."""


class Choice(StrEnum):
    """Which look the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@cache
def tokens(name: str) -> Palette:
    """Return a palette that has every token the kit paints with, on the Work side too."""
    base = palette(name)
    if not name.startswith("work"):
        return base
    return Palette(name, {**base.colours, **{token: base[other] for token, other in _WORK_FILLS.items()}})


def qt_palette(name: str, window: str = "bg") -> QPalette:
    """Return the tokens of a look as a QPalette; `window` names the token of the background.

    Where the system asks for high contrast its own colours stand in their place.
    """
    ruling = contrast_palette()
    return _made_palette(name, window) if ruling is None else ruling


def contrast_palette() -> QPalette | None:
    """Return the system's colours where they rule, None where ours do."""
    app = QApplication.instance()
    found = None if app is None else app.property(CONTRAST)
    return found if isinstance(found, QPalette) else None


def in_system_colours(system: QPalette) -> QPalette:
    """Return the roles that our tokens lie in, filled from a system's high-contrast colours alone."""
    ink, ground = system.color(_R.WindowText), system.color(_R.Window)
    made = QPalette(system)
    for token, role in TOKEN_ROLES.items():
        if token in ("ink", "ink2", "ink3", "field", "line", "gold_ink"):
            made.setColor(role, ink)
        elif token in ("rowbg", "sunken"):
            made.setColor(role, system.color(_R.Base))
    made.setColor(TOKEN_ROLES["groove"], mixed(ground, ink, 0.4))
    made.setColor(TOKEN_ROLES["btn"], system.color(_R.Highlight))
    made.setColor(TOKEN_ROLES["on_btn"], system.color(_R.HighlightedText))
    return made


@cache
def _made_palette(name: str, window: str) -> QPalette:
    look = tokens(name)
    made = QPalette()
    for token, role in TOKEN_ROLES.items():
        made.setColor(role, QColor(look[token]))
    for role, token in _SAME.items():
        made.setColor(role, QColor(look[token]))
    made.setColor(_R.Window, QColor(look[window]))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look["ink3"]))
    return made


@cache
def _by_accent() -> dict[str, str]:
    names = ("life-light", "life-dark", "work-light", "work-dark")
    return {QColor(tokens(name)["btn"]).name(): name for name in names}


def look_of(widget: QWidget) -> str:
    """Return which look a widget is in: 'life-light', 'life-dark', 'work-light' or 'work-dark'."""
    own = widget.palette()
    found = _by_accent().get(own.color(_R.Accent).name())
    if found is not None:
        return found
    # A system's high-contrast palette is none of ours: the nearer of the two lends what it lacks.
    return "life-dark" if own.color(_R.Window).lightness() < 128 else "life-light"


def tokens_of(widget: QWidget) -> Palette:
    """Return the tokens a widget paints with, by the palette it stands in."""
    return tokens(look_of(widget))


def colour(widget: QWidget, token: str) -> QColor:
    """Return the colour of a token where a widget stands."""
    role = TOKEN_ROLES.get(token)
    if role is not None and (token != "bg" or contrast_palette() is not None):
        return widget.palette().color(role)
    return QColor(tokens_of(widget)[token])


def radius(widget: QWidget, life: float) -> float:
    """Return the corner radius of a part: as drawn in Life, nearly square on the Work side."""
    return 2.0 if look_of(widget).startswith("work") else life


class Theme(QObject):
    """Which look is worn now; `changed` is emitted after it has reached every widget."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        choice: Choice = Choice.SYSTEM,
        text_scale: int = 100,
        reduced_motion: bool = False,
        dressed: bool = True,
        wants_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        # What the system says of contrast is known since Qt 6.10.
        asked = getattr(app.styleHints(), "accessibility", None)
        self._hints: QtGui.QAccessibilityHints | None = None if asked is None else asked()
        self._wants_contrast = wants_contrast or self._system_wants_contrast
        self._choice = choice
        self._text_scale = text_scale
        self._reduced_motion = reduced_motion
        app.setProperty(STILL, reduced_motion)
        if dressed:
            self.dress()
        install_fonts(app, text_scale)
        self._wear()
        app.styleHints().colorSchemeChanged.connect(self._on_colour_scheme_changed)
        if self._hints is not None:
            self._hints.contrastPreferenceChanged.connect(self._on_colour_scheme_changed)

    @property
    def choice(self) -> Choice:
        """What the person chose: the system's look, light or dark."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark look is worn."""
        if self._choice is Choice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is Choice.DARK

    @property
    def name(self) -> str:
        """The look of the Life side, such as 'life-light'."""
        return "life-dark" if self.dark else "life-light"

    @property
    def work_name(self) -> str:
        """The look of the Work side."""
        return "work-dark" if self.dark else "work-light"

    @property
    def tokens(self) -> Palette:
        """The tokens of the Life side."""
        return tokens(self.name)

    @property
    def work_tokens(self) -> Palette:
        """The tokens of the Work side."""
        return tokens(self.work_name)

    @property
    def text_scale(self) -> int:
        """The size of text in percent."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether the person wants nothing to glide; the system's wish is asked for at each glide."""
        return self._reduced_motion

    def dress(self) -> None:
        """Put on our own style of fields, ticks and scroll bars.

        A style written in Python has PySide make classes for all that a style may be asked about, which
        takes a tenth of a start; what the first paint shows paints itself, and the style comes after it.
        """
        from lifeokr.ui.kit.style import KitStyle  # noqa: PLC0415 - as said

        self._app.setStyle(KitStyle())

    def choose(self, choice: Choice) -> None:
        """Wear another look from now on."""
        self._choice = choice
        self._wear()
        self.changed.emit()

    def set_text_scale(self, percent: int) -> None:
        """Set the size of all text, in percent of the drawn one."""
        self._text_scale = percent
        install_fonts(self._app, percent)
        # Told here and not by an event: to hear one event in Python is to be called for all of them.
        for widget in self._app.allWidgets():
            if isinstance(widget, Sized):
                widget.take_text_size()
        self.changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Have everything happen at once, or let beads glide."""
        self._reduced_motion = reduced
        self._app.setProperty(STILL, reduced)
        self.changed.emit()

    @property
    def contrast(self) -> bool:
        """Whether the system asks for high contrast, and the person leaves the look to the system."""
        return self._choice is Choice.SYSTEM and self._wants_contrast()

    def _wear(self) -> None:
        ruling = None
        if self.contrast:
            self._app.setPalette(QPalette())  # the system's own, until it is read
            ruling = in_system_colours(self._app.palette())
        self._app.setProperty(CONTRAST, ruling)
        self._app.setPalette(qt_palette(self.name))

    def _system_wants_contrast(self) -> bool:
        return (
            self._hints is not None and self._hints.contrastPreference() is Qt.ContrastPreference.HighContrast
        )

    @Slot()
    def _on_colour_scheme_changed(self) -> None:
        if self._choice is Choice.SYSTEM:
            self.choose(Choice.SYSTEM)
