"""A file that loses nothing, for either side."""

from __future__ import annotations
