"""The first evening: which parts of life, and one wish in the person's own words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import LifeArea
from lifeokr.services import objectives, queries
from lifeokr.trail.geometry import BIG, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import IconView, draw_icon
from lifeokr.ui.kit.page import Page
from lifeokr.ui.kit.paint import box, tick
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.trail_painting import paint_shapes
from lifeokr.words import say
from lifeokr.words.errors import sentence

MOST_PARTS = 3
SHORTEST, LONGEST = timedelta(weeks=4), timedelta(weeks=12)


def first_days(today: date) -> tuple[date, date]:
    """Return the days of a first objective: from this evening to the end of the quarter, or of twelve weeks.

    A pace that began before the person did would call the first evening late.
    """
    end = quarter_of(today).due_day
    return today, end if end - today >= SHORTEST else today + LONGEST


class _Part(QAbstractButton):
    """A part of life that can be picked."""

    def __init__(self, area: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.setCheckable(True)
        self.setText(area.name.replace("&", "&&"))
        self.setAccessibleName(area.name)
        self.setFont(font("body"))
        self.setProperty("ring_radius", 8.0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(152), scaled(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        border = colour(self, "ink" if on else "field")
        box(painter, self.rect(), 8, fill=colour(self, "surface"), border=border, width=2 if on else 1)
        side = scaled(20)
        place = QRectF(scaled(14), (self.height() - side) / 2, side, side)
        draw_icon(painter, self.area.icon, place, colour(self, self.area.colour))
        painter.setFont(font("body-strong" if on else "body"))
        painter.setPen(colour(self, "ink"))
        words = QRectF(self.rect()).adjusted(scaled(50), 0, -scaled(30), 0)
        shown = painter.fontMetrics().elidedText(
            self.area.name, Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if on:
            tick(painter, QRectF(self.width() - scaled(34), place.top(), side, side), colour(self, "ink"))


class _BigTrail(QWidget):
    """The Trail across the foot of the window, with its three sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            say("first-run", "You start where you are. The gate is your target, the hill your stretch.")
        )

    def sizeHint(self) -> QSize:
        return QSize(800, scaled(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(400, scaled(320))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        base = self.height() - scaled(100)
        painter.translate(0, base)
        model = TrailModel(colour="health", position=0.12)
        paint_shapes(painter, shapes(model, BIG, self.width(), ground="bg", bleed=True), self)
        painter.setFont(font("h3"))
        painter.setPen(colour(self, "ink"))
        self._write(painter, (0.7, -100), "0.7", ("h3", "ink"), 0.5)
        self._write(painter, (0.965, -178), "1.0", ("h3", "gold_ink"), 0.5)
        for share, head, line, token, side in (
            (0.12, say("first-run", "You start where you are"),
             say("first-run", "10 km in 56:30"), "ink", 0.5),
            (0.66, say("first-run", "The gate: your target"),
             say("first-run", "10 km in 50:00. Reaching it is a success."), "ink", 0.5),
            (0.97, say("first-run", "The hill: your stretch"),
             say("first-run", "48:00. Good to climb, fine to miss."), "gold_ink", 1.0),
        ):  # fmt: skip
            self._write(painter, (share, scaled(32)), head, ("h3", token), side)
            self._write(painter, (share, scaled(54)), line, ("small", "ink2"), side)

    def _write(
        self, painter: QPainter, place: tuple[float, float], text: str, look: tuple[str, str], side: float
    ) -> None:
        """Write a text at a share of the width; `look` is its role and token, `side` what lies left of it."""
        painter.setFont(font(look[0]))
        painter.setPen(colour(self, look[1]))
        wide = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(place[0] * self.width() - wide * side, 8), self.width() - wide - 8)
        painter.drawText(round(left), round(place[1]), text)


class FirstRunPage(Page):
    """What an empty life shows: something to do at once, no wizard, no question about settings."""

    watches = ("objective", "life_area")

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self.parts: list[_Part] = []
        self.wish = QLineEdit()
        self.make = Button(say("first-run", "Make it an objective"), "primary", size="large")
        self._problem = Label("", "small", wrap=True)

    def refresh(self) -> None:
        """Lay the page out; an objective in the file means that this evening is over."""
        if not queries.is_empty(self._context.workspace):
            self._context.navigator.go("week")
            return
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, scaled(64), 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(40, 0, 40, 0)
        upper.setSpacing(0)
        upper.addWidget(
            Label(say("first-run", "Hello. What would you like more of in your life?"), "display", wrap=True)
        )
        upper.addSpacing(12)
        lead = say(
            "first-run",
            "Pick up to three parts of life to begin with. You can rename them, and the others will wait.",
        )
        upper.addWidget(Label(lead, "lead", wrap=True))
        upper.addSpacing(scaled(36))
        two = QHBoxLayout()
        two.setSpacing(scaled(64))
        two.addLayout(self._left(), 5)
        two.addWidget(self._promises(), 3, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(two)
        column.addLayout(upper)
        column.addStretch(1)
        column.addWidget(_BigTrail())
        self.show_sheet(sheet)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the wish."""
        self.wish.setFocus()

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(0)
        grid = QGridLayout()
        grid.setSpacing(12)
        self.parts = []
        for index, area in enumerate(queries.areas(self._context.workspace)):
            part = _Part(area)
            part.toggled.connect(self._on_part_toggled)
            self.parts.append(part)
            grid.addWidget(part, index // 4, index % 4)
        left.addLayout(grid)
        left.addSpacing(scaled(32))
        asked = Label(say("first-run", "One wish, in your own words"), "small")
        left.addWidget(asked)
        left.addSpacing(8)
        self.wish = QLineEdit()
        self.wish.setFont(font("vision"))
        self.wish.setMaxLength(200)
        self.wish.setMinimumHeight(scaled(54))
        self.wish.setTextMargins(10, 0, 10, 0)
        self.wish.setAccessibleName(asked.text())
        self.wish.setPlaceholderText(say("first-run", "Feel light on my feet again"))
        self.wish.returnPressed.connect(self._on_make)
        left.addWidget(self.wish)
        self._problem = Label("", "small", wrap=True)
        self._problem.hide()
        left.addWidget(self._problem)
        left.addSpacing(scaled(20))
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        self.make = Button(say("first-run", "Make it an objective"), "primary", size="large")
        self.make.clicked.connect(self._on_make)
        buttons.addWidget(self.make)
        look = Button(say("first-run", "Look around an example life"), "text")
        look.clicked.connect(self._on_look)
        buttons.addWidget(look)
        buttons.addStretch(1)
        left.addLayout(buttons)
        return left

    def _promises(self) -> QWidget:
        promises = QWidget()
        grid = QGridLayout(promises)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for index, (icon, head, line) in enumerate(
            (
                ("lock", say("first-run", "It stays with you"),
                 say("first-run", "One file on this computer. No account, nothing sent anywhere.")),
                ("this-week", say("first-run", "Two minutes a week"),
                 say("first-run", "A number, how sure you feel, a line if you like.")),
                ("work", say("first-run", "Is it about your job?"),
                 say("first-run", "That lives over the fence on the Work side, without scores.")),
            )
        ):  # fmt: skip
            grid.addWidget(IconView(icon, "ink2"), index * 3, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(head, "h3", wrap=True), index * 3, 1)
            grid.addWidget(Label(line, "small", token="ink2", wrap=True), index * 3 + 1, 1)
            grid.setRowMinimumHeight(index * 3 + 2, 20)
        promises.setBackgroundRole(QPalette.ColorRole.Window)
        return promises

    @Slot(bool)
    def _on_part_toggled(self, on: bool) -> None:
        chosen = [part for part in self.parts if part.isChecked()]
        if on and len(chosen) > MOST_PARTS:
            sender = self.sender()
            for part in chosen:
                if part is not sender:
                    part.setChecked(False)
                    break

    @Slot()
    def _on_make(self) -> None:
        chosen = [part.area for part in self.parts if part.isChecked()] or [self.parts[0].area]
        try:
            first, due = first_days(self._context.workspace.today)
            made = objectives.add_objective(
                self._context.workspace,
                title=self.wish.text(),
                area_id=chosen[0].id,
                first_day=first,
                due_day=due,
            )
        except LifeokrError as error:
            self._problem.setText(sentence(error))
            self._problem.show()
            self.wish.setFocus()
            return
        self._context.navigator.go("key-results-editor", made.id)

    @Slot()
    def _on_look(self) -> None:
        self._context.navigator.go("sample")
