"""What the tests of words share: English again after each, and every text that the program says."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from lifeokr.words import set_language

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def english_again():
    """Speak English when a test is over, whatever it spoke."""
    yield
    set_language("en")


@pytest.fixture(scope="session")
def build():
    """Return packaging/build.py as a module."""
    spec = importlib.util.spec_from_file_location("lifeokr_build", ROOT / "packaging" / "build.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look there for their annotations
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="session")
def said(build):
    """Return every text of the program: (path below lifeokr, line, message)."""
    package = ROOT / "lifeokr"
    return [
        (path.relative_to(package).as_posix(), line, message)
        for path in sorted(package.rglob("*.py"))
        for line, message in build.said_in(path)
    ]
