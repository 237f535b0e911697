"""Writing down what would tell that it is working: all key results of an objective, a line each."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.horizon import MOST_KEY_RESULTS
from lifeokr.services import key_results, queries
from lifeokr.services.views import KeyResultView, ObjectiveView
from lifeokr.ui.context import Context
from lifeokr.ui.editors.counting_note import CountingNote
from lifeokr.ui.editors.editor_page import EditorPage
from lifeokr.ui.editors.key_result_line import KeyResultLine, LineOrder
from lifeokr.ui.editors.left import quoted
from lifeokr.ui.editors.stops import chain
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.page import Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import quarter

_NEW = "new-"
_AROUND = 24  # pixels kept free round what is scrolled into sight
_ORDER = "lines"


class LineProblem(LifeokrError):
    """An error that belongs to a line. Fields: line, error."""

    def __init__(self, line: KeyResultLine, error: LifeokrError) -> None:
        super().__init__(line=line.key, error=error)
        self.line = line
        self.error = error


class LinesProblem(LifeokrError):
    """All that is wrong with lines. Fields: lines, each with its errors by field."""

    def __init__(self, lines: list[tuple[KeyResultLine, dict[str, LifeokrError]]]) -> None:
        super().__init__(lines=[line.key for line, _ in lines])
        self.lines = lines


class KeyResultsEditor(EditorPage):
    """The key results of the objective that the page is about."""

    editor = "key-results"

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, about, parent)
        self.lines: list[KeyResultLine] = []
        self.order = LineOrder(self)
        self.add_button = Button(say("key-results-editor", "Add a key result"), "plain", icon="plus")
        self.many = Label(
            say("key-results-editor", "More than five are hard to keep in mind. Which ones tell the most?"),
            "small",
            token="ink2",
            wrap=True,
        )
        self.note = CountingNote()
        self._view: ObjectiveView | None = None
        self._there: tuple[str, ...] = ()
        self._made = 0
        self._switching = False
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._chain_timer = QTimer(self)
        self._chain_timer.setSingleShot(True)
        self._chain_timer.setInterval(0)
        self._chain_timer.timeout.connect(self.chain_now)

    def build(self, sheet: Sheet) -> None:
        """Lay out the head and a line for each key result that is open."""
        self._view = view = queries.objective(self.workspace, self.about)
        self.done_button.set_text(say("key-results-editor", "Save key results"))
        due = view.objective.due_day
        above = view.objective.title
        if due is not None:
            above = say("key-results-editor", "{title}, {quarter}", title=above, quarter=quarter(due))
        self.head(
            sheet,
            "goals",
            above,
            say("key-results-editor", "What would tell you it is working?"),
            say(
                "key-results-editor",
                "Name each in your own words, then give its numbers beneath. Two to four is plenty.",
            ),
        )
        sheet.main.addLayout(self._column)
        sheet.main.addWidget(self.add_button)
        sheet.main.addWidget(self.many)
        sheet.set_side(self.note)
        for one in view.key_results:
            if one.key_result.state in (State.LIVE, State.DRAFT):
                self._put_line(one.key_result.id, one)
        self._there = tuple(line.key for line in self.lines)
        if not self.lines:
            self._put_line(self._new_key())
        self._renumber()
        self.keeper.watch(_ORDER, self.order)
        self.add_button.clicked.connect(self.add_line)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def place_words(self) -> str:
        """Return where a person finds again what they leave here."""
        return quoted(self._view.objective.title) if self._view is not None else super().place_words()

    @property
    def unsaved(self) -> bool:
        """Whether a line is written, taken away or moved; empty ones count for nothing."""
        written = [line for line in self.lines if not line.empty]
        if tuple(line.key for line in written) != self._there:
            return True
        return any(self.keeper.differs(f"{line.key}.{name}") for line in written for name in line.asked)

    def focus_first(self) -> None:
        """Put the keyboard into the first line that is empty, else the first."""
        empty = [line for line in self.lines if line.empty]
        if self.lines:
            self.open_line((empty or self.lines)[0])

    def save(self) -> str:
        """Keep all lines and drop their drafts, as one step."""
        kept = [line for line in self.lines if not line.empty]
        wrong = [(line, found) for line in kept if (found := line.problems())]
        if wrong:
            raise LinesProblem(wrong)
        shown = {line.key for line in self.lines}
        gone = [one.key_result.id for one in self._open_key_results() if one.key_result.id not in shown]
        added = any(line.view is None for line in kept)

        def work(_session: object) -> None:
            for key_result_id in gone:
                key_results.delete_key_result(self.workspace, key_result_id)
            ids = [_saved(line) for line in kept]
            there = [one.key_result.id for one in self._open_key_results() if one.key_result.id in ids]
            if ids != [*there, *(one for one in ids if one not in there)]:
                key_results.reorder_key_results(self.workspace, ids)
            self.keeper.drop()

        self.workspace.do("add-key-results" if added else "edit-key-result", work)
        return f"objective {self.about}"

    @Slot()
    def add_line(self) -> KeyResultLine:
        """Add an empty line at the end and open it."""
        line = self._put_line(self._new_key())
        self._renumber()
        self.open_line(line)
        return line

    def open_line(self, line: KeyResultLine) -> None:
        """Open one line, fold the others, and put the keyboard into it."""
        self._unfold(line, line.title)
        line.title.end(False)  # so that the next key adds to the words and replaces none

    def restore(self, texts: dict[str, str]) -> None:
        """Show a draft: the lines that there were, in their order, with their texts."""
        wanted = tuple(texts[_ORDER].split()) if _ORDER in texts else self.order.keys
        views = {one.key_result.id: one for one in self._open_key_results()}
        present = {line.key: line for line in self.lines}
        wanted = tuple(key for key in wanted if key in views or key.startswith(_NEW))
        for key, line in present.items():
            if key not in wanted:
                self._take_away(line)
        for key in wanted:
            if key not in present:
                self._put_line(key, views.get(key))
        self.lines.sort(key=lambda line: wanted.index(line.key))
        numbers = [int(key.removeprefix(_NEW)) for key in wanted if key.startswith(_NEW)]
        self._made = max([self._made, *numbers])
        for line in self.lines:
            own = {name.removeprefix(f"{line.key}."): text for name, text in texts.items()
                   if name.startswith(f"{line.key}.")}  # fmt: skip
            line.restore(own)
        self._renumber()

    def shows_already(self, texts: dict[str, str]) -> bool:
        """Return whether a draft says nothing that the lines do not say."""
        shown = {_ORDER: self.order.kept_text()}
        for line in self.lines:
            if any(name.startswith(f"{line.key}.") for name in texts):
                line.with_form()
            shown |= {f"{line.key}.{name}": text for name, text in line.texts().items()}
        return all(shown.get(name) == text for name, text in texts.items())

    def clear_problems(self) -> None:
        """Take every sentence of a mistake away."""
        super().clear_problems()
        for line in self.lines:
            line.clear_problems()

    @Slot(object)
    def show_problem(self, error: object) -> None:
        """Say each error beneath its field, in its line; the first one gets the keyboard."""
        if isinstance(error, LinesProblem):
            line, _ = error.lines[0]
            asked, *_ = [one.show_problems(found) for one, found in error.lines]
            self._unfold(line, asked.control)
            self.ensureWidgetVisible(asked)
            return
        if not isinstance(error, LineProblem):
            super().show_problem(error)
            return
        asked = error.line.show_problem(error.error)
        self._unfold(error.line, asked.control)
        self.ensureWidgetVisible(asked)

    @Slot()
    def chain_now(self) -> None:
        """Let Tab go through the lines as they are read, then to the buttons."""
        chain([*(stop for line in self.lines for stop in line.stops()), self.add_button,
               self.cancel_button, self.done_button])  # fmt: skip

    def _open_key_results(self) -> list[KeyResultView]:
        if self._view is None:
            return []
        return [one for one in self._view.key_results if one.key_result.state in (State.LIVE, State.DRAFT)]

    def _new_key(self) -> str:
        self._made += 1
        return f"{_NEW}{self._made}"

    def _put_line(self, key: str, view: KeyResultView | None = None) -> KeyResultLine:
        found = self._view
        if found is None:
            raise RuntimeError("the page is built before its lines")
        colour = found.area.colour if found.area is not None else "ink"
        line = KeyResultLine(self.context, found.objective, key, view, colour=colour)
        line.entered.connect(self._on_entered)
        line.removed.connect(self._on_removed)
        line.moved.connect(self._on_moved)
        line.restructured.connect(self._on_restructured)
        line.changed.connect(self._on_line_changed)
        self.lines.append(line)
        self._column.addWidget(line)
        self._watch(line)
        return line

    def _take_away(self, line: KeyResultLine) -> None:
        self.lines.remove(line)
        self._leave(line, keep=())
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _watch(self, line: KeyResultLine) -> None:
        """Keep drafts of the fields that a line has now."""
        self._leave(line, keep=line.asked)
        watched = self.keeper.watched
        for name, asked in line.asked.items():
            field = f"{line.key}.{name}"
            if watched.get(field) is not asked.control:
                self.keeper.watch(field, asked.control)

    def _leave(self, line: KeyResultLine, *, keep: Collection[str]) -> None:
        """Keep no drafts of a line's fields but these."""
        for field in self.keeper.watched:
            if field.startswith(f"{line.key}.") and field.removeprefix(f"{line.key}.") not in keep:
                self.keeper.leave(field)

    def _unfold(self, line: KeyResultLine, focus: QWidget | None = None) -> None:
        """Open a line and fold the others; the keyboard leaves them before they hide what it stands in."""
        self._switching = True
        line.unfold()
        if focus is not None:
            focus.setFocus()
        for other in self.lines:
            if other is not line and other.is_open:
                other.fold()
        self._switching = False
        self._tell(line)
        QTimer.singleShot(0, self._show_open)  # once what folded and unfolded has its place

    @Slot()
    def _show_open(self) -> None:
        """Scroll so that the line that is open is in sight, its words at least."""
        for line in self.lines:
            if line.is_open:
                self.ensureWidgetVisible(line, 0, _AROUND)
                self.ensureWidgetVisible(line.title, 0, _AROUND)

    def _tell(self, line: KeyResultLine) -> None:
        if line.form is not None:
            self.note.tell(line.form)

    def _renumber(self) -> None:
        for place, line in enumerate(self.lines, 1):
            self._column.removeWidget(line)
            self._column.addWidget(line)
            line.take_place(place, len(self.lines))
        self.many.setVisible(len(self.lines) > MOST_KEY_RESULTS)
        self.order.take(tuple(line.key for line in self.lines))
        self._chain_timer.start()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._switching:
            return
        for line in self.lines:
            if line.isAncestorOf(now) and not line.is_open:
                self._unfold(line)
                return

    @Slot()
    def _on_restructured(self) -> None:
        line = self.sender()
        if isinstance(line, KeyResultLine):
            self._watch(line)
            self._chain_timer.start()

    @Slot()
    def _on_line_changed(self) -> None:
        line = self.sender()
        if isinstance(line, KeyResultLine) and line.is_open:
            self._tell(line)

    @Slot()
    def _on_entered(self) -> None:
        line = self.sender()
        if not isinstance(line, KeyResultLine):
            return
        at = self.lines.index(line) + 1
        if at < len(self.lines):
            self.open_line(self.lines[at])
        elif line.title.text().strip():
            self.add_line()

    @Slot()
    def _on_removed(self) -> None:
        line = self.sender()
        if not isinstance(line, KeyResultLine):
            return
        at = self.lines.index(line)
        self._take_away(line)
        if not self.lines:
            self._put_line(self._new_key())
        self._renumber()
        self.open_line(self.lines[min(at, len(self.lines) - 1)])

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        line = self.sender()
        if not isinstance(line, KeyResultLine):
            return
        at = self.lines.index(line)
        to = at + by
        if not 0 <= to < len(self.lines):
            return
        self.lines.insert(to, self.lines.pop(at))
        self._renumber()
        (line.up if by < 0 else line.down).setFocus()


def _saved(line: KeyResultLine) -> str:
    """Keep a line and return its id; raises LineProblem."""
    try:
        return line.save()
    except LifeokrError as error:
        raise LineProblem(line, error) from error
