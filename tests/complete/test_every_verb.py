"""Every verb gives every row back: undone in another process, and done again, the export is the same bytes.

A verb added to the list fails `test_every_verb_has_an_example` until it stands in EXAMPLES.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from lifeokr.exchange.json_out import life_as_json
from lifeokr.services import verbs
from lifeokr.services.clock import fixed_clock
from lifeokr.services.decoding import parameters
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.verbs import VERBS, run_verb
from lifeokr.words.verbs import has_word

TODAY = date(2026, 5, 31)
ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def opened(folder: Path, seed: str):
    return open_life(folder, fixed_clock(TODAY), counted_ids(seed))


class Seeded:
    """A life in which every verb has something to work on; attributes are ids."""

    def __init__(self, ws):
        self.ws = ws
        areas = {row["name"]: row["id"] for row in self.rows("life_area")}
        self.health, self.home = areas["Health"], areas["Home"]
        self.vision = self.did("add-objective", title="Walk at ninety", horizon="vision")
        self.year = self.did(
            "add-objective", title="Strong legs", horizon="year", area_id=self.health, parent_id=self.vision
        )
        self.objective = self.did(
            "add-objective",
            title="Run lightly",
            area_id=self.health,
            parent_id=self.year,
            why="For the hills",
        )
        self.draft = self.did("add-objective", title="Perhaps a garden", area_id=self.home, state="draft")
        self.closed = self.did(
            "add-objective",
            title="A warm kitchen",
            area_id=self.home,
            first_day="2026-01-01",
            due_day="2026-03-31",
        )
        self.warmth = self.did(
            "add-key-result", objective_id=self.closed, title="Evenings in", kind="total", target=10
        )
        self.did("check-in", key_result_id=self.warmth, value=6, day="2026-03-30")
        self.did(
            "close-objective",
            objective_id=self.closed,
            day="2026-03-31",
            endings=[{"key_result_id": self.warmth, "ending": "let-go"}],
        )
        self._key_results()
        self._things()

    def _key_results(self):
        self.mass = self.did(
            "add-key-result",
            objective_id=self.objective,
            title="Morning weight",
            kind="average",
            unit="kg",
            start=78.4,
            target=75,
            stretch=73,
            window=7,
            way_points=[{"day": "2026-05-01", "p": 0.5}],
        )
        self.evening = self.did(
            "add-key-result",
            objective_id=self.objective,
            title="Evening weight",
            kind="average",
            unit="lb",
            start=175,
            target=168,
        )
        self.letters = self.did(
            "add-key-result",
            objective_id=self.objective,
            title="Letters answered",
            kind="total",
            target=10,
            whose="others",
        )
        self.year_letters = self.did(
            "add-key-result",
            objective_id=self.year,
            title="Letters in the year",
            target=30,
            metric_id=self.metric(self.letters),
        )
        self.concert = self.did(
            "add-key-result",
            objective_id=self.objective,
            title="Steps to a concert",
            kind="milestones",
            steps=[{"title": "Four songs", "day": "2026-05-01"}, {"title": "By heart", "weight": 2}],
        )
        self.first_step, self.second_step = (
            row["id"] for row in sorted(self.rows("step"), key=lambda row: row["position"])
        )
        self.noted = self.did(
            "check-in", key_result_id=self.mass, text="77.8", day="2026-04-10", confidence=3
        )
        self.did("check-in", key_result_id=self.mass, text="77.1", day="2026-05-10", note="After the fair")
        self.did("check-in", key_result_id=self.evening, value=174, day="2026-05-09")
        self.did("check-in", key_result_id=self.letters, text="+2", day="2026-05-12")
        self.did("change-marks", key_result_id=self.letters, target=12, reason="It goes well")

    def _things(self):
        self.rest = self.did(
            "pause",
            key_result_id=self.letters,
            first_day="2026-05-20",
            last_day="2026-05-24",
            due="cut",
            reason="Flu",
        )
        self.open_rest = self.did("pause", objective_id=self.year, first_day="2026-05-30", due="cut")
        self.deed = self.did(
            "add-initiative", title="Intervals", objective_id=self.objective, repeats="Thursdays"
        )
        self.other_deed = self.did("add-initiative", title="Buy shoes", key_result_id=self.mass)
        self.did("tick-initiative-day", initiative_id=self.deed, day="2026-05-28")
        self.helper = self.did("add-contributor", name="Tom", objective_id=self.objective, what="runs along")
        self.other_helper = self.did("add-contributor", name="Nora", initiative_id=self.deed)
        self.event = self.did("add-event", title="City 10k", day="2026-06-07", key_result_id=self.mass)
        self.reflection = self.did("add-reflection", text="It was the mornings.", objective_id=self.closed)
        self.fullness = self.did("say-fullness", area_id=self.health, fullness=6)
        self.photo = self.did("set-photo", objective_id=self.objective, mime="image/png", data=ONE_PIXEL)
        self.lost = self.did("add-event", title="Called off", day="2026-05-02", objective_id=self.objective)
        self.did("delete-event", event_id=self.lost)

    def did(self, code, **args):
        done = run_verb(self.ws, code, args)
        return getattr(done, "id", None)

    def rows(self, table):
        return [dict(row) for row in json.loads(life_as_json(self.ws))["tables"][table]]

    def metric(self, key_result_id):
        return next(row["metric_id"] for row in self.rows("key_result") if row["id"] == key_result_id)


EXAMPLES = {
    "add-objective": lambda it: {"title": "Sing", "area_id": it.home, "parent_id": it.vision},
    "edit-objective": lambda it: {
        "objective_id": it.objective,
        "title": "Run lighter",
        "why": "",
        "due_day": "2026-06-20",
        "season_kept": True,
        "parent_id": None,
    },
    "activate-objective": lambda it: {"objective_id": it.draft},
    "close-objective": lambda it: {
        "objective_id": it.objective,
        "own_score": 0.8,
        "endings": [
            {"key_result_id": it.mass, "ending": "carry-on"},
            {"key_result_id": it.letters, "ending": "move-goalposts", "start": 0, "target": 5},
            {"key_result_id": it.concert, "ending": "carry-on"},
        ],
    },
    "reopen-objective": lambda it: {"objective_id": it.closed},
    "archive-objective": lambda it: {"objective_id": it.closed},
    "reorder-objectives": lambda it: {"ids": [it.draft, it.objective, it.year]},
    "delete-objective": lambda it: {"objective_id": it.objective},
    "add-key-result": lambda it: {
        "objective_id": it.objective,
        "title": "Quiet nights",
        "kind": "within",
        "unit": "hours",
        "low": 7,
        "target": 0.8,
    },
    "edit-key-result": lambda it: {
        "key_result_id": it.concert,
        "title": "A concert",
        "weight": 2,
        "cadence": "monthly",
        "steps": [{"id": it.second_step, "title": "All by heart"}, {"title": "Chairs", "weight": 3}],
    },
    "change-marks": lambda it: {"key_result_id": it.mass, "start": 78, "target": 74.5, "how": "fix"},
    "set-way-points": lambda it: {"key_result_id": it.mass, "points": [{"day": "2026-06-01", "p": 0.6}]},
    "end-key-result": lambda it: {"key_result_id": it.letters, "ending": "let-go"},
    "reopen-key-result": lambda it: {"key_result_id": it.evening},
    "reorder-key-results": lambda it: {"ids": [it.concert, it.letters, it.mass]},
    "delete-key-result": lambda it: {"key_result_id": it.letters},
    "check-in": lambda it: {"key_result_id": it.letters, "text": "7", "note": "Green ink", "confidence": 4},
    "skip": lambda it: {"key_result_id": it.mass},
    "edit-check-in": lambda it: {"check_in_id": it.noted, "text": "77.9", "day": "2026-05-10"},
    "delete-check-in": lambda it: {"check_in_id": it.noted},
    "tick-step": lambda it: {"step_id": it.first_step, "day": "2026-05-03"},
    "edit-metric": lambda it: {"metric_id": it.metric(it.mass), "title": "Weight", "cadence": "daily"},
    "join-metrics": lambda it: {
        "metric_id": it.metric(it.evening),
        "into_metric_id": it.metric(it.mass),
    },
    "convert-unit": lambda it: {"metric_id": it.metric(it.evening), "unit": "kg"},
    "change-kind": lambda it: {"metric_id": it.metric(it.mass), "kind": "latest", "target": 75.5},
    "pause": lambda it: {"first_day": "2026-05-03", "last_day": "2026-05-09", "due": "cut", "reason": "Away"},
    "edit-pause": lambda it: {"pause_id": it.rest, "last_day": "2026-05-26", "reason": "A long flu"},
    "end-pause": lambda it: {"pause_id": it.open_rest},
    "delete-pause": lambda it: {"pause_id": it.rest},
    "add-initiative": lambda it: {
        "title": "Stretch",
        "key_result_id": it.mass,
        "if_then": "If TV, then floor.",
    },
    "edit-initiative": lambda it: {"initiative_id": it.other_deed, "state": "done"},
    "tick-initiative-day": lambda it: {"initiative_id": it.deed, "day": "2026-05-28", "done": False},
    "reorder-initiatives": lambda it: {"ids": [it.other_deed, it.deed]},
    "delete-initiative": lambda it: {"initiative_id": it.deed},
    "add-contributor": lambda it: {"name": "Dr Bell", "initiative_id": it.deed, "when_text": "in May"},
    "edit-contributor": lambda it: {"contributor_id": it.helper, "what": "waits at the bridge"},
    "thank": lambda it: {"contributor_id": it.helper},
    "reorder-contributors": lambda it: {"ids": [it.other_helper, it.helper]},
    "delete-contributor": lambda it: {"contributor_id": it.helper},
    "add-event": lambda it: {"title": "Moved house", "day": "2026-05-05"},
    "edit-event": lambda it: {"event_id": it.event, "day": "2026-06-14", "note": "Put off a week"},
    "delete-event": lambda it: {"event_id": it.event},
    "add-reflection": lambda it: {"text": "Thursdays.", "period": "2026-Q2", "prompt": "What moved it?"},
    "edit-reflection": lambda it: {"reflection_id": it.reflection, "text": "It was the quiet."},
    "delete-reflection": lambda it: {"reflection_id": it.reflection},
    "add-area": lambda it: {"name": "Garden"},
    "rename-area": lambda it: {"area_id": it.home, "name": "House and garden"},
    "edit-area": lambda it: {"area_id": it.home, "colour": "play", "ringed": True},
    "reorder-areas": lambda it: {"ids": [it.home, it.health]},
    "hide-area": lambda it: {"area_id": it.home},
    "say-fullness": lambda it: {"area_id": it.health, "fullness": 7.5},
    "delete-fullness": lambda it: {"fullness_id": it.fullness},
    "set-photo": lambda it: {
        "objective_id": it.objective,
        "mime": "image/png",
        "data": ONE_PIXEL,
        "caption": "Us",
    },
    "edit-photo": lambda it: {"photo_id": it.photo, "caption": "At the sea"},
    "delete-photo": lambda it: {"photo_id": it.photo},
    "restore-from-trash": lambda it: {"table": "event", "id": it.lost},
    "import": lambda it: {
        "columns": [
            {
                "key_result_id": it.mass,
                "rows": [{"day": "2026-05-01", "value": 77.4}, {"day": "2026-05-01", "value": 77.4}],
            }
        ],
        "source": "scales.csv",
    },
}

# What must have been done for an example to have something to do.
BEFORE = {"reopen-key-result": ("end-key-result", lambda it: {"key_result_id": it.evening})}

CODES = [verb.code for verb in VERBS]


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    """A seeded life, closed, as a folder to copy, with the ids of what is in it."""
    folder = tmp_path_factory.mktemp("seeded")
    ws = opened(folder, "seed")
    life = Seeded(ws)
    for code, args in BEFORE.values():
        life.did(code, **args(life))
    ws.close()
    life.ws = None
    return folder, life


@pytest.fixture(scope="module")
def rounds(seeded, tmp_path_factory):
    """For each verb: a folder in which it was done, with the exports before and after and what was heard."""
    source, life = seeded
    folder = tmp_path_factory.mktemp("rounds")
    found = {}
    for code in CODES:
        shutil.copytree(source, folder / code)
        ws = opened(folder / code, code)
        life.ws = ws
        before, touched = life_as_json(ws), []
        ws.listen(touched.append)
        run_verb(ws, code, EXAMPLES[code](life))
        found[code] = {"before": before, "after": life_as_json(ws), "touched": touched, "undo": ws.can_undo}
        ws.close()
    return folder, found


REPLAY = """
import sys
from datetime import date
from pathlib import Path
from lifeokr.exchange.json_out import life_as_json
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life

