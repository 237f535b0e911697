from __future__ import annotations

import json
import sqlite3

from lifeokr.engine import driver


def test_the_first_library_that_is_installed_is_taken():
    assert driver.choose(("no_such_sqlite", "json", "sqlite3")) is json


def test_the_standard_library_is_the_last_resort():
    assert driver.choose(("no_such_sqlite", "sqlite3")) is sqlite3


def test_sqlite_utils_would_pick_the_same_library(fresh_process):
    said = fresh_process(
        "from lifeokr.engine import driver\n"
        "from sqlite_utils.utils import sqlite3\n"
        "print(driver.DatabaseError is sqlite3.DatabaseError)"
    )
    assert said == "True\n"


def test_limit_numbers_are_those_of_sqlite():
    assert (driver.LIMIT_LENGTH, driver.LIMIT_ATTACHED) == (
        sqlite3.SQLITE_LIMIT_LENGTH,
        sqlite3.SQLITE_LIMIT_ATTACHED,
    )


def test_making_reading_and_adding_bring_in_neither_numpy_nor_sqlite_utils(fresh_process, tmp_path):
    said = fresh_process(
        "import sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from lifeokr.domain.records import Metric\n"
        "from lifeokr.engine.side_file import open_file\n"
        "from lifeokr.store import reads, tables\n"
        "from lifeokr.store.life_file import LIFE\n"
        "file = open_file(Path(sys.argv[1]), LIFE, create=True, now='now')\n"
        "reads.live_subject_rows(file.connection, date(2026, 2, 1))\n"
        "metric = Metric(id='m', title='m', kind='total')\n"
        "with file.step('make', step_id='s', at='now') as session:\n"
        "    session.add(tables.metric, metric)\n"
        "print(sorted({'sqlite_utils', 'numpy'} & sys.modules.keys()), file.can_undo)\n"
        "file.undo(step_id='u', at='now')\n"
        "print('sqlite_utils' in sys.modules)\n",
        str(tmp_path / "life.db"),
    )
    assert said == "[] make\nTrue\n"
