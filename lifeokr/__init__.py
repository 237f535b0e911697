"""lifeokr keeps the goals of one life as personal OKRs, in a file that its person owns."""

from __future__ import annotations

__version__ = "0.1.0"
