"""DESKTOP.md 4, row 27: a whole sitting opens no socket to anywhere, as the system itself sees it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("network_child.py")

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here to watch with")


def sockets(folder, also=""):
    """Return the families of the sockets that a sitting opens."""
    heard = folder / "strace.txt"
    place = folder / "life"
    place.mkdir()
    watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(heard)]
    env = {key: value for key, value in os.environ.items() if key != "DBUS_SESSION_BUS_ADDRESS"}
    done = subprocess.run(
        [*watch, sys.executable, "-P", str(CHILD), str(place), also],
        capture_output=True, text=True, env=env, timeout=300,
    )  # fmt: skip
    assert done.stdout == "sat\n", done.stderr
    return set(re.findall(r"socket\((AF_\w+)", heard.read_text()))


def test_a_whole_sitting_opens_no_socket_to_anywhere(tmp_path):
    # A desktop's own bus and screen are sockets of the machine itself; nothing else may be.
    assert sockets(tmp_path) <= {"AF_UNIX"}


def test_one_that_is_opened_is_seen(tmp_path):
    assert "AF_INET" in sockets(tmp_path, "also")
