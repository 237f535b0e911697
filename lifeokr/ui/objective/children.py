"""The objectives below a direction, as links, and one more added in place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.records import Objective
from lifeokr.services import objectives, queries
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.lines import period_words
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
from lifeokr.words import say
from lifeokr.words.goals import horizon_word, state_word


class ChildForm(Form):
    """Takes an objective below another: its title, how far it looks, and its part of life."""

    def __init__(self, ws: Workspace, above: Objective, parent: QWidget | None = None) -> None:
        super().__init__(says=say("children", "An objective below"), parent=parent)
        self._ws, self._above = ws, above
        self.title = text_field(say("children", "Title"), ghost=say("children", "What would a step be?"))
        shorter = [one for one in Horizon if above.horizon.longer_than(one)]
        self.horizon = Choice(
            [(one.value, horizon_word(one.value)) for one in shorter], says=say("children", "How far")
        )
        self.area = Choice(
            [(area.id, area.name) for area in queries.areas(ws)], says=say("children", "Part of life")
        )
        if above.area_id is not None:
            self.area.choose(above.area_id)
        self.body.addWidget(self.ask(say("children", "Title"), self.title))
        self.line(
            self.ask(say("children", "How far"), self.horizon),
            self.ask(say("children", "Part of life"), self.area),
        )

    def keep(self) -> None:
        """Add the objective."""
        objectives.add_objective(
            self._ws,
            title=self.title.text(),
            horizon=Horizon(self.horizon.code),
            area_id=self.area.code or None,
            parent_id=self._above.id,
        )


class ChildCard(Card):
    """One objective below, as a link."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(clickable=True, padding=(20, 12), parent=parent)
        self.id = ""
        row = QHBoxLayout()
        row.setSpacing(12)
        self._icon = IconView("compass", "ink2", size=20)
        row.addWidget(self._icon)
        self._title = Label("", "h3", elide=True)
        row.addWidget(self._title, 1)
        self._when = Label("", "small", token="ink2")
        row.addWidget(self._when)
        row.addWidget(IconView("chevron-right", "ink2", size=18))
        self.body.addLayout(row)
        self.clicked.connect(self._on_clicked)

    def show_objective(self, one: Objective, icon: tuple[str, str, bool]) -> None:
        """Show an objective; `icon` is the drawing and colour of its part of life."""
        self.id = one.id
        self._icon.show_icon(*icon[:2], ringed=icon[2])
        self._title.setText(one.title)
        words = period_words(one) or horizon_word(one.horizon.value)
        if one.state is not State.LIVE:
            words = say("children", "{period}, {state}", period=words, state=state_word(one.state.value))
        self._when.setText(words)
        self.setAccessibleName(say("children", "{title}, {period}", title=one.title, period=words))

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.id)


class Children(Section):
    """The objectives below one that looks further."""

    asked_for = Signal(str)

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            say("children", "What leads there"), say("children", "Add an objective below"), parent
        )
        self._ws = ws
        self._above: Objective | None = None
        self._icons: dict[str, tuple[str, str, bool]] = {}
        self.lines.setSpacing(8)
        self.rows: Rows[Objective, ChildCard] = Rows(self.lines, self._made, self._show_child)

    def show_children(self, above: Objective, children: tuple[Objective, ...]) -> None:
        """Show the objectives below; a quarter has none and shows nothing."""
        self._above = above
        self._icons = {
            area.id: (area.icon, area.colour, area.ringed) for area in queries.areas(self._ws, hidden=True)
        }
        open_still = above.state in (State.LIVE, State.DRAFT)
        self.setVisible(above.horizon is not Horizon.QUARTER and (open_still or bool(children)))
        self.add_button.setVisible(open_still)
        order = list(Horizon)
        ordered = sorted(children, key=lambda one: (one.state is not State.LIVE, order.index(one.horizon)))
        self.rows.sync([(one.id, one) for one in ordered])

    def new_form(self) -> Form:
        """Return the form for an objective below."""
        if self._above is None:
            raise RuntimeError("nothing is shown yet")
        return ChildForm(self._ws, self._above)

    def added_words(self) -> str:
        """Return what is said after an objective was added."""
        return say("children", "Objective added.")

    def _made(self, _one: Objective) -> ChildCard:
        card = ChildCard()
        card.chosen.connect(self.asked_for)
        return card

    def _show_child(self, card: ChildCard, one: Objective) -> None:
        card.show_objective(one, self._icons.get(one.area_id or "", ("compass", "ink2", False)))
