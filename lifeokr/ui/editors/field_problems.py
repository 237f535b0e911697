"""All that is wrong with the fields of a key result at once, each beneath its own field."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lifeokr.domain.errors import (
    DueBeforeFirst,
    LifeokrError,
    TargetMissing,
    TitleMissing,
    ValueOutOfRange,
)
from lifeokr.domain.marks import validate_marks
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.editors.key_result_form import KeyResultForm
from lifeokr.ui.editors.metric_change import MARKS
from lifeokr.ui.editors.problems import FieldProblem, field_of
from lifeokr.ui.widgets.value_field import ValueField


def field_problems(title: str, form: KeyResultForm) -> dict[str, LifeokrError]:
    """Return what is wrong by the field it belongs beneath; a key result that is there may keep its marks."""
    found: dict[str, LifeokrError] = {}
    for check in _checks(title, form):
        try:
            check()
        except LifeokrError as error:
            found.setdefault(field_of(error), error)
    return found


def _checks(title: str, form: KeyResultForm) -> Iterator[Callable[[], object]]:
    """Yield what can be asked of the fields one by one; what cannot be read is asked nothing more."""

    def words() -> None:
        if not title.strip():
            raise TitleMissing(field="title")

    yield words
    for name, asked in form.asked.items():
        if isinstance(asked.control, ValueField | DayField):
            yield _reading(name, asked.control)
    yield form.kind_editor.reading
    yield from _of_days(form)
    if form.view is None or _marks_change(form):
        yield from _of_marks(form)


def _reading(name: str, control: ValueField | DayField) -> Callable[[], object]:
    def read() -> None:
        try:
            value = control.number() if isinstance(control, ValueField) else control.read()
        except LifeokrError as error:
            raise FieldProblem(name, error) from error
        if name == "weight" and isinstance(value, float) and value <= 0:
            raise ValueOutOfRange(field=name, value=value)

    return read


def _of_days(form: KeyResultForm) -> Iterator[Callable[[], object]]:
    def order() -> None:
        first, due = form.more.days
        if first is not None and due is not None and due < first:
            raise DueBeforeFirst(first_day=first, due_day=due)

    yield order


def _of_marks(form: KeyResultForm) -> Iterator[Callable[[], object]]:
    marks, share = form.kind_editor.typed_marks(), form.kind_editor.kind.value_is_share
    start, target = marks.start, marks.target
    sure = None if form.more.sure.entry is None else form.more.sure.entry.value

    def missing() -> None:
        if target is None and not form.kind_editor.target.text().strip():
            raise TargetMissing(title="")

    yield missing
    if share:
        for name, value in (("start", start), ("target", target), ("stretch", marks.stretch), ("sure", sure)):
            yield _share(name, value)
    if target is None:
        return

    def goal() -> None:
        validate_marks(start, target, None, None)

    def stretch() -> None:
        validate_marks(start, target, marks.stretch, None)

    def sure_of() -> None:
        validate_marks(start, target, None, sure)

    yield from (goal, stretch, sure_of)


def _share(name: str, value: float | None) -> Callable[[], object]:
    def inside() -> None:
        if value is not None and not 0 <= value <= 1:
            raise ValueOutOfRange(field=name, value=value)

    return inside


def _marks_change(form: KeyResultForm) -> bool:
    """Return whether the marks of a key result that is there are changed, or cannot be read."""
    try:
        return bool(form.changes().keys() & {*MARKS, "kind"})
    except LifeokrError:
        return True
