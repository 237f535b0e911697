"""The series behind a key result in place: another unit for it, or one series made of two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import Metric
from lifeokr.domain.units import NumberStyle
from lifeokr.services import metrics, queries
from lifeokr.services.views import KeyResultDetails, KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.metric_change import turning
from lifeokr.ui.editors.units import unit_options, usual_units
from lifeokr.ui.kit.choices import Choice, Option
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.preview import PreviewLine
from lifeokr.ui.widgets.key_result_words import value_words
from lifeokr.words import say
from lifeokr.words.errors import sentence


def units_of_sort(ws: Workspace, metric: Metric) -> list[Option]:
    """Return the other units that the numbers of a series can be turned into."""
    if not kind_of(metric.kind).has_check_ins:
        return []
    every = unit_options(tuple(usual_units(ws).values()))
    return [
        (code, words)
        for code, words in every
        if code != metric.unit and turning(metric.unit, code) is not None
    ]


def series_alike(ws: Workspace, metric: Metric) -> list[Option]:
    """Return the other series that count the same way and in the same sort of unit."""
    if not kind_of(metric.kind).has_check_ins:
        return []
    return [
        (one.id, one.title)
        for one in queries.metrics(ws)
        if one.id != metric.id and one.kind == metric.kind and turning(metric.unit, one.unit) is not None
    ]


class SeriesForm(Form):
    """Asks for one thing and says first what every key result that is touched would read then."""

    def __init__(
        self, ws: Workspace, details: KeyResultDetails, style: NumberStyle, *, says: str, do: str, ask: str,
        options: list[Option], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(do=do, says=says, parent=parent)
        self._ws, self._details, self._style = ws, details, style
        self.choice = Choice(options, says=ask)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preview = PreviewLine(ws)
        self.preview.wanted.connect(self.show_preview)
        self.line(self.ask(ask, self.choice, width=300))
        self.add(Label(self.explained(), "caption", token="ink2", wrap=True))
        self.add(self.preview)
        self.choice.currentTextChanged.connect(self._on_chosen)
        self._on_chosen()

    def explained(self) -> str:
        """Return what becomes of the entries."""
        raise NotImplementedError

    def act(self) -> Callable[[], object]:
        """Return what is done."""
        raise NotImplementedError

    def touched(self) -> list[str]:
        """Return the series whose key results read something else then."""
        return [self._details.view.metric.id]

    def keep(self) -> None:
        """Do it."""
        self.act()()

    def take_focus(self) -> None:
        """Put the keyboard on what is asked."""
        self.choice.setFocus()

    @Slot()
    def show_preview(self) -> None:
        """Say what every key result that is touched reads now, and would read then."""
        series = self.touched()
        now = [
            one
            for view in queries.objectives(self._ws, all=True)
            for one in view.key_results
            if one.metric.id in series
        ]
        try:
            then = self._ws.tried(self.act(), self._reading([one.key_result.id for one in now]))
        except LifeokrError as error:
            self.preview.tell(sentence(error))
            return
        said = [
            say("series", "{title}: {now} now, {then} then.", title=before.key_result.title,
                now=self._value(before), then=self._value(after))
            for before, after in zip(now, then, strict=True)
        ]  # fmt: skip
        self.preview.tell(" ".join(said))

    def _value(self, view: KeyResultView) -> str:
        if view.standing.value is None:
            return say("series", "no number yet")
        return value_words(view, self._style)

    def _reading(self, ids: list[str]) -> Callable[[], list[KeyResultView]]:
        def read() -> list[KeyResultView]:
            return [queries.key_result(self._ws, one) for one in ids]

        return read

    @Slot()
    def _on_chosen(self) -> None:
        self.say_problem("")
        self.preview.wait()


class UnitForm(SeriesForm):
    """Turns a series into another unit, its entries and all goalposts with it."""

    def __init__(self, ws: Workspace, details: KeyResultDetails, style: NumberStyle) -> None:
        title = details.view.key_result.title
        super().__init__(
            ws, details, style,
            says=say("series", "Another unit for {title}", title=title), do=say("series", "Turn into it"),
            ask=say("series", "The unit from now on"), options=units_of_sort(ws, details.view.metric),
        )  # fmt: skip

    def explained(self) -> str:
        """Return what becomes of the entries."""
        n = len([row for row in self._details.check_ins if row.check_in.value is not None])
        return say(
            "series",
            "{n} entry and all goalposts are turned into the other unit."
            " || {n} entries and all goalposts are turned into the other unit.",
            n=n,
        )

    def act(self) -> Callable[[], object]:
        """Return what converts the series."""
        metric_id, code = self._details.view.metric.id, self.choice.code

        def act() -> object:
            return metrics.convert_unit(self._ws, metric_id, unit=code)

        return act


class JoinForm(SeriesForm):
    """Makes one series of this key result's and another."""

    def __init__(self, ws: Workspace, details: KeyResultDetails, style: NumberStyle) -> None:
        title = details.view.key_result.title
        super().__init__(
            ws, details, style,
            says=say("series", "Join {title} with another series", title=title), do=say("series", "Join"),
            ask=say("series", "The series that takes the entries"),
            options=series_alike(ws, details.view.metric),
        )  # fmt: skip

    def explained(self) -> str:
        """Return what becomes of the entries."""
        return say("series", "All entries stand in one series then, and each new one counts for all that"
                   " read it.")  # fmt: skip

    def touched(self) -> list[str]:
        """Return both series."""
        return [*super().touched(), self.choice.code]

    def act(self) -> Callable[[], object]:
        """Return what joins the two."""
        metric_id, into = self._details.view.metric.id, self.choice.code

        def act() -> object:
            return metrics.join_metrics(self._ws, metric_id=metric_id, into_metric_id=into)

        return act
