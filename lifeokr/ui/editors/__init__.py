"""What the editors are made of: labelled fields, drafts, questions, the form of a key result."""

from __future__ import annotations
