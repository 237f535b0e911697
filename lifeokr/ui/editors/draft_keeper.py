"""Keeps what is being typed into an editor, so that a crash, a logout or leaving loses none of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lifeokr.domain.errors import LifeokrError
from lifeokr.services import drafts
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.kept import change_signal, text_of
from lifeokr.ui.editors.left import free_slot, kept_day

SAVE_AFTER = 250  # milliseconds after the last key


class DraftKeeper(QObject):
    """Watches the fields of one editor of one thing and keeps each text soon after it was typed.

    They are kept in a slot: that of the editor, or another where an earlier text is kept there already.
    `stirred` tells of a change; `failed` carries the error of a draft that could not be kept, while what is
    typed is still on the screen.
    """

    stirred = Signal()
    failed = Signal(object)

    def __init__(self, ws: Workspace, slot: str, subject: str, parent: QObject) -> None:
        super().__init__(parent)
        self._ws, self._slot, self._subject = ws, slot, subject
        self._fields: dict[str, QWidget] = {}
        self._first: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self._stirred = False
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.keep_now)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def found(self) -> dict[str, str]:
        """Return the texts kept earlier, by field."""
        kept = drafts.drafts(self._ws, editor=self._slot, subject=self._subject)
        return {draft.field: draft.text for draft in kept}

    def found_on(self) -> date | None:
        """Return the day on which something was last kept, None where nothing is."""
        kept = drafts.drafts(self._ws, editor=self._slot, subject=self._subject)
        return kept_day(self._ws, kept[0]) if kept else None

    @property
    def watched(self) -> dict[str, QWidget]:
        """The controls watched, by field."""
        return dict(self._fields)

    @property
    def ended(self) -> bool:
        """Whether nothing more is kept."""
        return self._ended

    @property
    def unkept(self) -> bool:
        """Whether something typed could not be kept."""
        return self._stirred

    def differs(self, field: str) -> bool:
        """Return whether a field holds something else than when it was first watched."""
        control = self._fields.get(field)
        return control is not None and isValid(control) and text_of(control) != self._first[field]

    def watch(self, field: str, control: QWidget) -> None:
        """Keep what a control holds from now on; what it holds already needs no keeping."""
        self.leave(field)
        self._fields[field] = control
        self._known[field] = text_of(control)
        self._first.setdefault(field, self._known[field])
        change_signal(control).connect(self._on_changed)

    def leave(self, field: str) -> None:
        """Watch a field no more."""
        control = self._fields.pop(field, None)
        if control is not None and isValid(control):
            change_signal(control).disconnect(self._on_changed)

    @Slot()
    def keep_now(self) -> None:
        """Keep every text that has changed."""
        self._timer.stop()
        if not self._stirred or self._ended or self._ws.read_only:
            return
        self._stirred = False
        changed = {
            field: text_of(control)
            for field, control in self._fields.items()
            if isValid(control) and text_of(control) != self._known.get(field)
        }
        if not changed:
            return

        def work(_session: object) -> None:
            for field, text in changed.items():
                drafts.save_draft(self._ws, editor=self._slot, subject=self._subject, field=field, text=text)

        try:
            self._ws.do("save-draft", work, origin=self)
        except LifeokrError as error:
            self._stirred = True
            self.failed.emit(error)
        else:
            self._known.update(changed)

    def drop(self) -> None:
        """Forget what was kept; inside a step it is part of it."""
        drafts.drop_drafts(self._ws, editor=self._slot, subject=self._subject)

    def set_aside(self) -> None:
        """Leave what was kept earlier to itself, in a slot of its own."""
        taken = {draft.editor for draft in drafts.drafts(self._ws, subject=self._subject)}
        try:
            drafts.move_drafts(
                self._ws, editor=self._slot, subject=self._subject, to=free_slot(self._slot, taken)
            )
        except LifeokrError as error:
            self.failed.emit(error)

    def end(self) -> None:
        """Keep nothing more: what was typed is done."""
        self._ended = True
        self._timer.stop()

    @Slot()
    def _on_changed(self) -> None:
        self._stirred = True
        self._timer.start()
        self.stirred.emit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self.keep_now()
