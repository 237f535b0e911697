"""Writing down what one wants: the words, how far it looks, its part of life and its days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.codes import Horizon
from lifeokr.domain.cycle import Cycle, quarter_of, year_of
from lifeokr.domain.errors import AreaMissing, LifeokrError, TitleMissing
from lifeokr.domain.horizon import long_cycle
from lifeokr.domain.records import Objective
from lifeokr.services import objectives, queries
from lifeokr.services.default_days import default_days
from lifeokr.ui.context import Context
from lifeokr.ui.editors.bars import Bar
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.editors.editor_page import EditorPage, column
from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.editors.kept import change_signal
from lifeokr.ui.editors.left import quoted
from lifeokr.ui.editors.problems import FieldProblem, FieldProblems, words_of
from lifeokr.ui.editors.prose_field import ProseField
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.choices import Choice, Segment
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.page import Sheet
from lifeokr.words import say
from lifeokr.words.goals import horizon_word

WIDEST = 736
_ORDER = (Horizon.QUARTER, Horizon.YEAR, Horizon.LONG_TERM, Horizon.VISION)


class ObjectiveEditor(EditorPage):
    """A new objective, or one that is there."""

    editor = "objective"

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, about, parent)
        self.before: Objective | None = None
        self.title = QLineEdit()
        self.why = ProseField(says=say("objective-editor", "Why it matters to you"))
        self.horizon = Segment(
            [(horizon.value, horizon_word(horizon.value)) for horizon in _ORDER],
            says=say("objective-editor", "How far it looks"),
            edge=0,
        )
        self.area = Choice([], says=say("objective-editor", "Part of life"))
        self.parent_choice = Choice([], says=say("objective-editor", "The direction it serves"))
        self.first_day = DayField(self.workspace, says=say("objective-editor", "First day"))
        self.due_day = DayField(self.workspace, says=say("objective-editor", "Last day"))
        self.presets: dict[str, Button] = {}
        self.season_bar: Bar | None = None
        self._season_kept = False
        self._days = QWidget()

    def place_words(self) -> str:
        """Return where a person finds again what they leave here."""
        return quoted(self.before.title) if self.before is not None else super().place_words()

    def focus_first(self) -> None:
        """Put the keyboard into the title."""
        self.title.setFocus()

    def build(self, sheet: Sheet) -> None:
        """Lay out head and fields."""
        if self.about:
            self.before = queries.objective(self.workspace, self.about).objective
            self._season_kept = self.before.season_kept
        self.done_button.set_text(
            say("objective-editor", "Save") if self.before else say("objective-editor", "Done")
        )
        self.head(
            sheet,
            "goals",
            self.before.title if self.before else "",
            say("objective-editor", "What would you like to change?")
            if self.before
            else say("objective-editor", "What do you want?"),
            say("objective-editor", "Say it the way you would to a friend. Numbers come next."),
        )
        fields = column(WIDEST)
        lines = QVBoxLayout(fields)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        self._set_up_controls()
        for name, words, control in (
            ("title", say("objective-editor", "What you want"), self.title),
            ("why", say("objective-editor", "Why it matters to you"), self.why),
            ("horizon", say("objective-editor", "How far it looks"), self.horizon),
        ):
            lines.addWidget(self.ask(name, words, control))
        two = QHBoxLayout()
        two.setSpacing(8)
        two.addWidget(self.ask("area", say("objective-editor", "Part of life"), self.area), 1)
        two.addWidget(
            self.ask("parent", say("objective-editor", "The direction it serves"), self.parent_choice), 2
        )
        lines.addLayout(two)
        lines.addWidget(self._days_line())
        across = QHBoxLayout()
        across.addWidget(fields, 100)
        across.addStretch(1)
        sheet.main.addLayout(across)
        self._show(self.before)
        self.horizon.chosen.connect(self._on_horizon)
        self.context.bridge.day_turned.connect(self._on_days)
        self.first_day.textChanged.connect(self._on_days)
        self.due_day.textChanged.connect(self._on_days)
        self._on_horizon()
        for asked in self.asked.values():
            change_signal(asked.control).connect(self._on_edited)
        self.watch()

    def problems(self) -> dict[str, LifeokrError]:
        """Return what is wrong by its field, as far as the fields alone tell."""
        horizon = Horizon(self.horizon.code)
        found: dict[str, LifeokrError] = {}
        if not self.title.text().strip():
            found["title"] = TitleMissing(field="title")
        if horizon.executable and not self.area.code:
            found["area"] = AreaMissing()
        for name in ("first_day", "due_day") if horizon is not Horizon.VISION else ():
            try:
                self._day(name)
            except FieldProblem as problem:
                found[name] = problem.error
        return found

    @Slot(object)
    def show_problem(self, error: object) -> None:
        """Say each error beneath its field; the first one gets the keyboard."""
        if not isinstance(error, FieldProblems):
            super().show_problem(error)
            return
        for one in reversed(error.found):
            super().show_problem(one)

    def save(self) -> str:
        """Keep the objective and drop its drafts, as one step."""
        found = self.problems()
        if found:
            raise FieldProblems([FieldProblem(name, error) for name, error in found.items()])
        wanted = self._wanted()
        if self._asks_about_season(wanted):
            return ""
        return self._save_edited(self.before, wanted) if self.before else self._save_new(wanted)

    def _save_new(self, wanted: dict[str, Any]) -> str:
        def work(_session: object) -> Objective:
            made = objectives.add_objective(self.workspace, **wanted)
            self.keeper.drop()
            return made

        made = self.workspace.do("add-objective", work)
        return f"key-results-editor {made.id}" if made.horizon.executable else f"objective {made.id}"

    def _save_edited(self, before: Objective, wanted: dict[str, Any]) -> str:
        changed = {name: value for name, value in wanted.items() if value != getattr(before, name)}

        def work(_session: object) -> None:
            if changed:
                objectives.edit_objective(self.workspace, before.id, **changed)
            self.keeper.drop()

        self.workspace.do("edit-objective", work)
        return f"objective {before.id}"

    def _wanted(self) -> dict[str, Any]:
        """Return what is typed as the arguments of the verb."""
        horizon = Horizon(self.horizon.code)
        dated = horizon is not Horizon.VISION
        first, due = self._day("first_day"), self._day("due_day")
        if dated and self.before is not None:
            first, due = default_days(horizon, first, due, self.workspace.today)
        return {
            "title": self.title.text(),
            "why": self.why.toPlainText(),
            "horizon": horizon,
            "area_id": self.area.code or None,
            "parent_id": self.parent_choice.code or None,
            "first_day": first if dated else None,
            "due_day": due if dated else None,
            "season_kept": self._season_kept,
        }

    def _day(self, name: str) -> date | None:
        field = self.first_day if name == "first_day" else self.due_day
        try:
            return field.read()
        except LifeokrError as error:
            raise FieldProblem(name, error) from error

    def _asks_about_season(self, wanted: dict[str, Any]) -> bool:
        """Ask once about a quarter that is longer than one; return whether it was asked now."""
        first, due = default_days(
            wanted["horizon"], wanted["first_day"], wanted["due_day"], self.workspace.today
        )
        objective = Objective(
            id="", title="", horizon=wanted["horizon"], first_day=first, due_day=due,
            season_kept=self._season_kept,
        )  # fmt: skip
        days = long_cycle(objective, (), self.workspace.today)
        if days is None or self.season_bar is not None:
            return False
        self.season_bar = Bar(
            say(
                "objective-editor",
                "That is {n} day, longer than a quarter. A goal far away is easily put off. Is it a season,"
                " such as a harvest or a school year? || That is {n} days, longer than a quarter. A goal far"
                " away is easily put off. Is it a season, such as a harvest or a school year?",
                n=days,
            ),
            (
                ("keep", say("objective-editor", "A season: keep")),
                ("nearer", say("objective-editor", "Choose a nearer day")),
            ),
        )
        self.season_bar.answered.connect(self._on_season_answered)
        self.add_bar(self.season_bar)
        self.season_bar.buttons["keep"].setFocus()
        self.ensureWidgetVisible(self.season_bar)
        return True

    def _set_up_controls(self) -> None:
        self.title.setMaxLength(500)
        self.title.setFont(_title_font())
        self.title.setMinimumHeight(scaled(44))
        self.title.setTextMargins(8, 0, 8, 0)
        self.title.setPlaceholderText(say("objective-editor", "Feel light on my feet again"))
        self.title.returnPressed.connect(self.focusNextChild)
        for choice in (self.area, self.parent_choice):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)

    def _days_line(self) -> QWidget:
        row = Flow(self._days, across=8, down=8)
        row.addWidget(self.ask("first_day", say("objective-editor", "First day"), self.first_day, width=160))
        row.addWidget(self.ask("due_day", say("objective-editor", "Last day"), self.due_day, width=160))
        beside = QWidget()
        buttons = QHBoxLayout(beside)
        buttons.setContentsMargins(8, scaled(22), 0, 0)
        buttons.setSpacing(16)
        for code, words in (
            ("quarter", say("objective-editor", "This quarter")),
            ("next-quarter", say("objective-editor", "Next quarter")),
            ("year", say("objective-editor", "This year")),
        ):
            button = Button(words, "text", size="small")
            button.setObjectName(code)
            button.clicked.connect(self._on_preset)
            self.presets[code] = button
            buttons.addWidget(button)
        row.addWidget(beside)
        return self._days

    def _show(self, objective: Objective | None) -> None:
        """Show an objective, or what a new one begins with."""
        areas = [(area.id, area.name) for area in queries.areas(self.workspace)]
        if objective is not None and objective.area_id not in {None, *(one for one, _ in areas)}:
            hidden = queries.areas(self.workspace, hidden=True)
            areas += [(area.id, area.name) for area in hidden if area.id == objective.area_id]
        self.area.set_options([("", say("objective-editor", "Choose one")), *areas])
        if objective is None:
            self._offer_parents()
            return
        self.title.setText(objective.title)
        self.why.setPlainText(objective.why)
        self.horizon.choose(objective.horizon.value)
        self.area.choose(objective.area_id or "")
        self._offer_parents()
        self.parent_choice.choose(objective.parent_id or "")
        self.first_day.show_day(objective.first_day)
        self.due_day.show_day(objective.due_day)

    def _offer_parents(self) -> None:
        horizon = Horizon(self.horizon.code)
        longer = [
            (view.objective.id, view.objective.title)
            for view in queries.objectives(self.workspace)
            if view.objective.horizon.longer_than(horizon) and view.objective.id != self.about
        ]
        self.parent_choice.set_options([("", say("objective-editor", "Nothing yet")), *longer])

    @Slot()
    def _on_horizon(self) -> None:
        horizon = Horizon(self.horizon.code)
        self._offer_parents()
        self.asked["parent"].setVisible(horizon is not Horizon.VISION)
        self._days.setVisible(horizon is not Horizon.VISION)
        for button in self.presets.values():
            button.setVisible(horizon.executable)
        self._on_days()

    @Slot()
    def _on_edited(self) -> None:
        """Take away the sentence of what was mended."""
        told = {name: asked for name, asked in self.asked.items() if asked.problem.text()}
        found = self.problems() if told else {}
        for name, asked in told.items():
            asked.show_problem(words_of(found[name]) if name in found else "")

    @Slot()
    def _on_days(self) -> None:
        """Show as ghosts the days that hold while a field is empty."""
        horizon = Horizon(self.horizon.code)
        first, due = default_days(horizon, self.first_day.day, self.due_day.day, self.workspace.today)
        self.first_day.ghost(first)
        self.due_day.ghost(due)

    @Slot()
    def _on_preset(self) -> None:
        code = self.sender().objectName()
        cycle = preset(code, self.workspace.today)
        self.horizon.choose((Horizon.YEAR if code == "year" else Horizon.QUARTER).value)
        self.first_day.show_day(cycle.first_day)
        self.due_day.show_day(cycle.due_day)

    @Slot(str)
    def _on_season_answered(self, answer: str) -> None:
        if answer == "keep":
            self._season_kept = True
            self.finish()
        else:
            self.due_day.setFocus()
            self.due_day.selectAll()


def preset(code: str, today: date) -> Cycle:
    """Return the days of this quarter, the next one, or this year."""
    if code == "year":
        return year_of(today)
    quarter = quarter_of(today)
    return quarter if code == "quarter" else quarter_of(quarter.due_day + timedelta(days=1))


def _title_font() -> QFont:
    return font("lead")
