"""One objective: its key results with their charts, what is done for it, who helps, and what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.errors import NothingFound
from lifeokr.domain.records import Objective
from lifeokr.services import queries
from lifeokr.services.views import KeyResultDetails, ObjectiveDetails
from lifeokr.ui.context import Context
from lifeokr.ui.editors.draft_sign import DraftSign
from lifeokr.ui.editors.left import Left, left_texts
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card, Rule
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.objective.children import Children
from lifeokr.ui.objective.deeds import ObjectiveDeeds
from lifeokr.ui.objective.doings import Doings
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.head import Head
from lifeokr.ui.objective.history import History
from lifeokr.ui.objective.key_cap import KeyCap
from lifeokr.ui.objective.key_result_card import KeyResultCard
from lifeokr.ui.objective.lines import looks_far
from lifeokr.ui.objective.people import People
from lifeokr.ui.objective.photo import PhotoView
from lifeokr.ui.objective.rows import Rows, take_away
from lifeokr.ui.objective.section import Section
from lifeokr.ui.objective.written import Reflections
from lifeokr.words import say
from lifeokr.words.goals import flag_word

SPOKEN_FLAGS = ("ready-to-close", "no-quarter-below", "many-key-results", "long-cycle")


class ObjectivePage(Page):
    """The page of one objective: `about` is its id, with '/' and that of a key result to open with."""

    watches = (
        "objective", "key_result", "metric", "marks", "check_in", "step", "pause", "event", "initiative",
        "initiative_day", "contributor", "life_area", "way_point", "reflection", "draft",
        "photo",
    )  # fmt: skip

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context, self._ws = context, context.workspace
        self._about, _, key_result_id = about.partition("/")
        self._details: ObjectiveDetails | None = None
        self._open_id: str | None = key_result_id or None
        self._form: Form | None = None
        self._form_words = ""
        self._made = False
        self._deeds = ObjectiveDeeds(self._ws, context.style, self)
        self._deeds.form_asked.connect(self._show_form)
        self._deeds.edit_asked.connect(self.edit)
        self._deeds.said.connect(self._say)
        self._deeds.gone.connect(self._on_gone)
        shortcut = QShortcut(QKeySequence("N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.add_key_result)

    @property
    def adds(self) -> bool:
        """Whether a key result can be added: to what is of a quarter or a year, and not closed."""
        return self._made and self._add_line.isVisibleTo(self)

    def add(self) -> None:
        """Add a key result."""
        self.add_key_result()

    @property
    def form(self) -> Form | None:
        """The form that is open over the key results."""
        return self._form

    def refresh(self) -> None:
        """Show the objective as it stands."""
        try:
            details = queries.objective_details(self._ws, self._about)
        except NothingFound:
            self._show_gone()
            return
        if not self._made:
            self._make()
        self._show(details)

    def focus_first(self) -> None:
        """Put the keyboard on the key result that is open, else on the first, else on what adds one."""
        if self._made and self.cards.widgets:
            opened = [card for card in self.cards.widgets if card.id == self._open_id]
            (*opened, *self.cards.widgets)[0].focus_chevron()
            QTimer.singleShot(0, self._show_open_card)
        elif self._made:
            first = self.add_button if self._add_line.isVisibleTo(self) else self.head.menu_button
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self) -> None:
        """Make the parts, once; from then on they are shown anew in place."""
        self._made = True
        sheet = Sheet()
        self.head = Head()
        self.head.asked_for.connect(self._on_asked_for)
        self.head.link_requested.connect(self.edit)
        sheet.head.addWidget(self.head)
        signs = QVBoxLayout()
        sheet.main.addLayout(signs)
        self.signs: Rows[Left, DraftSign] = Rows(signs, self._made_sign, DraftSign.show_left)
        self._flags = Label("", "small", token="ink2", wrap=True)
        sheet.main.addWidget(self._flags)
        self._form_place = QVBoxLayout()
        sheet.main.addLayout(self._form_place)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        sheet.main.addLayout(self._column)
        self.cards: Rows[KeyResultDetails, KeyResultCard] = Rows(
            self._column, self._made_card, KeyResultCard.show_details
        )
        self.children_list = Children(self._ws)
        self.children_list.asked_for.connect(self._on_asked_for)
        self.children_list.said.connect(self._say)
        sheet.main.addWidget(self.children_list)
        sheet.main.addWidget(self._made_add())
        sheet.main.addStretch(1)
        sheet.set_side(self._made_side())
        self.show_sheet(sheet)

    def _made_add(self) -> QWidget:
        self._add_line = QWidget()
        line = QHBoxLayout(self._add_line)
        line.setContentsMargins(12, 0, 0, 0)
        line.setSpacing(12)
        self.add_button = Button(say("objective", "Add a key result"), "plain", icon="plus")
        self.add_button.setToolTip(say("objective", "N"))
        self.add_button.clicked.connect(self.add_key_result)
        line.addWidget(self.add_button)
        line.addWidget(KeyCap(say("key", "N")))
        line.addStretch(1)
        return self._add_line

    def _made_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.doings = Doings(self._ws)
        self.people = People(self._ws)
        self.history = History(self._ws, self._context.style)
        self.reflections = Reflections(self._ws)
        self._why = QWidget()
        why = QVBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(8)
        why.addWidget(Label(say("objective", "Why"), "h3"))
        self._why_words = OwnWords("")
        why.addWidget(self._why_words)
        self.photo = PhotoView(self._context)
        self.photo.said.connect(self._say)
        self._deeds.photo_asked.connect(self.photo.choose)
        self._deeds.photo_dropped.connect(self.photo.take_away)
        column.addWidget(self.photo)
        column.addWidget(self._why)
        self._why_rule = Rule()
        column.addWidget(self._why_rule)
        sections: tuple[Section, ...] = (self.doings, self.people, self.history, self.reflections)
        for at, section in enumerate(sections):
            section.said.connect(self._say)
            if at:
                column.addWidget(Rule())
            column.addWidget(section)
        column.addStretch(1)
        return side

    def _made_card(self, _details: KeyResultDetails) -> KeyResultCard:
        card = KeyResultCard(self._context)
        card.toggled.connect(self._on_toggled)
        card.edit_requested.connect(self._on_edit_key_results)
        card.said.connect(self._say)
        return card

    def _made_sign(self, _left: Left) -> DraftSign:
        return DraftSign(self._context.navigator)

    def _show(self, details: ObjectiveDetails) -> None:
        self._details = details
        objective = details.view.objective
        self.name_by(objective.title)
        if self._open_id is None and details.key_results:
            self._open_id = details.key_results[0].view.key_result.id
        deeds = self._deeds.of(details.view, photo=details.photo is not None)
        self.head.show_details(details, self._above(objective), self._ws.today, deeds)
        self.photo.show_photo(objective.id, objective.title, details.photo)
        flags = [flag_word(flag) for flag in details.view.flags if flag in SPOKEN_FLAGS]
        self._flags.setText(" ".join(flags))
        self._flags.setVisible(bool(flags))
        self.signs.sync([(one.slot, one) for one in left_texts(self._ws) if one.subject == objective.id])
        self.cards.sync([(one.view.key_result.id, one) for one in details.key_results])
        self._open_card()
        far, live = looks_far(objective), objective.state in (State.LIVE, State.DRAFT)
        self.children_list.show_children(objective, details.children)
        self._add_line.setVisible(not far and live)
        self._why_words.setText(objective.why)
        self._why.setVisible(bool(objective.why))
        self._why_rule.setVisible(bool(objective.why))
        titles = {one.view.key_result.id: one.view.key_result.title for one in details.key_results}
        doings = (*details.initiatives, *(it for one in details.key_results for it in one.initiatives))
        self.doings.show_doings(objective.id, doings, titles)
        self.people.show_people(objective.id, details.contributors)
        self.history.show_details(details)
        self.reflections.show_reflections(objective.id, details.reflections)
        order_tabs(self)

    def _above(self, objective: Objective) -> tuple[Objective, ...]:
        """Return the directions above an objective, the farthest first."""
        every = {view.objective.id: view.objective for view in queries.objectives(self._ws, all=True)}
        found: list[Objective] = []
        at = every.get(objective.parent_id or "")
        while at is not None and at not in found:
            found.insert(0, at)
            at = every.get(at.parent_id or "")
        return tuple(found)

    def _open_card(self) -> None:
        for card in self.cards.widgets:
            card.set_open(card.id == self._open_id)

    @Slot()
    def edit(self) -> None:
        """Go to the objective's editor."""
        self._context.navigator.go("objective-editor", self._about)

    @Slot()
    def add_key_result(self) -> None:
        """Go to the editor of its key results."""
        objective = self._details.view.objective if self._details else None
        if objective is not None and not looks_far(objective) and self._add_line.isVisible():
            self._context.navigator.go("key-results-editor", self._about)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._context.navigator.say(words)

    @Slot(str)
    def _on_toggled(self, id: str) -> None:
        self._open_id = "" if id == self._open_id else id
        self._open_card()
        # What folded above may have carried the card out of sight.
        QTimer.singleShot(0, self._show_open_card)

    @Slot()
    def _show_open_card(self) -> None:
        if self._open_id and self._open_id in self.cards:
            self.ensureWidgetVisible(self.cards[self._open_id].chevron, 0, 40)

    @Slot()
    def _on_edit_key_results(self) -> None:
        self._context.navigator.go("key-results-editor", self._about)

    @Slot(str)
    def _on_asked_for(self, id: str) -> None:
        self._context.navigator.go("objective", id)

    @Slot(object, str)
    def _show_form(self, form: Form, words: str) -> None:
        """Show a form in a card over the key results."""
        self._close_form()
        self._form, self._form_words = form, words
        form.done.connect(self._on_form_done)
        form.left.connect(self._on_form_left)
        self._form_card = Card()
        self._form_card.body.addWidget(form)
        self._form_place.addWidget(self._form_card)
        self._form_card.show()
        form.take_focus()
        self.ensureWidgetVisible(self._form_card)

    @Slot()
    def _on_form_done(self) -> None:
        self._on_form_left()
        self._say(self._form_words)

    @Slot()
    def _on_form_left(self) -> None:
        self._close_form()
        self.head.menu_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form = None
            take_away(self._form_card, self._form_place)

    @Slot(str)
    def _on_gone(self, words: str) -> None:
        self._context.navigator.go("goals")
        self._say(words)

    def _show_gone(self) -> None:
        """Say that the objective is not there any more, as after it was taken back or deleted elsewhere."""
        sheet = Sheet()
        words = say("objective", "This objective is in the trash, or was never here.")
        sheet.main.addWidget(Label(words, "h3", wrap=True))
        back = Button(say("objective", "Go to your goals"), "outlined")
        back.clicked.connect(self._on_goals)
        sheet.main.addWidget(back)
        self._made, self._form = False, None
        self.show_sheet(sheet)

    @Slot()
    def _on_goals(self) -> None:
        self._context.navigator.go("goals")
