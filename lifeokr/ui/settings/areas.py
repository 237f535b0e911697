"""The parts of life: names, looks and order, and those of the person's own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import LifeArea
from lifeokr.services import areas, queries
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.settings.area_row import LONGEST_NAME, WIDEST, AreaRow
from lifeokr.ui.settings.section import Field, Section
from lifeokr.words import say
from lifeokr.words.errors import sentence


class AreasSection(Section):
    """A row for each part of life in the person's order, and a line for another one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("areas", "Parts of life"), parent)
        self.explain(
            say(
                "areas",
                "Goals, the first evening and the printed year have this order. Alt+Up and Alt+Down move.",
            )
        )
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        self.body.addWidget(holder)
        self.rows: Rows[LifeArea, AreaRow] = Rows(lines, self._made, _show)
        self.new_name = Field(say("areas", "Another part of life"), LONGEST_NAME, widest=WIDEST)
        self.new_name.setPlaceholderText(say("areas", "Another part of life"))
        self.add = Button(say("areas", "Add it"), "outlined", size="small")
        self.problem = Label("", "small", wrap=True)
        self.problem.hide()
        last = QHBoxLayout()
        last.setContentsMargins(RING, RING, RING, RING)
        last.setSpacing(8)
        last.addWidget(self.new_name, 8)
        last.addWidget(self.add)
        last.addStretch(1)
        self.body.addLayout(last)
        self.body.addWidget(self.problem)
        self.new_name.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)

    def show_now(self) -> None:
        """Show the parts of life in their order, also those off the lists."""
        self.rows.sync([(area.id, area) for area in queries.areas(self.ws, hidden=True)])
        for at, row in enumerate(self.rows.widgets):
            row.show_ends(first=at == 0, last=at == len(self.rows.widgets) - 1)

    def _made(self, area: LifeArea) -> AreaRow:
        row = AreaRow(self.context, area)
        row.moved.connect(self._on_moved)
        return row

    @Slot(str, int)
    def _on_moved(self, area_id: str, step: int) -> None:
        ids = [row.area.id for row in self.rows.widgets]
        at = ids.index(area_id)
        to = at + step
        if not 0 <= to < len(ids):
            return
        ids[at], ids[to] = ids[to], ids[at]
        areas.reorder_areas(self.ws, ids)
        name = self.rows[area_id].area.name
        self.context.navigator.say(
            say("areas", "{area} is number {place} of {all} now.", area=name, place=to + 1, all=len(ids))
        )

    @Slot()
    def _on_add(self) -> None:
        try:
            made = areas.add_area(self.ws, name=self.new_name.text())
        except LifeokrError as error:
            self.problem.setText(sentence(error))
            self.problem.show()
            self.new_name.setFocus()
            return
        self.problem.hide()
        self.new_name.show_kept("", typed_too=True)
        self.context.navigator.say(say("areas", "{area} is a part of your life now.", area=made.name))


def _show(row: AreaRow, area: LifeArea) -> None:
    row.show_area(area)
