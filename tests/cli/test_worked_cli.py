"""The cases worked out on paper, each typed into a life of its own and read back by `show --json`.

`tests/domain/test_worked.py` says how a row of worked.csv reads and holds the domain to it; here the same
rows go through the words a person types, the verbs, the file and the JSON.
"""

from __future__ import annotations

import csv
import json
import shlex
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

FILE = Path(__file__).parents[1] / "files" / "worked.csv"
with FILE.open(encoding="utf-8", newline="") as opened:
    ROWS = list(csv.DictReader(opened))

# `show --json` says the same under these names; what the domain reads beside them is no part of the contract.
CONTRACT = {
    "start", "target", "stretch", "sure", "value", "p", "position", "score", "met", "expected_p", "lead",
    "status", "quiet", "confidence", "last_check_in", "first_day", "due_day",
}  # fmt: skip


def figure(wanted):
    return float(Fraction(wanted)) if isinstance(wanted, str) and "/" in wanted else wanted


class Typist:
    """Types a row's words, each on its day."""

    def __init__(self, run, row):
        self.run, self.row = run, row

    def type(self, *words, today=None):
        answer = self.run(*words, today=today or self.row["today"])
        assert answer.code == 0, (words, answer.err)
        return answer

    def all(self):
        days = ("--from", self.row["first_day"], "--due", self.row["due_day"])
        horizon = "quarter" if self.quarter() else "year"
        self.type("add", "objective", "Everything", "--area", "Health", "--horizon", horizon, *days)
        told = ("--objective", "Everything", "--kind", self.row["kind"], "--unit", self.row["unit"])
        cadence = () if "--cadence" in self.row["add"] else ("--cadence", "weekly")
        self.type("add", "key-result", self.row["title"], *told, *cadence, *shlex.split(self.row["add"]))
        for action in filter(None, (part.strip() for part in self.row["actions"].split(";"))):
            words = shlex.split(action)
            today = words.pop(0)[1:] if words[0].startswith("@") else None
            getattr(self, words[0].replace("-", "_"))(words[1:], today)
        return self.type("show", self.row["title"], "--json").json["key_result"]

    def quarter(self):
        first, due = (date.fromisoformat(self.row[name]) for name in ("first_day", "due_day"))
        return (due - first).days < 92

    def checkin(self, words, today):
        self.type("checkin", self.row["title"], *words, today=today)

    def pause(self, words, today):
        self.type("pause", self.row["title"], *words, today=today)

    def edit(self, words, today):
        how = [] if {"--fix", "--from-today"} & set(words) else ["--from-today"]
        self.type("edit", self.row["title"], *words, *how, today=today)

    def close(self, words, today):
        self.type("close", "Everything", *words, today=today)

    def way_points(self, words, today):
        key_result = self.type("show", self.row["title"], "--json", today=today).json["key_result"]
        points = [{"day": word.split("=")[0], "p": float(word.split("=")[1])} for word in words]
        args = json.dumps({"key_result_id": key_result["id"], "points": points})
        self.type("do", "set-way-points", "--json", args, today=today)


@pytest.mark.parametrize("row", ROWS, ids=[row["case"] for row in ROWS])
def test_a_case_worked_out_on_paper_is_what_show_prints(run, row):
    read = Typist(run, row).all()
    wanted = {name: figure(value) for name, value in json.loads(row["expect"]).items() if name in CONTRACT}
    assert wanted
    for name, value in wanted.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            assert read[name] == pytest.approx(value, abs=1e-9), (name, row["why"])
        else:
            assert read[name] == value, (name, row["why"])


def test_there_are_enough_cases():
    assert len(ROWS) >= 60
