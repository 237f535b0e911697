"""The year as a document."""

from __future__ import annotations
