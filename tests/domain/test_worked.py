"""The cases of tests/files/worked.csv, worked out on paper, read straight from the domain.

Each row is a life of its own: `add` are options of `add key-result`; `actions`, split by ';', are commands as
typed but for the name: `checkin`, `pause`, `edit`, `close`, and `way-points DAY=P ..`. '@DAY' before one is
the --today it was given; without it that is the row's `today`. `expect` is JSON; "a/b" is a fraction.
"""

from __future__ import annotations

import argparse
import csv
import json
import shlex
from dataclasses import asdict, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from lifeokr.domain.codes import Cadence, PauseDue, Per, State
from lifeokr.domain.kinds import KINDS, kind_of
from lifeokr.domain.pace import marks_of_cut
from lifeokr.domain.reading import standing, start_in_force
from lifeokr.domain.records import CheckIn, KeyResult, Marks, Metric, Pause, Step, WayPoint
from lifeokr.domain.standing import Subject
from lifeokr.domain.units import UNITS, parse_entry, unit

FILE = Path(__file__).parent.parent / "files" / "worked.csv"
with FILE.open(encoding="utf-8", newline="") as opened:
    ROWS = list(csv.DictReader(opened))


def parser(*options: str, switches: tuple[str, ...] = (), many: tuple[str, ...] = ()):
    made = argparse.ArgumentParser(allow_abbrev=False)
    for option in options:
        made.add_argument(f"--{option}")
    for switch in switches:
        made.add_argument(f"--{switch}", action="store_true")
    for option in many:
        made.add_argument(f"--{option}", action="append", default=[])
    return made


ADD = parser(
    *("start", "target", "stretch", "sure", "window", "low", "high", "at-least", "at-most"),
    *("per", "weight", "cadence", "from", "due"),
    many=("step",),
)
CHECK_IN = parser("on", "confidence", "note", "step", switches=("skip", "undone"))
PAUSE = parser("from", "to", "due", "reason")
EDIT = parser("target", "stretch", "sure", "start", switches=("from-today", "fix"))


def day(text: str | None, default: date | None = None) -> date | None:
    return date.fromisoformat(text) if text else default


