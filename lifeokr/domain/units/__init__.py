"""Typing and showing values; one file a family."""

from __future__ import annotations

from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.clocks import Clock
from lifeokr.domain.units.entry import Entry, parse_entry
from lifeokr.domain.units.number_style import PLAIN, NumberStyle
from lifeokr.domain.units.registry import UNITS, unit

__all__ = ["PLAIN", "UNITS", "Clock", "Entry", "NumberStyle", "Unit", "parse_entry", "unit"]
