"""Goals: every objective of a horizon by part of life, each with its key results' Trails."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import Horizon, State
from lifeokr.services import queries
from lifeokr.services.live_views import ObjectiveView
from lifeokr.ui.context import Context
from lifeokr.ui.editors.draft_sign import DraftSign
from lifeokr.ui.editors.left import Left, left_texts
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.page import GAP, Page, Sheet
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.tabs import Tabs
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.pages.goals_words import empty_line, legend, marks_of, summary
from lifeokr.ui.widgets.goal_card import GoalCard
from lifeokr.words import say
from lifeokr.words.goals import horizon_word

LEGEND = 720  # the width of a page from which the legend is one line
TWO_COLUMNS = 980  # the width of a page from which areas stand in two columns


class GoalsPage(Page):
    """The objectives of a horizon; `about` may name the horizon to begin with."""

    watches = (
        "objective", "key_result", "metric", "marks", "check_in", "step", "pause", "life_area", "way_point",
        "draft",
    )  # fmt: skip

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context, self._ws = context, context.workspace
        known = {one.value for one in Horizon}
        self._horizon = Horizon(about) if about in known else Horizon.QUARTER
        self._old = False
        self._room: int | None = None
        self.cards: list[GoalCard] = []
        self.links: list[Button] = []
        self.signs: list[DraftSign] = []
        self._left: tuple[Left, ...] = ()
        self.old_button: Button | None = None
        self._body: QWidget | None = None
        self._made = False

    @property
    def horizon(self) -> Horizon:
        """The horizon in sight."""
        return self._horizon

    def refresh(self) -> None:
        """Show the objectives as they stand; the head stays, so that its options keep the keyboard."""
        if not self._made:
            self._make()
        held = next((card.id for card in self.cards if card.hasFocus()), None)
        on_switch = self.old_button is not None and self.old_button.hasFocus()
        every = queries.objectives(self._ws, all=self._old)
        views = [view for view in every if view.objective.horizon is self._horizon]
        live = [view for view in views if view.objective.state is State.LIVE]
        old = [view for view in views if view.objective.state is not State.LIVE]
        self._room = self._room_now()
        way = QBoxLayout.Direction
        self._below.setDirection(way.LeftToRight if self._room else way.TopToBottom)
        self.summary.setText(summary(live, self._horizon, self._ws.today))
        self._show_body(live, old)
        card = next((card for card in self.cards if card.id == held), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif on_switch and self.old_button is not None:
            self.old_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first card, or on what begins one."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._made:
            self.new_button.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        if self._room is not None and self._room != self._room_now():
            self.stale = True
            self.refresh_if_seen()

    def _room_now(self) -> int:
        """Return what the page has room for: 2 columns of cards, 1 with a legend in a line, or less."""
        width = self.width()
        return 2 if width >= scaled(TWO_COLUMNS) else 1 if width >= scaled(LEGEND) else 0

    def _make(self) -> None:
        """Make the head, once."""
        self._made = True
        sheet = Sheet()
        line = QHBoxLayout()
        line.addWidget(Label(say("goals", "Goals"), "h1"), 1)
        self.new_button = Button(say("goals", "New objective"), "primary")
        self.new_button.clicked.connect(self._on_new)
        line.addWidget(self.new_button)
        sheet.head.addLayout(line)
        sheet.head.addSpacing(8)
        below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.tabs = Tabs(
            [(one.value, horizon_word(one.value)) for one in Horizon], says=say("goals", "How far to look")
        )
        self.tabs.choose(self._horizon.value)
        self.tabs.chosen.connect(self._on_horizon)
        below.addWidget(self.tabs)
        below.addStretch(1)
        self.summary = Label("", "small", token="ink2", elide=True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.summary)
        self._below = below
        sheet.head.addLayout(below)
        self._place = sheet.main
        self.show_sheet(sheet)

    def _show_body(self, live: list[ObjectiveView], old: list[ObjectiveView]) -> None:
        """Put the cards in the place of those before."""
        before = self._body
        self.cards, self.links = [], []
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._left = left_texts(self._ws)
        self.signs = []
        for one in self._left:
            if not one.subject:
                card = Card(padding=(20, 8), fill="rowbg")
                card.body.addWidget(self._sign(one))
                column.addWidget(card)
        if live:
            column.addWidget(self._groups(live))
            marks = marks_of(live + old if self._old else live)
            if marks:
                column.addWidget(legend(marks, columns=6 if self._room else 3))
        else:
            column.addWidget(self._empty())
        column.addWidget(self._old_switch())
        if self._old and old:
            column.addWidget(self._groups(old))
        elif self._old:
            column.addWidget(Label(say("goals", "Nothing is put away here."), "small", token="ink2"))
        self._place.addWidget(self._body)
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _groups(self, views: list[ObjectiveView]) -> QWidget:
        """Return the parts of life with their objectives, in two columns where there is room."""
        by_area: dict[str, list[ObjectiveView]] = defaultdict(list)
        for view in views:
            by_area[view.area.id if view.area else ""].append(view)
        order = [area.id for area in queries.areas(self._ws, hidden=True)] + [""]
        groups = [by_area[area] for area in order if area in by_area]
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        columns = []
        for _ in range(2 if self._room == 2 else 1):
            column = QVBoxLayout()
            column.setSpacing(24)
            line.addLayout(column, 1)
            columns.append(column)
        heights = [0] * len(columns)
        placed: list[list[GoalCard]] = [[] for _ in columns]
        for group in groups:
            at = heights.index(min(heights))
            widget, cards = self._group(group)
            columns[at].addWidget(widget)
            placed[at] += cards
            heights[at] += 60 + sum(90 + 35 * len(view.key_results) for view in group)
        for column in columns:
            column.addStretch(1)
        self.cards += [card for cards in placed for card in cards]
        return whole

    def _group(self, views: list[ObjectiveView]) -> tuple[QWidget, list[GoalCard]]:
        """Return one part of life: its head, and a card an objective."""
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        area = views[0].area
        if area is not None:
            head.addWidget(IconView(area.icon, area.colour, size=28, disc=True, ringed=area.ringed))
            head.addWidget(Label(area.name, "h3"))
        else:
            head.addWidget(IconView("compass", "ink2", size=24))
            head.addWidget(Label(say("goals", "The whole of life"), "h3"))
        parents = {view.parent.title: None for view in views if view.parent is not None}
        if parents:
            head.addSpacing(6)
            head.addWidget(IconView("compass", "ink2", size=16))
            directions = say("goals", ", ").join(parents)
            head.addWidget(Label(directions, "small", token="ink2", elide=True), 1)
        elif len(views) == 1 and views[0].objective.horizon.executable:
            link = _LinkButton(views[0].objective.id)
            link.asked_for.connect(self._on_link)
            self.links.append(link)
            head.addWidget(link)
            head.addStretch(1)
        else:
            head.addStretch(1)
        column.addLayout(head)
        cards = []
        for view in views:
            card = GoalCard(view, self._context.style)
            card.chosen.connect(self._on_chosen)
            card.moved.connect(self._on_moved)
            for one in self._left:
                if one.subject == card.id:
                    card.body.addWidget(self._sign(one))
            column.addWidget(_Inset(card))
            cards.append(card)
        return group, cards

    def _sign(self, left: Left) -> DraftSign:
        sign = DraftSign(self._context.navigator)
        sign.show_left(left)
        self.signs.append(sign)
        return sign

    def _empty(self) -> QWidget:
        card = Card()
        card.body.addWidget(Label(empty_line(self._horizon, self._ws.today), "h3", wrap=True))
        line = QHBoxLayout()
        self.begin_button = Button(say("goals", "Begin one"), "outlined")
        self.begin_button.clicked.connect(self._on_new)
        line.addWidget(self.begin_button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _old_switch(self) -> QWidget:
        words = (
            say("goals", "Hide drafts, closed ones and those put away")
            if self._old
            else say("goals", "Show drafts, closed ones and those put away")
        )
        self.old_button = Button(words, "text", size="small")
        self.old_button.clicked.connect(self._on_old)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.old_button)
        line.addStretch(1)
        return holder

    @Slot(str)
    def _on_horizon(self, code: str) -> None:
        self._horizon = Horizon(code)
        self.stale = True
        self.refresh_if_seen()

    @Slot(str)
    def _on_chosen(self, id: str) -> None:
        self._context.navigator.go("objective", id)

    @Slot(object, int)
    def _on_moved(self, card: GoalCard, by: int) -> None:
        at = self.cards.index(card) + by
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.cards[at])

    @Slot(str)
    def _on_link(self, id: str) -> None:
        self._context.navigator.go("objective-editor", id)

    @Slot()
    def _on_new(self) -> None:
        self._context.navigator.go("objective-editor")

    @Slot()
    def _on_old(self) -> None:
        self._old = not self._old
        self.stale = True
        self.refresh_if_seen()


class _LinkButton(Button):
    """Offers to link an objective that points nowhere yet."""

    asked_for = Signal(str)

    def __init__(self, objective_id: str, parent: QWidget | None = None) -> None:
        super().__init__(say("goals", "Link this to a direction"), "text", size="small", parent=parent)
        self._objective_id = objective_id
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.asked_for.emit(self._objective_id)


class _Inset(QWidget):
    """A card set in under the head of its part of life, joined to it by a line."""

    def __init__(self, card: GoalCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(28), 0, 0, 0)
        row.addWidget(card)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self, "field"), 1))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        x, y, turn = scaled(14) + 0.5, scaled(24) + 0.5, scaled(6)
        path = QPainterPath(QPointF(x, -10))
        path.lineTo(x, y - turn)
        path.quadTo(x, y, x + turn, y)
        path.lineTo(scaled(28), y)
        painter.drawPath(path)