for folder in sorted(Path(sys.argv[2]).iterdir()):
    ws = open_life(folder, fixed_clock(date(2027, 1, 1)), random_ids(), create=False)
    getattr(ws, sys.argv[1])()
    (folder / (sys.argv[1] + ".json")).write_bytes(life_as_json(ws).encode())
    ws.close()
"""


@pytest.fixture(scope="module")
def replayed(rounds):
    folder, found = rounds
    for which in ("undo", "redo"):
        subprocess.run([sys.executable, "-c", REPLAY, which, str(folder)], check=True, timeout=300)
    return folder, found


def test_every_verb_has_an_example():
    assert set(EXAMPLES) == set(CODES)
    assert len(CODES) == len(set(CODES))


@pytest.mark.parametrize("code", CODES)
def test_every_verb_has_a_word_for_undo(code):
    assert has_word(code)


@pytest.mark.parametrize("code", CODES)
def test_a_verb_changes_something_and_is_one_step(rounds, code):
    _, found = rounds
    assert found[code]["after"] != found[code]["before"]
    assert found[code]["undo"] == code
    assert len(found[code]["touched"]) == 1


@pytest.mark.parametrize("code", CODES)
def test_undo_in_another_process_gives_every_row_back(replayed, code):
    folder, found = replayed
    assert (folder / code / "undo.json").read_text("utf-8") == found[code]["before"]


@pytest.mark.parametrize("code", CODES)
def test_redo_in_another_process_does_it_again_to_the_byte(replayed, code):
    folder, found = replayed
    assert (folder / code / "redo.json").read_text("utf-8") == found[code]["after"]


@pytest.mark.parametrize("code", CODES)
def test_a_verb_touches_only_the_tables_it_says(rounds, code):
    _, found = rounds
    tables = {table for change in found[code]["touched"] for table, _ in change.touched}
    assert tables <= set(verbs.BY_CODE[code].tables)


@pytest.mark.parametrize("verb", VERBS, ids=CODES)
def test_every_argument_of_a_verb_can_be_said_in_json(verb):
    for parameter in parameters(verb.function).values():
        assert "NumberStyle" not in str(parameter.hint)
    assert verb.function.__doc__


def test_a_hundred_steps_are_undone_and_done_again_one_by_one(seeded, tmp_path):
    source, life = seeded
    shutil.copytree(source, tmp_path / "life")
    ws = opened(tmp_path / "life", "hundred")
    life.ws = ws
    chosen = random.Random(7)
    states, done = [life_as_json(ws)], []
    while len(done) < 100:
        code = chosen.choice(
            [
                "check-in",
                "skip",
                "edit-objective",
                "change-marks",
                "pause",
                "thank",
                "import",
                "convert-unit",
                "set-way-points",
                "edit-key-result",
                "set-photo",
                "add-event",
            ]
        )
        args = _varied(code, EXAMPLES[code](life), len(done))
        run_verb(ws, code, args)
        if life_as_json(ws) != states[-1]:
            states.append(life_as_json(ws))
            done.append(code)
    ws.close()
    ws = opened(tmp_path / "life", "later")
    for state, code in zip(reversed(states[:-1]), reversed(done), strict=True):
        assert ws.undo() == code
        assert life_as_json(ws) == state
    ws.close()
    ws = opened(tmp_path / "life", "again")
    for state, code in zip(states[1:], done, strict=True):
        assert ws.redo() == code
        assert life_as_json(ws) == state
    assert ws.can_redo is None
    ws.close()


def _varied(code, args, number):
    """Give a verb's example something new to say each time."""
    if code == "edit-objective":
        return {**args, "title": f"Run {number}"}
    if code == "change-marks":
        return {**args, "target": 75 - number / 100}
    if code == "thank":
        return {**args, "thanked": number % 2 == 0}
    if code == "convert-unit":
        return {**args, "unit": "kg" if number % 2 else "lb"}
    if code == "import":
        return {**args, "source": f"scales-{number}.csv"}
    if code == "edit-key-result":
        return {"key_result_id": args["key_result_id"], "title": f"A concert {number}"}
    return args
