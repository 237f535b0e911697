"""Speak English again after a test that spoke otherwise."""

from __future__ import annotations

import pytest

from lifeokr.words import set_language


@pytest.fixture(autouse=True)
def english_again():
    yield
    set_language("en")
