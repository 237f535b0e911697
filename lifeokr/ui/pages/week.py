"""This week: what is due, entered in place, by keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from lifeokr.domain.codes import InitiativeState
from lifeokr.domain.cycle import Cycle
from lifeokr.services import check_ins, initiatives, pauses, queries, settings
from lifeokr.services.sitting import Sitting, local_hour, offered_day
from lifeokr.services.views import WeekRow, WeekView
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.keys_bar import KeysBar
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.week_words import day_line, days_heading, greeting, lead_line, not_on_day_line
from lifeokr.ui.widgets.for_day import ForDay
from lifeokr.ui.widgets.week_list import FoldedList, WeekList
from lifeokr.ui.widgets.week_row import Unsaved
from lifeokr.ui.widgets.week_side import WeekSide
from lifeokr.ui.widgets.week_welcome import WelcomeBack
from lifeokr.words import say
from lifeokr.words.days import day, span


class WeekPage(Page):
    """Home."""

    watches = (
        "objective", "key_result", "metric", "marks", "check_in", "step", "pause", "event", "initiative",
        "initiative_day", "contributor", "life_area", "way_point",
    )  # fmt: skip

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self._ws = context.workspace
        self._welcomed = False
        self._sitting = Sitting()
        self._meant: date | None = None  # the day of the sitting when the page was last read
        self._open_list: WeekList | None = None
        self._unfolded: set[str] = set()
        self.welcome: WelcomeBack | None = None
        self.for_day: ForDay | None = None
        self._folded_lists: list[FoldedList] = []
        self.week: WeekView | None = None

    @property
    def lists(self) -> list[WeekList]:
        """The lists there are: what is due, then those that were unfolded."""
        every = [self._open_list, *(folded.inner for folded in self._folded_lists)]
        return [one for one in every if one is not None]

    @property
    def day(self) -> date:
        """The day that what is entered now is for."""
        return self.week.day if self.week is not None else self._sitting.day(self._ws.clock)

    def refresh(self) -> None:
        """Show the week as it stands."""
        unsaved = self._unsaved()
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        if self.for_day is not None:
            self.for_day.close_field()  # so that it takes no day as it goes
        self._meant = meant = self._sitting.day(self._ws.clock)
        self.week = queries.week(self._ws, meant)
        self.waiting = self.week.due if meant == offered_day(self._ws.clock) else None
        sheet = Sheet()
        self._fill_head(sheet, self.week)
        self._open_list, self._folded_lists, self.welcome = None, [], None
        if self.week.away is not None and not self._welcomed:
            self.welcome = self._made_welcome(self.week.away)
            sheet.main.addWidget(self.welcome)
        if self.week.rows:
            self._open_list = self._made_list(self.week)
            sheet.main.addWidget(self._open_list)
        else:
            sheet.main.addWidget(self._nothing_due())
        if self.week.not_on_day:
            sheet.main.addWidget(Label(not_on_day_line(self.week), "small", token="ink2", wrap=True))
        for code, words, rows in (
            ("when-it-happens", say("week", "When it happens"), self.week.when_it_happens),
            ("measures", say("week", "Measures of the year"), self.week.measures),
        ):
            if rows:
                sheet.main.addWidget(self._folded(code, words, rows))
        if self.week.rows:
            sheet.main.addWidget(KeysBar(_hints()))
        side = WeekSide(self.week)
        side.ticked.connect(self._on_ticked)
        sheet.set_side(side)
        self.show_sheet(sheet)
        open_again = self._type_again(unsaved)
        if had_keyboard and not open_again:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the question whether one was away, else into the first row that waits."""
        if self.welcome is not None:
            self.welcome.take_focus()
            return
        if not any(rows.open_first() for rows in self.lists) and self.for_day is not None:
            self.for_day.take_focus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            # Another sitting begins at three in the night; the window may have stood open.
            self._read_another_sitting()

    def _read_another_sitting(self) -> None:
        if self.week is not None and self._meant != self._sitting.day(self._ws.clock):
            self.read_soon()

    def _fill_head(self, sheet: Sheet, week: WeekView) -> None:
        sheet.head.addWidget(Label(day_line(week), "small", token="ink2"))
        name = str(settings.setting(self._ws, "name", "") or "")
        sheet.head.addWidget(Label(greeting(local_hour(self._ws.clock), name), "h1", wrap=True))
        sheet.head.addWidget(Label(lead_line(week), "lead", wrap=True))
        self.for_day = ForDay(self._ws, week.day)
        self.for_day.chosen.connect(self._on_day_chosen)
        self.for_day.left.connect(self.focus_first)
        sheet.head.addWidget(self.for_day)

    def _made_list(self, week: WeekView) -> WeekList:
        this_week = week.today in week.week
        heading = "" if this_week else days_heading(week)
        made = WeekList(self._ws, week.rows, self._context.style, week.day, heading=heading)
        made.above.connect(self._on_above)
        return made

    def _folded(self, code: str, words: str, rows: tuple[WeekRow, ...]) -> QWidget:
        head = Button(
            say("week", "{words} ({n}) || {words} ({n})", n=len(rows), words=words),
            "plain",
            icon="chevron-down",
        )
        folded = FoldedList(code, head, self._ws, rows, style=self._context.style, day=self.day)
        if code in self._unfolded:
            folded.toggle()
        folded.toggled.connect(self._on_folded)
        self._folded_lists.append(folded)
        return folded

    def _nothing_due(self) -> QWidget:
        card = Card()
        card.body.addWidget(Label(say("week", "Nothing is due. Enjoy the day."), "h3"))
        line = QHBoxLayout()
        goals = Button(say("week", "Look at your goals"), "outlined")
        goals.clicked.connect(self._on_goals)
        line.addWidget(goals)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _made_welcome(self, away: Cycle) -> WelcomeBack:
        made = WelcomeBack(away)
        made.rest_chosen.connect(self._on_rest)
        made.fill_in_chosen.connect(self._on_fill_in)
        made.go_on_chosen.connect(self._on_go_on)
        return made

    def _unsaved(self) -> dict[str, Unsaved]:
        """Return what stands unsaved in each row that is open or was typed into, by its key result."""
        rows = [row for rows in self.lists for row in rows.rows]
        return {row.key_result_id: row.unsaved() for row in rows if row.unfinished}

    def _type_again(self, unsaved: dict[str, Unsaved]) -> bool:
        """Put back what was typed; return whether a row is open with it."""
        open_again = False
        for row in (row for rows in self.lists for row in rows.rows):
            if row.key_result_id in unsaved:
                row.type_again(unsaved[row.key_result_id])
                open_again |= row.is_open
        return open_again

    @Slot()
    def _on_goals(self) -> None:
        self._context.navigator.go("goals")

    @Slot()
    def _on_rest(self) -> None:
        if self.week is not None and self.week.away is not None:
            away = self.week.away
            pauses.pause(self._ws, first_day=away.first_day, last_day=away.due_day)
            self._context.navigator.say(
                say("week", "Everything rested {days}.", days=span(away.first_day, away.due_day))
            )

    @Slot(str, str, bool)
    def _on_ticked(self, table: str, key: str, done: bool) -> None:
        """Keep a tick of the side column, on the day of the sitting."""
        if table == "step":
            check_ins.tick_step(self._ws, key, done=done, day=self.day)
        elif table == "initiative_day":
            initiatives.tick_initiative_day(self._ws, key, done=done, day=self.day)
        else:
            initiatives.edit_initiative(self._ws, key, state=InitiativeState.DONE, done_day=self.day)
        said = say("week", "Kept for {day}.", day=day(self.day)) if done else say("week", "Open again.")
        self._context.navigator.say(said)

    @Slot(object)
    def _on_day_chosen(self, meant: date) -> None:
        if self.for_day is None or meant == self.day:
            self._leave_day()
        elif queries.week(self._ws, meant).day != meant:
            self.for_day.refuse(
                say("week", "Nothing was under way on {day}; choose another.", day=day(meant))
            )
        else:
            self._sitting.choose(self._ws.clock, meant)
            self.read_soon()

    def _leave_day(self) -> None:
        if self.for_day is not None:
            typing = self.for_day.isAncestorOf(QApplication.focusWidget() or self)
            self.for_day.close_field()
            if typing:
                self.focus_first()

    @Slot()
    def _on_above(self) -> None:
        if self.for_day is not None:
            self.for_day.take_focus()

    @Slot(str, bool)
    def _on_folded(self, code: str, is_open: bool) -> None:
        (self._unfolded.add if is_open else self._unfolded.discard)(code)

    @Slot()
    def _on_fill_in(self) -> None:
        """Let the first of the days away be taken, or another one, and its numbers be entered."""
        away = self.week.away if self.week is not None else None
        self._on_go_on()
        if away is not None and self.for_day is not None:
            self.for_day.open_at(away.first_day)

    @Slot()
    def _on_go_on(self) -> None:
        self._welcomed = True
        self.stale = True
        self.refresh_if_seen()
        self.focus_first()


def _hints() -> tuple[tuple[tuple[str, ...], str], ...]:
    return (
        ((say("key", "Enter"),), say("week", "save, next row")),
        ((say("key", "Tab"),), say("week", "how sure, then note")),
        ((say("key", "S"),), say("week", "skip this week")),
        ((say("key", "="),), say("week", "same as last week")),
        ((say("key", "Ctrl"), say("key", "Z")), say("week", "undo")),
    )
