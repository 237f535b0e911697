"""This week: what is due, entered in place, by keyboard alone."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from lifeokr.services import pauses, queries, settings
from lifeokr.services.views import WeekRow, WeekView
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.keys_bar import KeysBar
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.week_words import day_line, greeting, lead_line
from lifeokr.ui.widgets.for_day import ForDay
from lifeokr.ui.widgets.week_list import FoldedList, WeekList
from lifeokr.ui.widgets.week_row import Unsaved
from lifeokr.ui.widgets.week_side import WeekSide
from lifeokr.words import say
from lifeokr.words.days import span


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
        self._for: date | None = None  # another day than today that this sitting's entries are for
        self._open_list: WeekList | None = None
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
        return min(self._for or self._ws.today, self._ws.today)

    def refresh(self) -> None:
        """Show the week as it stands."""
        unsaved = self._unsaved()
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.week = queries.week(self._ws)
        self.waiting = self.week.due
        sheet = Sheet()
        self._fill_head(sheet, self.week)
        self._open_list, self._folded_lists = None, []
        if self.week.away is not None and not self._welcomed:
            sheet.main.addWidget(self._welcome_back(self.week))
        if self.week.rows:
            self._open_list = WeekList(self._ws, self.week.rows, self._context.style, self.day)
            sheet.main.addWidget(self._open_list)
        else:
            sheet.main.addWidget(self._nothing_due())
        for words, rows in (
            (say("week", "When it happens"), self.week.when_it_happens),
            (say("week", "Measures of the year"), self.week.measures),
        ):
            if rows:
                sheet.main.addWidget(self._folded(words, rows))
        if self.week.rows:
            sheet.main.addWidget(KeysBar(_hints()))
        sheet.set_side(WeekSide(self.week))
        self.show_sheet(sheet)
        open_again = self._type_again(unsaved)
        if had_keyboard and not open_again:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the first row that waits."""
        for rows in self.lists:
            if rows.open_first():
                return

    def _fill_head(self, sheet: Sheet, week: WeekView) -> None:
        sheet.head.addWidget(Label(day_line(week), "small", token="ink2"))
        clock = self._ws.clock
        utc = datetime.fromisoformat(clock.now_utc().replace("Z", "+00:00"))
        hour = (utc.hour * 60 + utc.minute + clock.offset()) // 60 % 24
        name = str(settings.setting(self._ws, "name", "") or "")
        sheet.head.addWidget(Label(greeting(hour, name), "h1", wrap=True))
        sheet.head.addWidget(Label(lead_line(week), "lead", wrap=True))
        self.for_day = ForDay(self._ws, self.day, hour)
        self.for_day.chosen.connect(self._on_day_chosen)
        sheet.head.addWidget(self.for_day)

    def _folded(self, words: str, rows: tuple[WeekRow, ...]) -> QWidget:
        head = Button(
            say("week", "{words} ({n}) || {words} ({n})", n=len(rows), words=words),
            "plain",
            icon="chevron-down",
        )
        folded = FoldedList(head, self._ws, rows, style=self._context.style, day=self.day)
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

    def _welcome_back(self, week: WeekView) -> QWidget:
        card = Card()
        card.body.addWidget(Label(say("week", "Good to see you. Were you away?"), "h3"))
        line = QHBoxLayout()
        line.setSpacing(8)
        if week.away is not None:
            days = span(week.away.first_day, week.away.due_day)
            rest = Button(say("week", "Rest {days}, everything", days=days), "primary", size="small")
            rest.clicked.connect(self._on_rest)
            line.addWidget(rest)
        go_on = Button(say("week", "Just go on"), "text", size="small")
        go_on.clicked.connect(self._on_go_on)
        line.addWidget(go_on)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

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

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._for = None if day == self._ws.today else day
        self.stale = True
        self.refresh_if_seen()
        self.focus_first()

    @Slot()
    def _on_go_on(self) -> None:
        self._welcomed = True
        self.stale = True
        self.refresh_if_seen()


def _hints() -> tuple[tuple[tuple[str, ...], str], ...]:
    return (
        ((say("key", "Enter"),), say("week", "save, next row")),
        ((say("key", "Tab"),), say("week", "how sure, then note")),
        ((say("key", "S"),), say("week", "skip this week")),
        ((say("key", "="),), say("week", "same as last week")),
        ((say("key", "Ctrl"), say("key", "Z")), say("week", "undo")),
    )
