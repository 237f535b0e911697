"""One file a format, in or out."""

from __future__ import annotations
