"""Choosing a series that is there, so that one entry feeds more than one key result."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import Metric
from lifeokr.services import queries
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.choices import Choice
from lifeokr.words import say
from lifeokr.words.goals import kind_word, unit_word


class SeriesChoice(Choice):
    """A series of its own, or one of those that take entries; steps are nobody else's."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._by_id = {one.id: one for one in queries.metrics(ws) if kind_of(one.kind).has_check_ins}
        options = [(one.id, _words(one)) for one in self._by_id.values()]
        super().__init__([("", say("editor", "A new one of its own")), *options], says="")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def any(self) -> bool:
        """Whether there is a series to read."""
        return bool(self._by_id)

    @property
    def series(self) -> Metric | None:
        """The series chosen; None for one of its own."""
        return self._by_id.get(self.code)

    @property
    def start(self) -> float | None:
        """Where a key result on the series chosen would start; None where it does not say."""
        return queries.suggested_start(self._ws, self.code) if self.code else None


def _words(metric: Metric) -> str:
    return say(
        "editor", "{title}: {kind}, {unit}",
        title=metric.title, kind=kind_word(metric.kind), unit=unit_word(metric.unit),
    )  # fmt: skip
