"""Painters of rows."""

from __future__ import annotations
