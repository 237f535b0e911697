"""The Trail: model, geometry as plain shapes, and the sentence that says it."""

from __future__ import annotations
