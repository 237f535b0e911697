"""What is true about goals: values and pure functions, standard library only, no clock, no files."""

from __future__ import annotations
