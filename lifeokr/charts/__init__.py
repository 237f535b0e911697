"""Pictures: one file a chart; matplotlib figures, never pyplot, never Qt."""

from __future__ import annotations
