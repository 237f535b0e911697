"""Reviews: each year as a document to print and keep."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.review.errors import ReviewStopped
from lifeokr.review.make import Making, start_review
from lifeokr.services import queries
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.errors import sentence

PAPERS = ("A4", "Letter")


class YearCard(Card):
    """One year: what it holds, and the button that prints it."""

    print_requested = Signal(int)

    def __init__(
        self, year: int, held: tuple[int, int], *, so_far: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.year = year
        line = QHBoxLayout()
        line.setSpacing(16)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(Label(say("reviews", "{year}", year=year), "h2"))
        objectives, key_results = held
        what = say(
            "reviews", "{objectives}, {key_results}",
            objectives=say("reviews", "one objective || {n} objectives", n=objectives),
            key_results=say("reviews", "one key result || {n} key results", n=key_results),
        )  # fmt: skip
        if so_far:
            what = say("reviews", "{what}, so far", what=what)
        words.addWidget(Label(what, "small", token="ink2", elide=True), 1)
        line.addLayout(words, 1)
        self.make = Button(
            say("reviews", "Save as PDF…"), says=say("reviews", "Save {year} as PDF", year=year)
        )
        self.make.clicked.connect(self._on_make)
        line.addWidget(self.make)
        self.body.addLayout(line)

    @Slot()
    def _on_make(self) -> None:
        self.print_requested.emit(self.year)


class ReviewsPage(Page):
    """The years, newest first."""

    watches = ("objective", "key_result")
    progressed = Signal(int, int)

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self._making: Making | None = None
        self._paper = "Letter" if _prints_letter() else "A4"
        self.cards: list[YearCard] = []
        self.progressed.connect(self._on_progressed)
        self._bar = QProgressBar()
        self._stop = Button(say("reviews", "Stop"), "text", size="small")

    def refresh(self) -> None:
        """Show the years there are."""
        sheet = Sheet()
        sheet.head.addWidget(Label(say("reviews", "Reviews"), "h1"))
        lead = say("reviews", "Each year as a book to print: every key result, what you wrote, who helped.")
        sheet.head.addWidget(Label(lead, "lead", wrap=True))
        self.cards = []
        held = self._held()
        if not held:
            nothing = say(
                "reviews", "There is nothing to print yet. A first objective begins the first year."
            )
            sheet.main.addWidget(Label(nothing, "body", wrap=True))
        else:
            sheet.main.addLayout(self._papers())
            sheet.main.addWidget(self._progress())
        for year, counts in held.items():
            card = YearCard(year, counts, so_far=year >= self._context.workspace.today.year)
            card.print_requested.connect(self._on_print)
            self.cards.append(card)
            sheet.main.addWidget(card)
        self.show_sheet(sheet)

    def focus_first(self) -> None:
        """Put the keyboard on the newest year."""
        if self.cards:
            self.cards[0].make.setFocus()

    def _held(self) -> dict[int, tuple[int, int]]:
        """Return how many objectives and key results fell due in each year, the newest year first."""
        found: dict[int, tuple[int, int]] = {}
        for view in queries.objectives(self._context.workspace, all=True):
            if view.due_day is not None and view.objective.horizon.executable:
                objectives, key_results = found.get(view.due_day.year, (0, 0))
                found[view.due_day.year] = (objectives + 1, key_results + len(view.key_results))
        return dict(sorted(found.items(), reverse=True))

    def _papers(self) -> QHBoxLayout:
        line = QHBoxLayout()
        papers = Segment([(paper, paper) for paper in PAPERS], says=say("reviews", "Size of the paper"))
        papers.choose(self._paper)
        papers.chosen.connect(self._on_paper)
        line.addWidget(papers)
        line.addStretch(1)
        return line

    def _progress(self) -> QWidget:
        progress = QWidget()
        line = QHBoxLayout(progress)
        line.setContentsMargins(0, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(say("reviews", "The book is being made"))
        self._bar.setFormat(say("reviews", "Drawing %v of %m charts"))
        self._stop = Button(say("reviews", "Stop"), "text", size="small")
        self._stop.clicked.connect(self._on_stop)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        self._busy = progress
        progress.setVisible(self._making is not None)
        return progress

    @Slot(str)
    def _on_paper(self, paper: str) -> None:
        self._paper = paper

    @Slot(int)
    def _on_print(self, year: int) -> None:
        if self._making is not None:
            return
        path = self._context.ask.save_as(
            say("reviews", "Save {year}", year=year),
            say("reviews", "Life OKR review {year}.pdf", year=year),
            say("reviews", "PDF (*.pdf)"),
        )
        if path is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            making = start_review(
                self._context.workspace, year, path, paper=self._paper, style=self._context.style
            )
        except LifeokrError as error:
            self._context.ask.tell(sentence(error))
            return
        self._making = making
        self._busy.show()
        self._bar.setRange(0, 0)
        self._context.jobs.start(partial(making.finish, self.progressed.emit), self._on_made, self._on_failed)

    @Slot(int, int)
    def _on_progressed(self, drawn: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(drawn)

    @Slot()
    def _on_stop(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _on_made(self, _nothing: object) -> None:
        path = self._making.path if self._making is not None else ""
        self._making = None
        self._busy.hide()
        self._context.navigator.tell(say("reviews", "Written: {path}", path=path))

    def _on_failed(self, error: Exception) -> None:
        self._making = None
        self._busy.hide()
        if isinstance(error, ReviewStopped):
            self._context.navigator.tell(say("reviews", "Stopped. An older file of that name is as it was."))
        else:
            self._context.ask.tell(sentence(error))


def _prints_letter() -> bool:
    """Whether this place prints on Letter paper; the rest of the world uses A4."""
    territory = QLocale.territoryToCode(QLocale().territory())
    return territory in {"US", "CA", "MX", "PH", "CL", "CO", "VE"}
