"""A binding that lets go of None too often aborts the process after some thousand calls."""

from __future__ import annotations

import sys

import pytest

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel("first")
label.setText("again")
before = sys.getrefcount(None)
for _ in range(1000):
    label.setText("again")
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_thousand_calls_into_qt_leave_none_alone(fresh_process):
    assert int(fresh_process(CALLS)) > -50
