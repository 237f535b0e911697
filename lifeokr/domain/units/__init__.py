"""Typing and showing values; one file a family."""

from __future__ import annotations
