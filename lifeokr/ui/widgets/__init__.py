"""Widgets that know goals."""

from __future__ import annotations