class Case:
    """One row, as the command line would build it."""

    def __init__(self, row: dict[str, str]) -> None:
        self.row = row
        self.kind = kind_of(row["kind"])
        self.today = date.fromisoformat(row["today"])
        self.subject = self.added(ADD.parse_args(shlex.split(row["add"])))
        for number, action in enumerate(filter(None, (part.strip() for part in row["actions"].split(";")))):
            words = shlex.split(action)
            now = date.fromisoformat(words.pop(0)[1:]) if words[0].startswith("@") else self.today
            getattr(self, words[0].replace("-", "_"))(words[1:], now, number)

    def mark(self, text: str | None) -> float | None:
        if text is None:
            return None
        return unit("percent" if self.kind.value_is_share else self.row["unit"]).parse(text)

    def entry(self, text: str | None) -> float | None:
        return None if text is None else unit(self.row["unit"]).parse(text)

    def added(self, options: argparse.Namespace) -> Subject:
        steps = tuple(self.step(text, number) for number, text in enumerate(options.step))
        start = self.mark(options.start)
        window = self.kind.default_window(start)
        if options.window:
            window = None if options.window == "cycle" else int(options.window)
        key_result = KeyResult(
            id="k",
            objective_id="o",
            metric_id="m",
            title=self.row["title"],
            start=self.kind.default_start if start is None else start,
            window=window,
            low=self.entry(options.low),
            high=self.entry(options.high),
            at_least=self.entry(options.at_least),
            at_most=self.entry(options.at_most),
            per=Per(options.per) if options.per else self.kind.default_per,
        )
        target = self.mark(options.target)
        marks = Marks(
            id="m",
            key_result_id="k",
            target=sum(step.weight for step in steps) if target is None else target,
            stretch=self.mark(options.stretch),
            sure=self.mark(options.sure),
        )
        return Subject(
            key_result,
            Metric(
                id="m",
                title=self.row["title"],
                kind=self.kind.code,
                unit=self.row["unit"],
                cadence=Cadence(options.cadence or "weekly"),
            ),
            day(getattr(options, "from"), date.fromisoformat(self.row["first_day"])),
            day(options.due, date.fromisoformat(self.row["due_day"])),
            (marks,),
            steps=steps,
        )

    @staticmethod
    def step(text: str, number: int) -> Step:
        title, _, on = text.partition("@")
        title, _, weight = title.partition("=")
        return Step(
            id=f"s{number}", key_result_id="k", title=title, weight=float(weight or 1), day=day(on or None)
        )

    def checkin(self, words: list[str], now: date, number: int) -> None:
        text = None
        if words and not words[0].startswith("--"):
            text, *words = words
        options = CHECK_IN.parse_args(words)
        on = day(options.on, now)
        if options.step:
            done = None if options.undone else on
            self.subject = replace(
                self.subject,
                steps=tuple(
                    replace(step, done_day=done) if step.title == options.step else step
                    for step in self.subject.steps
                ),
            )
            return
        value = out_of = None
        if text is not None:
            typed = parse_entry(text, self.row["unit"])
            value, out_of = typed.value, typed.out_of
            if self.kind.entry_is_sum and not typed.relative:
                earlier = [entry.value for entry in self.subject.check_ins if entry.local_date <= on]
                value -= self.subject.key_result.start + sum(earlier)
        made = CheckIn(
            id=f"c{number}",
            metric_id="m",
            local_date=on,
            seq=number,
            value=value,
            out_of=out_of,
            skipped=options.skip,
            key_result_id="k",
            confidence=int(options.confidence) if options.confidence else None,
        )
        every = sorted((*self.subject.check_ins, made), key=lambda entry: (entry.local_date, entry.seq))
        self.subject = replace(self.subject, check_ins=tuple(every))

    def pause(self, words: list[str], now: date, number: int) -> None:
        options = PAUSE.parse_args(words)
        made = Pause(
            id=f"p{number}",
            key_result_id="k",
            first_day=day(getattr(options, "from")),
            last_day=day(options.to),
            due=PauseDue(options.due or "keep"),
        )
        self.subject = replace(self.subject, pauses=(*self.subject.pauses, made))
        if made.due is PauseDue.CUT and made.last_day:
            row = marks_of_cut(self.subject, made, now, start_in_force(self.subject, now), id=f"m{number}")
            self.subject = replace(self.subject, marks=(*self.subject.marks, row))

    def edit(self, words: list[str], now: date, number: int) -> None:
        options = EDIT.parse_args(words)
        last = self.subject.marks[-1]
        row = replace(
            last,
            target=last.target if options.target is None else self.mark(options.target),
            stretch=last.stretch if options.stretch is None else self.mark(options.stretch),
        )
        if options.fix:
            self.subject = replace(self.subject, marks=(*self.subject.marks[:-1], row))
        else:
            row = replace(row, id=f"m{number}", day=now)
            self.subject = replace(self.subject, marks=(*self.subject.marks, row))

    def way_points(self, words: list[str], now: date, number: int) -> None:
        points = (word.split("=") for word in words)
        self.subject = replace(
            self.subject,
            way_points=tuple(
                WayPoint(id=on, key_result_id="k", day=date.fromisoformat(on), p=float(p)) for on, p in points
            ),
        )

    def close(self, words: list[str], now: date, number: int) -> None:
        self.subject = replace(self.subject, objective_state=State.CLOSED, objective_closed_day=now)


def expected(text: object) -> object:
    """A figure as the file has it: a fraction is text with a stroke."""
    return float(Fraction(text)) if isinstance(text, str) and "/" in text else text


@pytest.mark.parametrize("row", ROWS, ids=[row["case"] for row in ROWS])
def test_a_case_worked_out_on_paper(row):
    read = asdict(standing(Case(row).subject, date.fromisoformat(row["today"])))
    for name, wanted in json.loads(row["expect"]).items():
        figure = read[name]
        if isinstance(figure, float) and wanted is not None and not isinstance(wanted, bool):
            assert figure == pytest.approx(expected(wanted), abs=1e-9), (name, row["why"])
        elif isinstance(figure, date):
            assert figure.isoformat() == wanted, (name, row["why"])
        else:
            assert figure == wanted, (name, row["why"])


def test_the_worked_cases_have_every_kind_and_every_unit():
    assert {row["kind"] for row in ROWS} == set(KINDS)
    own = [row["unit"] for row in ROWS]
    assert {one.code for one in UNITS} <= {"money:EUR" if code.startswith("money") else code for code in own}


def test_the_worked_cases_have_names_of_their_own():
    assert len({row["case"] for row in ROWS}) == len({row["title"] for row in ROWS}) == len(ROWS) >= 60
