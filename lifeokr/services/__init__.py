"""What a person can do and ask, one function a verb; the window and the command line are two mouths of it."""

from __future__ import annotations
