from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from lifeokr.cli.main import main

TODAY = "2026-05-15"


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(tmp_path, capsys):
    """Run commands on a life of this test's own, on one day unless another is said."""

    def answer(*words, today=TODAY):
        code = main(["--data-dir", str(tmp_path / "life"), "--today", today, *words])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return answer


@pytest.fixture
def ok(run):
    """Run commands that must succeed."""

    def answer(*words, **options):
        found = run(*words, **options)
        assert found.code == 0, found.err
        return found

    return answer


@pytest.fixture
def running(ok):
    """A life with an objective and a 10 km time to better."""
    ok("add", "objective", "Run further", "--area", "Health", "--why", "to feel alive")
    ok(
        "add", "key-result", "10 km", "--objective", "Run", "--kind", "best", "--unit", "min:sec",
        "--start", "56:30", "--target", "50:00", "--stretch", "48:00",
    )  # fmt: skip
    return ok
