"""What every test stands on: a machine of its own, and no warning, log line or thread left behind."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# Before anything imports Qt or matplotlib: no screen, English, and no file of the person who runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# matplotlib's font list takes seconds to make, so the workers share it.
os.environ.setdefault("MPLCONFIGDIR", str(ROOT / ".pytest_cache" / "matplotlib"))

# The cores are shared with others here and in CI: a slow moment is no failure.
settings.register_profile("lifeokr", deadline=None, derandomize=True)
settings.load_profile("lifeokr")


def pytest_configure(config):
    home = tempfile.mkdtemp(prefix="lifeokr-tests-")
    config.stash[_HOME] = home
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = home


def pytest_unconfigure(config):
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


_HOME = pytest.StashKey[str]()


class _Heard(logging.Handler):
    """Keeps the warnings and errors logged during a test."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def nothing_left_behind(request):
    """Fail a test that logs a warning without asking for `caplog`, or leaves a thread running."""
    heard = _Heard()
    before = set(threading.enumerate())
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left running: {left}"
    if "caplog" not in request.fixturenames:
        assert not heard.lines, f"logged: {heard.lines}"


@pytest.fixture
def fresh_process():
    """Run Python code in a process of its own and return what it printed; a failure shows its traceback."""

    def run(code, *args, **env):
        done = subprocess.run(
            [sys.executable, "-P", "-c", code, *args],
            capture_output=True,
            text=True,
            env={**os.environ, **env},
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
