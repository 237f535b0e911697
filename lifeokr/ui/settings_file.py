"""What belongs to this machine and not to the person: window, look, text size, language."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen

NAME = "settings.json"
_SIZES = (100, 200)  # the least and the most that text may be, in percent
_HEXADECIMAL = re.compile("(?:[0-9a-f]{2})*")
_FARTHEST = 1_000_000  # pixels down a page


@frozen
class MachineSettings:
    """The choices kept in settings.json."""

    theme: str = "system"
    text_scale: int = 100
    reduced_motion: bool = False
    language: str = ""
    geometry: str = ""  # the window's own, as hexadecimal text
    page: str = "week"  # where the window was when it was closed, what it showed there, and how far down
    about: str = ""
    scroll: int = 0
    left_on: str = ""  # the day it was closed; on another day This week is home
    folder: str = ""  # where files were last opened or written
    kept_place: str = ""  # a synced folder that the person chose to leave the life in
    numbers: str = ".,"  # how the window writes them: the mark before decimals, then the one of thousands


def style_of(settings: MachineSettings) -> NumberStyle:
    """Return how numbers are written on this machine, for a command that prints what the window prints."""
    return NumberStyle(settings.numbers[:1] or ".", settings.numbers[1:2])


_MOVING = ("theme", "text_scale", "reduced_motion", "language")


def moving_settings(settings: MachineSettings) -> dict[str, object]:
    """Return what goes along to another computer: looks and language, and nothing of the window."""
    return {name: getattr(settings, name) for name in _MOVING}


class SettingsFile:
    """Reads and writes settings.json; a broken one is set aside by being written anew."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self.settings = _read(self._path)

    def change(self, **changes: Any) -> None:
        """Keep changed choices; where the folder may not be written they last until the end."""
        self.settings = replace(self.settings, **changes)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            new = self._path.with_name(f".{NAME}.new")
            new.write_text(json.dumps(asdict(self.settings), indent=2, sort_keys=True) + "\n")
            os.replace(new, self._path)  # noqa: PTH105 - one call that replaces whole
        except OSError:
            return  # choices of the look are not worth a message

    def take_over(self, told: Mapping[str, object]) -> None:
        """Keep what came along from another computer, as far as it fits."""
        fitting: dict[str, Any] = {
            name: told[name] for name in _MOVING if type(told.get(name)) is type(getattr(self.settings, name))
        }
        self.change(**asdict(_sound(replace(self.settings, **fitting))))


def _read(path: Path) -> MachineSettings:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return MachineSettings()
    if not isinstance(told, dict):
        return MachineSettings()
    kept = MachineSettings()
    known = {
        field.name: told[field.name]
        for field in fields(MachineSettings)
        if type(told.get(field.name)) is type(getattr(kept, field.name))
    }
    return _sound(replace(kept, **known))


def _sound(read: MachineSettings) -> MachineSettings:
    """Return settings that a window can be made from, whatever a file says."""
    return replace(
        read,
        text_scale=min(max(read.text_scale, _SIZES[0]), _SIZES[1]),
        geometry=read.geometry if _HEXADECIMAL.fullmatch(read.geometry) else "",
        scroll=min(max(read.scroll, 0), _FARTHEST),
    )
