"""The editor of `best`: start, target and stretch."""

from __future__ import annotations

from lifeokr.ui.kind_editors.base import KindEditor
from lifeokr.words import say


class BestEditor(KindEditor):
    """The best attempt counts, and the start is the best so far."""

    code = "best"

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "Your best today")
