"""What is loaded when This week has first painted: nothing that a start must not wait for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lifeokr.services.sample import SAMPLE_DAY, open_sample

CHILD = Path(__file__).parents[1] / "bench" / "window_child.py"


@pytest.fixture
def life(tmp_path):
    folder = tmp_path / "life"
    folder.mkdir()
    open_sample(folder).close()
    return folder


def loaded_at_first_paint(folder, code=""):
    """Return what the child says is loaded, after running a line before its start."""
    words = ["child", "lifeokr", str(folder), SAMPLE_DAY.isoformat()]
    run = f"import runpy, sys; {code or 'pass'}; sys.argv = {words!r}; "
    run += f"runpy.run_path({str(CHILD)!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True)
    return done.stdout.split()[2]


def test_neither_numpy_matplotlib_sqlite_utils_nor_typst_is_there(life):
    assert loaded_at_first_paint(life) == "-"


def test_one_that_is_there_is_seen(life):
    assert "numpy" in loaded_at_first_paint(life, "import numpy")
