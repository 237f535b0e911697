"""What a person can do and ask, one function a verb."""

from __future__ import annotations
