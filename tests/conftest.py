"""What every test stands on: a machine of its own, and no warning, log line or thread left behind."""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import settings

from lifeokr.engine import driver
from lifeokr.engine.side_file import PRESS
from lifeokr.engine.unit import BEGIN

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
    driver.connect = _TRACER.connect
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


_WRITES = re.compile(
    r"(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|VACUUM|REINDEX|ANALYZE)\b"
    r"|WITH\b.*\b(INTO|UPDATE|DELETE)\b"
    r"|PRAGMA\s+(user_version|application_id)\s*=",
    re.IGNORECASE | re.DOTALL,
)


class Tracer:
    """Hears every statement of every connection that the engine opens; keeps writes made outside a unit."""

    def __init__(self):
        self.outside = []
        self._connect = driver.connect

    def connect(self, address, **options):
        connection = self._connect(address, **options)
        if address != ":memory:":
            self.watch(connection)
        return connection

    def watch(self, connection):
        in_unit = False

        def heard(statement):
            nonlocal in_unit
            text = statement.strip()
            if text == BEGIN:
                in_unit = True
            elif text.upper() in ("COMMIT", "ROLLBACK"):
                in_unit = False
            elif not in_unit and text != PRESS and _WRITES.match(text):
                self.outside.append(text)

        connection.set_trace_callback(heard)


_TRACER = Tracer()


@pytest.fixture(autouse=True)
def no_write_outside_a_unit():
    """Fail a test in which any write to a file ran outside a unit of work."""
    yield _TRACER
    outside, _TRACER.outside = _TRACER.outside, []
    assert not outside, f"written outside a unit of work: {outside}"


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
