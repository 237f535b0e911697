"""The editor of `latest`: start, target and stretch."""

from __future__ import annotations

from lifeokr.ui.kind_editors.base import KindEditor


class LatestEditor(KindEditor):
    """The last number counts, so nothing more is asked."""

    code = "latest"
