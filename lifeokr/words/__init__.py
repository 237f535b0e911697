"""All visible text passes through here; the lowest room, standard library only."""

from __future__ import annotations
