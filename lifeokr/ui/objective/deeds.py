"""What can be done with a whole objective: its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from lifeokr.domain.codes import State
from lifeokr.domain.units import NumberStyle
from lifeokr.services import objectives
from lifeokr.services.views import ObjectiveView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.objective.close_form import CloseForm
from lifeokr.ui.objective.menu_button import Deed
from lifeokr.ui.objective.rest_form import RestForm
from lifeokr.words import say


class ObjectiveDeeds(QObject):
    """Does what the menu says. `form_asked` with a form to show and what is said when it is done."""

    form_asked = Signal(object, str)
    edit_asked = Signal()
    said = Signal(str)
    gone = Signal(str)
    photo_asked = Signal()
    photo_dropped = Signal()

    def __init__(self, ws: Workspace, style: NumberStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ws, self._style = ws, style
        self._view: ObjectiveView | None = None

    def of(self, view: ObjectiveView, *, photo: bool = False) -> tuple[Deed, ...]:
        """Return what can be done with an objective in its state; `photo` is whether it has one."""
        self._view = view
        objective = view.objective
        deeds: list[Deed] = [("edit", say("objective", "Edit…"), self._on_edit)]
        if objective.state is State.DRAFT:
            deeds.append(("begin", say("objective", "Begin"), self._on_begin))
        if objective.state is State.LIVE:
            if objective.horizon.executable:
                deeds.append(("rest", say("objective", "Rest…"), self._on_rest))
            deeds.append(("close", say("objective", "Close…"), self._on_close))
        if objective.state is State.CLOSED:
            deeds.append(("reopen", say("objective", "Reopen"), self._on_reopen))
        words = say("objective", "Another photo…") if photo else say("objective", "Choose a photo…")
        deeds.append(("photo", words, self._on_photo))
        if photo:
            away = say("objective", "Take the photo away")
            deeds.append(("no-photo", away, self._on_no_photo))
        if objective.state is State.ARCHIVED:
            deeds.append(("bring-back", say("objective", "Bring it back"), self._on_bring_back))
        else:
            deeds.append(("archive", say("objective", "Put away"), self._on_archive))
        deeds.append(("delete", say("objective", "Delete"), self._on_delete))
        return tuple(deeds)

    @property
    def _id(self) -> str:
        return self._view.objective.id if self._view else ""

    @property
    def _title(self) -> str:
        return self._view.objective.title if self._view else ""

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit()

    @Slot()
    def _on_begin(self) -> None:
        objectives.activate_objective(self._ws, self._id)
        self.said.emit(say("objective", "Begun."))

    @Slot()
    def _on_rest(self) -> None:
        form = RestForm(self._ws, self._style, title=self._title, objective_id=self._id)
        self.form_asked.emit(form, say("objective", "Resting, on purpose."))

    @Slot()
    def _on_close(self) -> None:
        if self._view is not None:
            form = CloseForm(self._ws, self._view, self._style)
            self.form_asked.emit(form, say("objective", "Closed."))

    @Slot()
    def _on_photo(self) -> None:
        self.photo_asked.emit()

    @Slot()
    def _on_no_photo(self) -> None:
        self.photo_dropped.emit()

    @Slot()
    def _on_reopen(self) -> None:
        objectives.reopen_objective(self._ws, self._id)
        self.said.emit(say("objective", "Open again."))

    @Slot()
    def _on_archive(self) -> None:
        objectives.archive_objective(self._ws, self._id)
        self.said.emit(say("objective", "Put away."))

    @Slot()
    def _on_bring_back(self) -> None:
        objectives.archive_objective(self._ws, self._id, archived=False)
        self.said.emit(say("objective", "Back again."))

    @Slot()
    def _on_delete(self) -> None:
        title = self._title
        objectives.delete_objective(self._ws, self._id)
        self.gone.emit(say("objective", "Deleted: {title}", title=title))
