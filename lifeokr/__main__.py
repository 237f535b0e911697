"""The command `lifeokr`."""

from __future__ import annotations
