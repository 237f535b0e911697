"""A private bus with a screen of its own, and the program on it as a screen reader meets it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bus import Bus, BusError

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
NULL = "/org/a11y/atspi/null"
SERVICE = "dbus-1/services/org.a11y.Bus.service"  # what at-spi2-core tells a bus of
# Numbers of AT-SPI's roles and states.
ALERT, CHECK_BOX, COMBO_BOX, DIALOG, IMAGE, LIST, LIST_ITEM = 2, 7, 11, 16, 27, 31, 32
MENU_ITEM, PAGE_TAB, PROGRESS_BAR, BUTTON, RADIO_BUTTON, SLIDER = 35, 37, 42, 43, 44, 51
SPIN_BUTTON, TEXT, TABLE_CELL, ENTRY, CHART, LINK = 52, 61, 56, 79, 80, 88
CONTROLS = frozenset(
    {
        ALERT, CHECK_BOX, COMBO_BOX, DIALOG, IMAGE, LIST, LIST_ITEM, MENU_ITEM, PAGE_TAB, PROGRESS_BAR,
        BUTTON, RADIO_BUTTON, SLIDER, SPIN_BUTTON, TEXT, ENTRY, CHART, LINK,
    }
)  # fmt: skip
FOCUSABLE, SHOWING = 11, 25


def missing():
    """Return what is not here of what the run needs."""
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    known = any(Path(folder, SERVICE).is_file() for folder in folders)
    return programs + ([] if known else ["at-spi2-core"])


class Desk:
    """The processes of a run; `close` ends them, the last first."""

    def __init__(self, folder):
        self._folder = folder
        self._running = []
        home = str(folder)
        self._env = {
            **os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip
        for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "NO_AT_BRIDGE"):
            self._env.pop(name, None)
        screen = self._start("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
        self._env["DISPLAY"] = f":{screen.stdout.readline().strip()}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        self._env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        session = Bus(self._env["DBUS_SESSION_BUS_ADDRESS"])
        address = _until(
            lambda: _answer(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        )
        session.close()
        self.bus = Bus(address[0])
        self.bus.match("type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'")
        self._register("object:announcement")

    def _register(self, event):
        where = (REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent")
        try:
            self.bus.call(*where, "s", event)
        except BusError:  # later ones want to know which properties go with it, and for whom
            self.bus.call(*where, "sass", event, [], "")

    def open(self, folder, *words):
        """Start the program on a life and return its window."""
        self._start(sys.executable, "-P", "-m", "lifeokr", "--data-dir", str(folder), *words)
        return _until(self._window, 60)

    def _window(self):
        for program in Node(self.bus, REGISTRY, ROOT).children:
            if program.name == "lifeokr":
                return next((one for one in program.children if one.showing), None)
        return None

    @property
    def windows(self):
        """All that the program shows on its own: the window, menus that are open, dialogs."""
        return [
            one
            for program in Node(self.bus, REGISTRY, ROOT).children
            if program.name == "lifeokr"
            for one in program.children
            if one.showing
        ]

    @staticmethod
    def until(holds, seconds=20):
        """Wait until something holds."""
        return _until(holds, seconds)

    @property
    def heard(self):
        """What was announced, in its order."""
        self.bus.listen(0.3)
        return [body[3] for member, _, _, body in self.bus.signals if member == "Announcement"]

    def _start(self, *command):
        errors = (self._folder / "errors.txt").open("a")
        started = subprocess.Popen(command, env=self._env, stdout=subprocess.PIPE, stderr=errors, text=True)
        errors.close()
        self._running.append(started)
        return started

    def end_program(self):
        """End the program that was started last."""
        self._end(self._running.pop())

    def close(self):
        """End everything."""
        self.bus.close()
        while self._running:
            self._end(self._running.pop())

    def _end(self, process):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


class Node:
    """One thing on the bus."""

    def __init__(self, bus, owner, path):
        self._bus, self._owner, self._path = bus, owner, path

    def _ask(self, member, *args, interface=ACCESSIBLE):
        return self._bus.call(self._owner, self._path, interface, member, *args)

    @property
    def name(self):
        return self._bus.get(self._owner, self._path, ACCESSIBLE, "Name")

    @property
    def role(self):
        return self._ask("GetRole")[0]

    @property
    def children(self):
        try:
            found = self._ask("GetChildren")[0]
        except BusError:  # it has gone meanwhile
            return []
        return [Node(self._bus, owner, path) for owner, path in found if path != NULL]

    def _state(self):
        low, high = self._ask("GetState")[0]
        return low | high << 32

    @property
    def showing(self):
        return bool(self._state() >> SHOWING & 1)

    @property
    def focusable(self):
        return bool(self._state() >> FOCUSABLE & 1)

    def press(self, *, wait=True):
        """Do the first thing that can be done with it; a dialog that opens answers only when it is closed."""
        call = self._bus.call if wait else self._bus.tell
        call(self._owner, self._path, "org.a11y.atspi.Action", "DoAction", "i", 0)

    def type(self, text):
        """Write into a field."""
        self._ask("SetTextContents", "s", text, interface="org.a11y.atspi.EditableText")

    def below(self, *, hidden=False):
        """Yield this and all that stands in it and shows."""
        if not hidden and not self.showing:
            return
        yield self
        for child in self.children:
            yield from child.below(hidden=hidden)

    def controls(self):
        """Return the roles and names of all that can be used or tells something by itself."""
        found = []
        for one in self.below():
            role = one.role
            if role != TABLE_CELL and (role in CONTROLS or one.focusable):
                found.append((role, one.name))
        return found


def the(nodes, role, name, *, hidden=False, seconds=10):
    """Return the one thing of a role whose name begins so, as soon as it is there."""
    roots = nodes if isinstance(nodes, list) else [nodes]

    def look():
        return next(
            (
                one
                for root in roots
                for one in root.below(hidden=hidden)
                if one.role == role and one.name.startswith(name)
            ),
            None,
        )

    return _until(look, seconds)


def _answer(bus, *call):
    try:
        return bus.call(*call)
    except BusError:
        return None


def _until(ask, seconds=20):
    end = time.monotonic() + seconds
    while True:
        found = ask()
        if found:
            return found
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.05)
