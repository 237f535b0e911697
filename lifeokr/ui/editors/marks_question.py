"""Asks of changed goalposts: from today, or a mistake to fix; and says what either would do."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.progress import shown_score
from lifeokr.domain.standing import Standing
from lifeokr.services.goalposts import How
from lifeokr.services.views import Preview
from lifeokr.trail.model import status_words
from lifeokr.ui.editors.asked import RING, Asked
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.ui.kit.text import Label
from lifeokr.words import say


class MarksQuestion(QWidget):
    """Hidden until a mark of a key result that is there has changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = Segment(
            [
                (How.FROM_TODAY.value, say("editor", "From today")),
                (How.FIX.value, say("editor", "Fix a mistake")),
            ],
            says=say("editor", "Since when?"),
        )
        self.reason = QLineEdit()
        self.reason.setMaxLength(2000)
        self.reason.setMinimumHeight(scaled(32))
        give_room(self.reason)
        self.reason.setPlaceholderText(say("editor", "A line for the year's end, if you like"))
        self.preview = Label("", "small", token="ink2", wrap=True)
        self.preview.setContentsMargins(RING, 0, 0, 0)
        self.asked = {
            "how": Asked(say("editor", "You moved the goalposts. Since when?"), self.how),
            "reason": Asked(say("editor", "Why"), self.reason),
        }
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for asked in self.asked.values():
            lines.addWidget(asked)
        lines.addWidget(self.preview)
        self.how.chosen.connect(self.changed)
        self.hide()

    def show_for(self, *, marks: bool, anything: bool) -> None:
        """Show the question where marks have changed, the preview where anything has."""
        for asked in self.asked.values():
            asked.setVisible(marks)
        self.preview.setVisible(anything)
        self.setVisible(anything)

    def show_preview(self, preview: Preview) -> None:
        """Say how the key result stands now and would then."""
        self.preview.setText(preview_words(preview, from_today=self.from_today))

    def show_words(self, words: str) -> None:
        """Say why it cannot be so."""
        self.preview.setText(words)

    @property
    def from_today(self) -> bool:
        """Whether the days before today stay as they were."""
        return self.how.code == How.FROM_TODAY.value

    @Slot()
    def ask_fix_only(self) -> None:
        """Choose the only answer that a changed start has."""
        self.how.choose(How.FIX.value)


def preview_words(preview: Preview, *, from_today: bool) -> str:
    """Return one line on what a change does."""
    now, then = _stand(preview.now), _stand(preview.then)
    after = (
        say("editor", "Every day before today stays as it was.")
        if from_today
        else say("editor", "Earlier days are worked out anew as well.")
    )
    if now == then:
        return say("editor", "Today stays as it is: {now}. {after}", now=now, after=after)
    return say("editor", "Today: {then}, instead of {now}. {after}", then=then, now=now, after=after)


def _stand(standing: Standing) -> str:
    words = status_words(standing.status)
    if standing.score is None:
        return words
    return say("editor", "{score}, {status}", score=shown_score(standing.score), status=words)
