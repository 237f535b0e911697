"""One part of life in Settings: its look, its name, its place, and whether it is on the lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import LifeArea
from lifeokr.palette import AREA_COLOURS, AREA_ICONS
from lifeokr.services import areas
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.kit.buttons import Button, IconButton
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import draw_disc
from lifeokr.ui.kit.paint import chevron_down
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.text import Label, plain_tip
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.settings.section import Field
from lifeokr.ui.settings.swatches import Swatches
from lifeokr.words import say
from lifeokr.words.areas import colour_word, icon_word
from lifeokr.words.errors import sentence

LONGEST_NAME = 60
WIDEST = 420
FADED = 0.45


class _Look(QAbstractButton):
    """The drawing on its disc, faint while off the lists; pressed, it unfolds what else it could be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: LifeArea | None = None
        self.unfolded = False
        self.setProperty("ring_radius", 8.0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_area(self, area: LifeArea) -> None:
        """Show the look of a part of life."""
        self._area = area
        says = say("areas", "Icon and colour of {area}", area=area.name)
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(52), scaled(34))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.updateGeometry()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._area is None:
            return
        painter = QPainter(self)
        painter.setOpacity(FADED if self._area.hidden else 1.0)
        inks = colour(self, self._area.colour), colour(self, "on_area")
        edge, side = scaled(3), self.height() - 2 * scaled(3)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - edge - side if mirrored else edge
        where = QRectF(left, edge, side, side)
        draw_disc(painter, self._area.icon, where, inks, ringed=self._area.ringed)
        painter.setOpacity(1.0)
        middle = QPointF(scaled(8) if mirrored else self.width() - scaled(8), self.height() / 2)
        chevron_down(painter, middle, colour(self, "ink2"), up=self.unfolded)


class AreaRow(QWidget):
    """`moved` asks for another place: the id, and one up or one down."""

    moved = Signal(str, int)

    def __init__(self, context: Context, area: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ws, self.area = context, context.workspace, area
        self.look = _Look()
        self.name = Field("", LONGEST_NAME, widest=WIDEST)
        self.up, self.down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self.shown = Button("", "outlined", size="small")
        self.problem = Label("", "small", wrap=True)
        self.problem.hide()
        self.icons: Swatches | None = None
        self.colours: Swatches | None = None
        self._panel: QWidget | None = None
        self._lay_out()
        self.look.clicked.connect(self._on_look)
        self.name.editingFinished.connect(self._on_name)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.shown.clicked.connect(self._on_shown)
        for keys, act in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_area(self, area: LifeArea) -> None:
        """Show a part of life as it is; a name being typed stays."""
        self.area = area
        self.look.show_area(area)
        self.name.show_kept(area.name)
        self.name.setAccessibleName(say("areas", "Name of {area}", area=area.name))
        self.up.show_icon("chevron-up", say("areas", "Move {area} up", area=area.name))
        self.down.show_icon("chevron-down", say("areas", "Move {area} down", area=area.name))
        self.shown.set_text(say("areas", "Show") if area.hidden else say("areas", "Hide"))
        self.shown.setAccessibleName(
            say("areas", "Show {area}", area=area.name)
            if area.hidden
            else say("areas", "Hide {area}", area=area.name)
        )
        self._show_choices()

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Say whether it stands at an end, from where it can move one way only."""
        for button, off, other in ((self.up, first, self.down), (self.down, last, self.up)):
            if off and button.hasFocus():
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not off)

    @property
    def unfolded(self) -> bool:
        """Whether the drawings and colours are in sight."""
        return self._panel is not None and not self._panel.isHidden()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(RING, RING, RING, RING)
        lines.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.look)
        line.addWidget(self.name, 8)
        line.addWidget(self.up)
        line.addWidget(self.down)
        line.addWidget(self.shown)
        line.addStretch(1)
        lines.addLayout(line)
        lines.addWidget(self.problem)

    def _unfold(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(RING, 0, RING, 8)
        column.setSpacing(8)
        self.icons = Swatches([(one, icon_word(one)) for one in AREA_ICONS], says=say("areas", "Icon"))
        self.colours = Swatches(
            [(one, colour_word(one)) for one in AREA_COLOURS], says=say("areas", "Colour")
        )
        self.icons.chosen.connect(self._on_icon)
        self.colours.chosen.connect(self._on_colour)
        column.addWidget(self.icons)
        column.addWidget(self.colours)
        lines = self.layout()
        if lines is not None:
            lines.addWidget(panel)
        return panel

    def _show_choices(self) -> None:
        if self.icons is None or self.colours is None:
            return
        for swatch in self.icons.swatches:
            swatch.show_look(swatch.code, self.area.colour)
        for swatch in self.colours.swatches:
            swatch.show_look("", swatch.code)
        self.icons.choose(self.area.icon)
        self.colours.choose(self.area.colour)

    def _do(self, act: Callable[[], object], words: str) -> None:
        """Do something and say so; what is refused is told beneath the row."""
        try:
            act()
        except LifeokrError as error:
            self.problem.setText(sentence(error))
            self.problem.show()
            return
        self.problem.hide()
        self._context.navigator.say(words)

    @Slot()
    def _on_look(self) -> None:
        if self._panel is None:
            self._panel = self._unfold()
            self._show_choices()
            order_tabs(self)
            self._panel.show()
        else:
            self._panel.setVisible(self._panel.isHidden())
        self.look.unfolded = self.unfolded
        self.look.update()

    @Slot()
    def _on_name(self) -> None:
        typed = " ".join(self.name.text().split())
        if typed == self.area.name:
            self.name.show_kept(typed, typed_too=True)
            self.problem.hide()
            return

        def act() -> None:
            areas.rename_area(self._ws, self.area.id, name=typed)
            self.name.show_kept(typed, typed_too=True)

        self._do(act, say("areas", "{area} is called {name} now.", area=self.area.name, name=typed))

    @Slot(str)
    def _on_icon(self, icon: str) -> None:
        if icon != self.area.icon:

            def act() -> None:
                areas.edit_area(self._ws, self.area.id, icon=icon)

            self._do(act, say("areas", "{area} has another icon.", area=self.area.name))

    @Slot(str)
    def _on_colour(self, chosen: str) -> None:
        if chosen != self.area.colour:

            def act() -> None:
                areas.edit_area(self._ws, self.area.id, colour=chosen)

            self._do(act, say("areas", "{area} has another colour.", area=self.area.name))

    @Slot()
    def _on_shown(self) -> None:
        hide = not self.area.hidden

        def act() -> None:
            areas.hide_area(self._ws, self.area.id, hidden=hide)

        if hide:
            self._do(act, say("areas", "{area} is off the lists. Its goals keep it.", area=self.area.name))
        else:
            self._do(act, say("areas", "{area} is on the lists again.", area=self.area.name))

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(self.area.id, -1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(self.area.id, 1)
