"""Where the files of a life lie on this computer, unless the person says otherwise."""

from __future__ import annotations

from pathlib import Path

# platformdirs is loaded where it is asked: a command told its folder starts sooner

_NAME = "lifeokr"


def data_folder(said: Path | None = None) -> Path:
    """Return the folder of life.db and work.db: the one said, else the platform's own."""
    if said is not None:
        return said
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path(_NAME, appauthor=False)


def config_folder(said: Path | None = None) -> Path:
    """Return the folder of settings.json: inside the one said, else the platform's own."""
    if said is not None:
        return said
    from platformdirs import user_config_path  # noqa: PLC0415

    return user_config_path(_NAME, appauthor=False)


def log_folder(said: Path | None = None) -> Path:
    """Return the folder for notes on what went wrong: inside the one said, else the platform's own."""
    if said is not None:
        return said
    from platformdirs import user_log_path  # noqa: PLC0415

    return user_log_path(_NAME, appauthor=False)
