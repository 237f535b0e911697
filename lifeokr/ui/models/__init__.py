"""Models behind the views."""

from __future__ import annotations
