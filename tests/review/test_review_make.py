from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict

import pytest

from lifeokr.domain.units import PLAIN
from lifeokr.paper.errors import GlyphsMissing, PlaceRefused
from lifeokr.paper.pdf import whole
from lifeokr.review.errors import ReviewEmpty, ReviewStopped
from lifeokr.review.make import Order, start_review, write_review
from lifeokr.services.queries import areas
from lifeokr.services.verbs import run_verb


def test_a_review_is_made_with_progress_and_written_whole(sample, tmp_path):
    path, heard = tmp_path / "year.pdf", []
    write_review(sample, 2025, path, progress=lambda drawn, of: heard.append((drawn, of)))
    assert whole(path.read_bytes())
    assert heard == [(drawn, 16) for drawn in range(1, 17)]
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]


def test_the_same_life_gives_the_same_bytes_in_another_zone_and_under_another_hash(sample):
    order = json.dumps(asdict(Order.of(sample, 2025, "A4", PLAIN)))
    made = [
        subprocess.run(
            [sys.executable, "-m", "lifeokr.review.make", order],
            capture_output=True,
            check=True,
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
        ).stdout
        for zone, seed in (("Pacific/Kiritimati", "1"), ("America/Los_Angeles", "2"))
    ]
    assert whole(made[0][made[0].index(b"%PDF") :])
    assert made[0] == made[1]


def test_a_stopped_review_leaves_the_older_file_as_it_was(sample, tmp_path):
    path = tmp_path / "year.pdf"
    path.write_bytes(b"old")
    making = start_review(sample, 2025, path)

    def stop(drawn, of):
        making.cancel()

    with pytest.raises(ReviewStopped):
        making.finish(stop)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]


def test_a_process_that_ends_early_is_said_to_have(sample, tmp_path):
    making = start_review(sample, 2025, tmp_path / "year.pdf")

    def die(drawn, of):
        making._child.kill()

    with pytest.raises(ReviewStopped):
        making.finish(die)
    assert list(tmp_path.iterdir()) == []


def test_a_year_without_anything_is_refused_by_name(sample, tmp_path):
    with pytest.raises(ReviewEmpty) as raised:
        write_review(sample, 1999, tmp_path / "year.pdf")
    assert raised.value.fields == {"year": 1999}
    with pytest.raises(ReviewEmpty):
        write_review(sample, 1999, tmp_path / "year.md")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused_before_any_work(sample, tmp_path):
    with pytest.raises(PlaceRefused):
        start_review(sample, 2025, tmp_path)


def test_the_life_itself_is_never_written_over(sample):
    life = sample.file.path
    before = life.read_bytes()
    with pytest.raises(PlaceRefused):
        write_review(sample, 2025, life)
    assert life.read_bytes() == before


def test_a_letter_without_a_shape_is_named_across_the_process(life, tmp_path):
    run_verb(
        life,
        "add-objective",
        {
            "title": "\U00010f70",
            "area_id": areas(life)[0].id,
            "first_day": "2026-01-01",
            "due_day": "2026-03-31",
        },
    )
    with pytest.raises(GlyphsMissing) as raised:
        write_review(life, 2026, tmp_path / "year.pdf")
    assert "old uyghur" in raised.value.fields["letters"][0]
    assert not (tmp_path / "year.pdf").exists()


def test_a_full_disk_leaves_the_older_file_as_it_was(sample, tmp_path, fresh_process):
    path = tmp_path / "year.pdf"
    path.write_bytes(b"old")
    said = fresh_process(
        "import resource, sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from lifeokr.domain.errors import LifeokrError\n"
        "from lifeokr.review.make import start_review\n"
        "from lifeokr.services.clock import fixed_clock\n"
        "from lifeokr.services.ids import random_ids\n"
        "from lifeokr.services.life import open_life\n"
        "from lifeokr.words.errors import sentence\n"
        "ws = open_life(Path(sys.argv[1]), fixed_clock(date(2026, 2, 1)), random_ids(), create=False)\n"
        "making = start_review(ws, 2025, Path(sys.argv[2]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "try:\n"
        "    making.finish()\n"
        "except LifeokrError as error:\n"
        "    print(sentence(error))\n"
        "ws.close()\n",
        str(sample.file.path.parent),
        str(path),
    )
    assert "the disk is full" in said
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]


def test_the_parent_loads_neither_what_draws_nor_what_sets(fresh_process):
    said = fresh_process(
        "import sys, lifeokr.review.make\n"
        "print(sorted({'matplotlib', 'typst', 'numpy', 'fontTools', 'PySide6'} & set(sys.modules)))"
    )
    assert said == "[]\n"


def test_the_life_is_read_and_not_changed(sample, tmp_path):
    before = sample.file.path.read_bytes()
    write_review(sample, 2025, tmp_path / "year.md")
    write_review(sample, 2025, tmp_path / "year.pdf")
    assert sample.file.path.read_bytes() == before
