"""The note in the margin: what the goalposts of the key result being written mean."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lifeokr.domain.marks import same, stretch_is_near
from lifeokr.domain.units import unit
from lifeokr.ui.editors.key_result_form import KeyResultForm
from lifeokr.ui.kit.card import Card, Rule
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.goals import kind_word


class CountingNote(Card):
    """A head and what the goalposts mean; nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(18, 16), parent=parent)
        self.head = Label("", "h3", wrap=True)
        self.rule = Rule()
        self.gap = Label("", "small", wrap=True)
        self.body.setSpacing(8)
        for part in (self.head, self.rule, self.gap):
            self.body.addWidget(part)

    def tell(self, form: KeyResultForm) -> None:
        """Speak of a form as it is filled in now."""
        self.head.setText(kind_word(form.kind))
        self.gap.setText(
            gap_words(form)
            or say(
                "editor-note",
                "Say where you are and where you want to be; what lies between will stand here.",
            )
        )


def gap_words(form: KeyResultForm) -> str:
    """Return what the goalposts mean, empty until they mean anything."""
    editor = form.kind_editor
    marks, shown, style = editor.typed_marks(), unit(editor.value_unit), form.context.style
    if marks.target is None or marks.start is None or same(marks.start, marks.target):
        return ""
    target = shown.show(marks.target, style)
    landing = say("editor-note", "Landing at {target} is already a success.", target=target)
    gap = shown.show(abs(marks.target - marks.start), style)
    if marks.stretch is None:
        words = say(
            "editor-note",
            "The gap to your target is {gap}. Without a stretch it is a promise: kept, or not.",
            gap=gap,
        )
        return words if editor.committed else landing
    beyond = shown.show(abs(marks.stretch - marks.target), style)
    if editor.suggests:
        first = say(
            "editor-note",
            "The gap to your target is {gap}. The suggested stretch lies {beyond} further on."
            " If it feels safe, make it bolder.",
            gap=gap,
            beyond=beyond,
        )
    elif stretch_is_near(marks.start, marks.target, marks.stretch):
        first = say("editor-note", "The stretch lies only {beyond} beyond the target. Would you dare more?",
                    beyond=beyond)  # fmt: skip
    else:
        first = say("editor-note", "The gap to your target is {gap}, the stretch lies {beyond} further on.",
                    gap=gap, beyond=beyond)  # fmt: skip
    return say("editor-note", "{first} {landing}", first=first, landing=landing)
