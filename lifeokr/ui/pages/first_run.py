"""The first evening: which parts of life, and one wish in the person's own words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import Objective
from lifeokr.services import objectives, queries
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.page import MARGIN, Page
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.big_trail import BigTrail
from lifeokr.ui.widgets.part_choice import MOST_ACROSS, PartButton, PartGrid
from lifeokr.ui.widgets.wishes import Wishes
from lifeokr.words import say
from lifeokr.words.errors import sentence

MOST_PARTS = 3
SHORTEST, LONGEST = timedelta(weeks=4), timedelta(weeks=12)
RING = 3  # pixels the focus ring needs around a control
LOW = 800  # the height of a page, at the drawn size of text, below which it is drawn together
_GAPS, _PROMISED = (32, 112), (184, 240)  # between what is asked and promised; what that needs beside it


def first_days(today: date) -> tuple[date, date]:
    """Return the days of a first objective: from this evening to the end of the quarter, or of twelve weeks.

    A pace that began before the person did would call the first evening late.
    """
    end = quarter_of(today).due_day
    return today, end if end - today >= SHORTEST else today + LONGEST


class _Two(QWidget):
    """What is asked, and beside it, or beneath where there is little room, what is promised."""

    def __init__(self, asked: QLayout, parts: PartGrid, promised: QWidget) -> None:
        super().__init__()
        self._parts, self._promised = parts, promised
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(RING, RING, RING, RING)
        self._line.addLayout(asked, 1)
        self._line.addWidget(promised)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * RING
        asked = self._parts.width_of(MOST_ACROSS)  # all the drawn ones side by side, before anything else
        gap = scaled(_GAPS[1] if room >= asked + scaled(_GAPS[1] + _PROMISED[1]) else _GAPS[0])
        beside = room - gap - asked >= scaled(_PROMISED[0])
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._line.setSpacing(gap)
        # Under one another an aligned part gets the height it would like, not the one it needs here.
        self._line.setAlignment(self._promised, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        wide = min(room - gap - asked, (room - gap) * 3 // 8)
        self._promised.setMinimumWidth(wide if beside else 0)
        self._promised.setMaximumWidth(wide if beside else 16777215)
        self._line.activate()
        self._parts.place_within(room - gap - wide if beside else room)


class _Space(QWidget):
    """Room between two parts, less of it in a low window."""

    def __init__(self, roomy: int, low: int) -> None:
        super().__init__()
        self._roomy, self._low = roomy, low

    def fit(self, *, low: bool) -> None:
        self.setFixedHeight(scaled(self._low if low else self._roomy))


class FirstRunPage(Page):
    """What an empty life shows: something to do at once, no wizard, no question about settings.

    The first part of life is picked already; who picks another picks it instead, and from then on one more.
    """

    watches = ("objective", "life_area")

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self.parts: list[PartButton] = []
        self.picked: list[PartButton] = []
        self._ours = True  # the pick is none of the person's own
        self.wishes = Wishes()
        self.make = Button(say("first-run", "Make it an objective"), "primary", size="large")
        self._problem = Label("", "small", wrap=True)

    def refresh(self) -> None:
        """Lay the page out; an objective in the file means that this evening is over."""
        if not queries.is_empty(self._context.workspace):
            self._context.navigator.go("week")
            return
        typed = {line.area.id: line.field.text() for line in self.wishes.lines}
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Space(64, 36))
        upper = QVBoxLayout()
        upper.setContentsMargins(MARGIN - RING, 0, MARGIN - RING, 0)
        upper.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(8)
        head.addWidget(
            Label(say("first-run", "Hello. What would you like more of in your life?"), "display", wrap=True)
        )
        lead = say(
            "first-run",
            "Pick up to three parts of life to begin with. You can rename them, and the others will wait.",
        )
        head.addWidget(Label(lead, "lead", wrap=True))
        upper.addLayout(head)
        upper.addWidget(_Space(36 - RING, 24 - RING))
        parts = PartGrid(queries.areas(self._context.workspace))
        self.parts = parts.parts
        upper.addWidget(_Two(self._left(parts), parts, self._promises()))
        column.addLayout(upper)
        column.addWidget(BigTrail(), 1)
        self._pick_again(typed)
        self.show_sheet(sheet)
        self._fit()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the wish."""
        if self.wishes.lines:
            self.wishes.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Draw the page together in a low window, so that the Trail at its foot is in sight."""
        sheet = self.widget()
        low = self.viewport().height() < scaled(LOW)
        for space in sheet.findChildren(_Space) if sheet is not None else ():
            space.fit(low=low)

    def _left(self, parts: PartGrid) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in self.parts:
            part.clicked.connect(self._on_part_clicked)
        left.addLayout(parts)
        left.addWidget(_Space(32, 20))
        self.wishes = Wishes()
        self.wishes.finished.connect(self._on_make)
        left.addWidget(self.wishes)
        self._problem = Label("", "small", wrap=True)
        self._problem.setContentsMargins(0, 6, 0, 0)
        self._problem.hide()
        left.addWidget(self._problem)
        left.addWidget(_Space(20, 16))
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
        told = (
            ("lock", say("first-run", "It stays with you"),
             say("first-run", "One file on this computer. No account, nothing sent anywhere.")),
            ("this-week", say("first-run", "Two minutes a week"),
             say("first-run", "A number, how sure you feel, a line if you like.")),
            ("work", say("first-run", "Is it about your job?"),
             say("first-run", "That lives over the fence on the Work side, without scores.")),
        )  # fmt: skip
        for index, (icon, head, line) in enumerate(told):
            grid.addWidget(IconView(icon, "ink2"), index * 3, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(head, "h3", wrap=True), index * 3, 1)
            grid.addWidget(Label(line, "small", token="ink2", wrap=True), index * 3 + 1, 1)
            if index < len(told) - 1:
                grid.setRowMinimumHeight(index * 3 + 2, 20)
        self.arrive = Button(say("first-run", "Bring in a moved life…"), "text", size="small")
        self.arrive.setAccessibleName(say("first-run", "Bring in my life from another computer"))
        self.arrive.clicked.connect(self._on_arrive)
        grid.setRowMinimumHeight(len(told) * 3, 8)
        grid.addWidget(self.arrive, len(told) * 3 + 1, 1, Qt.AlignmentFlag.AlignLeft)
        promises.setBackgroundRole(QPalette.ColorRole.Window)
        return promises

    def _pick_again(self, typed: dict[str, str]) -> None:
        """Pick what was picked before the page was read anew, else the first part."""
        before = [part.area.id for part in self.picked]
        by_id = {part.area.id: part for part in self.parts}
        self.picked = [by_id[id_] for id_ in before if id_ in by_id] or self.parts[:1]
        for part in self.picked:
            part.setChecked(True)
        self._show_wishes()
        for line in self.wishes.lines:
            line.field.setText(typed.get(line.area.id, ""))

    def _show_wishes(self, *, instead: bool = False) -> None:
        self.wishes.show_for([part.area for part in self.picked], instead=instead)
        self.make.set_text(
            say("first-run", "Make it an objective || Make them objectives", n=len(self.picked))
        )
        self._problem.hide()

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()

    @Slot(bool)
    def _on_part_clicked(self, on: bool) -> None:
        part = self.sender()
        if not isinstance(part, PartButton):
            return
        instead = on and self._ours
        self._ours = False
        if not on and len(self.picked) == 1:
            part.setChecked(True)  # a wish is for some part of life
        elif on and len(self.picked) >= MOST_PARTS:
            part.setChecked(False)
            self._say_problem(say("first-run", "Three are plenty to begin with. The others will wait."))
        else:
            for one in self.picked if instead else ():
                one.setChecked(False)
            kept = [] if instead else [one for one in self.picked if one is not part]
            self.picked = [*kept, part] if on else kept
            self._show_wishes(instead=instead)

    @Slot()
    def _on_make(self) -> None:
        wished = [line for line in self.wishes.lines if line.text] or self.wishes.lines[:1]
        try:
            made = self._make([(line.area.id, line.text) for line in wished])
        except LifeokrError as error:
            self._say_problem(sentence(error))
            self.wishes.take_focus()
            return
        self._context.navigator.go("key-results-editor", made[0].id)
        if len(made) > 1:
            self._context.navigator.say(
                say(
                    "first-run",
                    "{n} objective made. || {n} objectives made. The others wait in Goals.",
                    n=len(made),
                )
            )

    def _make(self, wished: list[tuple[str, str]]) -> list[Objective]:
        """Make the objectives, as one step."""
        ws = self._context.workspace
        first, due = first_days(ws.today)

        def work(_: object) -> list[Objective]:
            return [
                objectives.add_objective(ws, title=title, area_id=area, first_day=first, due_day=due)
                for area, title in wished
            ]

        return ws.do("add-objective", work)

    @Slot()
    def _on_arrive(self) -> None:
        # the reading of what another computer packed is not needed at the start
        from lifeokr.ui.moving import bring_in_a_life  # noqa: PLC0415

        bring_in_a_life(self._context)

    @Slot()
    def _on_look(self) -> None:
        self._context.navigator.go("sample")
