"""The parts of the Objective page."""

from __future__ import annotations
