"""What each kind asks in the key result editor; one file a kind, and KIND_EDITORS, the list."""

from __future__ import annotations

from lifeokr.ui.kind_editors.average import AverageEditor
from lifeokr.ui.kind_editors.base import Ground, KindEditor
from lifeokr.ui.kind_editors.best import BestEditor
from lifeokr.ui.kind_editors.latest import LatestEditor
from lifeokr.ui.kind_editors.milestones import MilestonesEditor
from lifeokr.ui.kind_editors.rate import RateEditor
from lifeokr.ui.kind_editors.rhythm import RhythmEditor
from lifeokr.ui.kind_editors.total import TotalEditor
from lifeokr.ui.kind_editors.within import WithinEditor

__all__ = ["KIND_EDITORS", "Ground", "KindEditor"]

KIND_EDITORS: dict[str, type[KindEditor]] = {
    editor.code: editor
    for editor in (
        LatestEditor, BestEditor, TotalEditor, RateEditor, AverageEditor, WithinEditor, RhythmEditor,
        MilestonesEditor,
    )
}  # fmt: skip
