"""The editor of `total`: where the sum begins, target and stretch."""

from __future__ import annotations

from lifeokr.ui.kind_editors.base import KindEditor
from lifeokr.words import say


class TotalEditor(KindEditor):
    """A sum begins at 0 unless something is there already."""

    code = "total"

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "What is there already?")
