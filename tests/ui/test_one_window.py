"""A second start brings the first window forward; a program that was killed is in nobody's way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from lifeokr.ui.one_window import CALL, LOCK, OneWindow


def test_the_second_finds_the_life_taken_and_calls_the_first(tmp_path, qtbot):
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert not first.taken()
    first.watch()
    assert second.taken()
    with qtbot.waitSignal(first.called, timeout=5000):
        second.call()
    assert not (tmp_path / CALL).exists()
    first.release()
    assert not second.taken()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_never_taken(tmp_path):
    one = OneWindow(tmp_path / "nowhere")
    assert not one.taken()


@pytest.fixture
def start(tmp_path):
    """Return a function that starts the program on one life, without a screen; ends all of them."""
    begun = []
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def starting():
        command = [sys.executable, "-P", "-m", "lifeokr", "--data-dir", str(tmp_path)]
        begun.append(subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True))
        return begun[-1]

    yield starting
    for one in begun:
        one.kill()
        one.communicate()


def until(holds, seconds=30):
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


def holder(lock):
    """Return whose lock it is; for a moment, while a stale one is replaced, it is nobody's."""
    try:
        return int(lock.read_text().split("\n")[0])
    except (FileNotFoundError, ValueError):
        return None


def test_two_programs_on_one_life(tmp_path, start):
    first = start()
    until((tmp_path / LOCK).exists)
    second = start()
    out, _ = second.communicate(timeout=30)
    assert (second.returncode, out) == (0, "lifeokr is open already; its window comes forward.\n")
    assert first.poll() is None
    until(lambda: not (tmp_path / CALL).exists())  # the first has heard

    first.send_signal(signal.SIGKILL)
    first.wait()
    assert (tmp_path / LOCK).exists()
    third = start()
    until(lambda: holder(tmp_path / LOCK) == third.pid)
    assert third.poll() is None
