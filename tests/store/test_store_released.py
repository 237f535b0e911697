"""What was released stays as it was, and every file it ever made is opened for ever."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from lifeokr.engine import own_tables
from lifeokr.engine.export import export_rows
from lifeokr.engine.schema import expected_schema, schema_of
from lifeokr.engine.side_file import open_file
from lifeokr.store import schema_1, views_1
from lifeokr.store.life_file import LIFE

FILES = Path(__file__).resolve().parent.parent / "files"
SAVED = sorted(FILES.glob("life-*.db"))


def test_a_released_schema_is_never_edited():
    first, *later = LIFE.migrations
    assert (first.creates, later) == (
        own_tables.VERSION_1 + schema_1.TABLES + schema_1.INDEXES + views_1.VIEWS + schema_1.BARRIERS,
        [],
    )
    digest = hashlib.sha256("\n;\n".join(first.creates).encode()).hexdigest()
    assert digest == "5997de795903685dd3c826d3950b637d02092bb2084c919c89efd751b83aaa7d"


def test_every_released_schema_has_its_saved_file():
    assert [path.name for path in SAVED] == [f"life-{n}.db" for n in range(1, LIFE.version + 1)]


@pytest.mark.parametrize("saved", SAVED, ids=lambda path: path.stem)
def test_a_file_of_every_released_schema_opens_with_all_it_held(saved, tmp_path):
    path = Path(shutil.copy(saved, tmp_path / "life.db"))
    file = open_file(path, LIFE, create=False, now="now")
    try:
        assert schema_of(file.connection) == expected_schema(LIFE.migrations)
        rows = export_rows(file.connection, LIFE)
        assert file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        file.close()
    for table, held in json.loads(saved.with_suffix(".json").read_text(encoding="utf-8")).items():
        assert held
        for before, after in zip(held, rows[table], strict=True):
            assert after == {**after, **before}
