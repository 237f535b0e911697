"""How check-ins become a value; one file a kind."""

from __future__ import annotations
