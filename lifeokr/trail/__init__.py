"""The motif: one drawing for every key result, as plain shapes and as one sentence."""

from __future__ import annotations
