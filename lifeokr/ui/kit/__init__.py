"""Parts of the window that know no goal."""

from __future__ import annotations
