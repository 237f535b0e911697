"""Blocks and writers that know no goal."""

from __future__ import annotations
