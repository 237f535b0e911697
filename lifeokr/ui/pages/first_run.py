"""The first evening: which parts of life, and one wish in the person's own words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.errors import LifeokrError
from lifeokr.services import objectives, queries
from lifeokr.trail.geometry import BIG, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.page import MARGIN, Page
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.part_choice import PartButton, PartGrid
from lifeokr.ui.widgets.trail_painting import paint_shapes
from lifeokr.words import say
from lifeokr.words.errors import sentence

MOST_PARTS = 3
SHORTEST, LONGEST = timedelta(weeks=4), timedelta(weeks=12)
RING = 3  # pixels the focus ring needs around a control
_BESIDE = 640  # the width below which the promises move under the wish


def first_days(today: date) -> tuple[date, date]:
    """Return the days of a first objective: from this evening to the end of the quarter, or of twelve weeks.

    A pace that began before the person did would call the first evening late.
    """
    end = quarter_of(today).due_day
    return today, end if end - today >= SHORTEST else today + LONGEST


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


class _Two(QWidget):
    """What is asked, and beside it, or beneath where there is little room, what is promised."""

    def __init__(self, asked: QLayout, parts: PartGrid, promised: QWidget) -> None:
        super().__init__()
        self._asked, self._parts, self._promised = asked, parts, promised
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(RING, RING, RING, RING)
        self._line.addLayout(asked, 5)
        self._line.addWidget(promised, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        under = self.width() < scaled(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        self._line.setSpacing(scaled(32 if under else 64))
        # Under one another an aligned part gets the height it would like, not the one it needs here.
        self._line.setAlignment(self._promised, Qt.AlignmentFlag(0) if under else Qt.AlignmentFlag.AlignTop)
        self._line.activate()
        self._parts.place_within(self._asked.geometry().width())


class FirstRunPage(Page):
    """What an empty life shows: something to do at once, no wizard, no question about settings."""

    watches = ("objective", "life_area")

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self.parts: list[PartButton] = []
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
        upper.setContentsMargins(MARGIN - RING, 0, MARGIN - RING, 0)
        upper.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, scaled(36) - RING)
        head.setSpacing(12)
        head.addWidget(
            Label(say("first-run", "Hello. What would you like more of in your life?"), "display", wrap=True)
        )
        lead = say(
            "first-run",
            "Pick up to three parts of life to begin with. You can rename them, and the others will wait.",
        )
        head.addWidget(Label(lead, "lead", wrap=True))
        upper.addLayout(head)
        parts = PartGrid(queries.areas(self._context.workspace))
        self.parts = parts.parts
        upper.addWidget(_Two(self._left(parts), parts, self._promises()))
        column.addLayout(upper)
        column.addStretch(1)
        column.addWidget(_BigTrail())
        self.show_sheet(sheet)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the wish."""
        self.wish.setFocus()

    def _left(self, parts: PartGrid) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in self.parts:
            part.toggled.connect(self._on_part_toggled)
        left.addLayout(parts)
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
