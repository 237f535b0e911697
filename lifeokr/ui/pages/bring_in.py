"""Bringing numbers in from a file: what would come of it is shown before anything is changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.exchange import importer_of
from lifeokr.exchange.days_in import DateOrder
from lifeokr.exchange.errors import DateFormatNeeded, DecimalNeeded, IntoNeeded
from lifeokr.exchange.importing import ImportOptions, ImportReport, Taker
from lifeokr.exchange.numbers_in import DecimalMark
from lifeokr.services import queries
from lifeokr.services.live_views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.errors import sentence
from lifeokr.words.import_words import bad_line, outside, reason

SHOWN = 10  # bad lines that are named
EACH_COLUMN = "*"  # each column goes to the key result of its name
AS_FOUND = ""


class BringInPage(Page):
    """A file, where its numbers go, how it is read, and what would come in; `about` is a key result."""

    watches = ("objective", "key_result", "check_in")

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context, self._ws, self._into = context, context.workspace, about
        self.path: Path | None = None
        sheet = Sheet()
        sheet.head.addWidget(Label(say("bring-in", "Bring in numbers"), "h1"))
        lead = say(
            "bring-in",
            "From a CSV file with a day and a number on each line, as spreadsheets and other apps write it."
            " Nothing is changed until you have seen what would come in.",
        )
        sheet.head.addWidget(Label(lead, "lead", wrap=True))
        card = Card()
        self._choosing(card.body)
        sheet.main.addWidget(card)
        self.setWidget(sheet)

    def refresh(self) -> None:
        """Offer the key results there are, and show what would come in."""
        options = [(EACH_COLUMN, say("bring-in", "Each column names its key result"))]
        for view in _takers(self._ws):
            words = say(
                "bring-in",
                "{title} · {objective}",
                title=view.key_result.title,
                objective=view.objective.title,
            )
            options.append((view.key_result.id, words))
        self.into.set_options(options)
        if self._into:
            self.into.choose(self._into)
            self._into = ""
        self._preview()

    def focus_first(self) -> None:
        """Put the keyboard on the file."""
        self.choose.setFocus()

    def open_file(self, path: Path) -> None:
        """Take a file and show what would come in."""
        self.path = path
        self.file.setText(path.name)
        self._preview()

    def _choosing(self, body: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.choose = Button(say("bring-in", "Choose a file…"))
        self.choose.clicked.connect(self._on_choose)
        line.addWidget(self.choose)
        self.file = Label(say("bring-in", "No file yet."), "body", token="ink2", elide=True)
        line.addWidget(self.file, 1)
        body.addLayout(line)
        self.into = self._asked(body, say("bring-in", "Where the numbers go"), ())
        self.order = self._asked(
            body,
            say("bring-in", "How days are written"),
            (
                (AS_FOUND, say("bring-in", "As the file shows")),
                (DateOrder.DMY.value, say("bring-in", "Day, month, year")),
                (DateOrder.MDY.value, say("bring-in", "Month, day, year")),
                (DateOrder.YMD.value, say("bring-in", "Year, month, day")),
            ),
        )
        self.mark = self._asked(
            body,
            say("bring-in", "The mark before decimals"),
            (
                (AS_FOUND, say("bring-in", "As the file shows")),
                (DecimalMark.POINT.value, say("bring-in", "A point, 1.5")),
                (DecimalMark.COMMA.value, say("bring-in", "A comma, 1,5")),
            ),
        )
        self.skip = QCheckBox(say("bring-in", "Leave out lines that cannot be read"))
        self.skip.toggled.connect(self._preview)
        body.addWidget(self.skip)
        self.told = Label("", "body", wrap=True)
        body.addWidget(self.told)
        self.details = Label("", "small", token="ink2", wrap=True)
        body.addWidget(self.details)
        last = QHBoxLayout()
        self.bring = Button(say("bring-in", "Bring them in"), "primary")
        self.bring.setEnabled(False)
        self.bring.clicked.connect(self._on_bring)
        last.addWidget(self.bring)
        last.addStretch(1)
        body.addLayout(last)

    def _asked(self, body: QVBoxLayout, words: str, options: tuple[tuple[str, str], ...]) -> Choice:
        body.addWidget(Label(words, "small", token="ink2"))
        choice = Choice(options, says=words)
        choice.code_chosen.connect(self._preview)
        body.addWidget(choice)
        return choice

    def _options(self) -> ImportOptions:
        views = {view.key_result.id: view for view in _takers(self._ws)}
        into = self.into.code
        return ImportOptions(
            named=self._named,
            into=Taker.of(views[into]) if into in views else None,
            date_format=DateOrder(self.order.code) if self.order.code else None,
            decimal=DecimalMark(self.mark.code) if self.mark.code else None,
            dry_run=True,
            skip_bad=self.skip.isChecked(),
        )

    def _named(self, name: str) -> Taker:
        return Taker.of(queries.key_result(self._ws, queries.find_key_result(self._ws, name).id))

    def _life(self) -> Workspace:
        return self._ws

    @Slot()
    def _preview(self) -> None:
        """Read the file and say what would come of it; nothing is changed."""
        self.bring.setEnabled(False)
        if self.path is None:
            self.told.setText("")
            self.details.setText("")
            return
        try:
            report = importer_of(self.path).bring_in(self._life, self.path, self._options())
        except LifeokrError as error:
            self._say(_refusal(error), ())
            return
        lines = [bad_line(one.line, one.fault, one.text) for one in report.bad[:SHOWN]]
        if len(report.bad) > SHOWN:
            lines.append(_more(len(report.bad) - SHOWN))
        if report.outside:
            lines.append(outside(report.outside))
        kept_out = bool(report.bad) and not self.skip.isChecked()
        if kept_out:
            lines.append(
                say("bring-in", "Mend these lines, or leave them out; until then nothing can be brought in.")
            )
        self._say(counts(report), lines)
        self.bring.setEnabled(not kept_out and report.added + report.updated > 0)

    def _say(self, words: str, lines: list[str] | tuple[str, ...]) -> None:
        self.told.setText(words)
        self.details.setText("\n".join(lines))
        self.told.setAccessibleDescription(" ".join(lines))

    @Slot()
    def _on_choose(self) -> None:
        path = self._context.ask.open_file(
            say("bring-in", "A file with numbers"), say("bring-in", "Tables (*.csv *.tsv *.txt)")
        )
        if path is not None:
            self.open_file(path)

    @Slot()
    def _on_bring(self) -> None:
        if self.path is None:
            return
        options = replace(self._options(), dry_run=False)
        try:
            report = importer_of(self.path).bring_in(self._life, self.path, options)
        except LifeokrError as error:
            self._say(_refusal(error), ())
            return
        self._context.navigator.say(say("bring-in", "Brought in: {counts}", counts=counts(report)))


def counts(report: ImportReport) -> str:
    """Return what became of the rows that were read, or would."""
    parts = [
        say("bring-in", "{n} new || {n} new", n=report.added),
        *(
            [say("bring-in", "{n} with a note more || {n} with a note more", n=report.updated)]
            if report.updated
            else []
        ),
        *(
            say("bring-in", "{count} left out ({reason})", count=count, reason=reason(code))
            for code, count in sorted(report.skipped.items())
        ),
    ]
    return say(
        "bring-in",
        "One number read: {parts}. || {n} numbers read: {parts}.",
        n=report.read,
        parts=", ".join(parts),
    )


def _takers(ws: Workspace) -> list[KeyResultView]:
    """Return the key results that numbers can go to."""
    return [
        view
        for objective in queries.objectives(ws)
        for view in objective.key_results
        if not view.steps and view.metric.kind != "milestones"
    ]


def _more(count: int) -> str:
    return say("bring-in", "and one more line || and {n} more lines", n=count)


def _refusal(error: LifeokrError) -> str:
    """Return why a file is not read, with the way out that this page has."""
    if isinstance(error, DateFormatNeeded):
        return say(
            "bring-in",
            "Line {line}: '{typed}' can be read as two days. Say above which part comes first.",
            line=error.fields["line"],
            typed=error.fields["text"],
        )
    if isinstance(error, DecimalNeeded):
        return say(
            "bring-in",
            "Line {line}: '{typed}' can be read as two numbers. Say above what stands before decimals.",
            line=error.fields["line"],
            typed=error.fields["text"],
        )
    if isinstance(error, IntoNeeded):
        return say("bring-in", "Say above where these numbers go: no column is named like a key result.")
    return sentence(error)
