"""The window's own fixtures, for journeys through it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_SPEC = importlib.util.spec_from_file_location(
    "journey_window_fixtures", Path(__file__).parent.parent / "ui" / "conftest.py"
)
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)
answers, open_window = _MODULE.answers, _MODULE.open_window
