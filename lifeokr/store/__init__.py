"""The life file: its schema, its tables and its reads."""

from __future__ import annotations
