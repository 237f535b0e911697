"""What every command stands on: which life, which day, and the open file, closed again at the end."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from types import TracebackType

from lifeokr.cli.errors import OptionsClash
from lifeokr.cli.options import Options
from lifeokr.domain.units import NumberStyle
from lifeokr.services.clock import Clock, fixed_clock, system_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.services.places import config_folder, data_folder
from lifeokr.services.workspace import Workspace


class Context:
    """The life that a command reads or changes."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._workspace: Workspace | None = None
        self._to_end = ExitStack()

    def __enter__(self) -> Context:
        """Open nothing yet: a mistake in the words is found before any file is."""
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Close the file, and take a sample life away."""
        self._to_end.close()

    @property
    def clock(self) -> Clock:
        """The clock of this computer, or one that stands on the day that was asked for."""
        return system_clock() if self._options.today is None else fixed_clock(self._options.today)

    @property
    def print_style(self) -> NumberStyle:
        """How the window writes numbers on this machine, so that what is printed is the same from either."""
        from lifeokr.ui.settings_file import MachineSettings, SettingsFile, style_of  # noqa: PLC0415 - most commands print none

        if self._options.demo:
            return style_of(MachineSettings())
        return style_of(SettingsFile(config_folder(self._options.data_dir)).settings)

    @property
    def folder(self) -> Path:
        """Where the life lies; a sample has no place to bring anything into."""
        if self._options.demo:
            raise OptionsClash(options=["--demo", "import"])
        return data_folder(self._options.data_dir)

    @property
    def machine_settings(self) -> dict[str, object]:
        """What moves along of this machine's settings."""
        from lifeokr.ui.settings_file import SettingsFile, moving_settings  # noqa: PLC0415 - as above

        return moving_settings(SettingsFile(config_folder(self._options.data_dir)).settings)

    def keep_machine_settings(self, told: Mapping[str, object]) -> None:
        """Take on settings that came along with a life."""
        from lifeokr.ui.settings_file import SettingsFile  # noqa: PLC0415 - as above

        SettingsFile(config_folder(self._options.data_dir)).take_over(told)

    @property
    def today(self) -> date:
        """The day that days in words are counted from: the same that the life will have."""
        if self._options.demo and self._options.today is None:
            from lifeokr.services.sample import SAMPLE_DAY  # noqa: PLC0415

            return SAMPLE_DAY
        return self.clock.today()

    def life(self, *, create: bool = False) -> Workspace:
        """Return the open life; raises FileMissing where there is none and `create` is off."""
        if self._workspace is None:
            self._workspace = self._opened(create=create)
            self._to_end.callback(self._workspace.close)
            _tell_of_move(self._workspace)
        return self._workspace

    def _opened(self, *, create: bool) -> Workspace:
        if not self._options.demo:
            return open_life(data_folder(self._options.data_dir), self.clock, random_ids(), create=create)
        # the sample is told by every verb there is, which no other command needs to load
        from tempfile import TemporaryDirectory  # noqa: PLC0415

        from lifeokr.services.sample import SAMPLE_DAY, open_sample  # noqa: PLC0415

        folder = self._to_end.enter_context(TemporaryDirectory(prefix="lifeokr-demo-"))
        return open_sample(Path(folder), self._options.today or SAMPLE_DAY)


def _tell_of_move(ws: Workspace) -> None:
    """Say beside the result that this life moved, for what is entered here does not come there."""
    from lifeokr.services.moved import moved_on  # noqa: PLC0415 - a read of one row, and nothing before it

    day = moved_on(ws)
    if day is not None:
        from lifeokr.cli.terminal import aside  # noqa: PLC0415 - said of few lives
        from lifeokr.words.moved_words import moved_words  # noqa: PLC0415 - as above

        aside(moved_words(day))
