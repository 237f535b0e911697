"""What each kind asks for in an editor and on This week."""

from __future__ import annotations
