"""A deed killed at any system call leaves the life as it was before or as it is after, never a mixture.

The plain run sweeps DAILY and the making of a file; `pytest -m sweep tests/faults` sweeps the whole list of
verbs, each done, undone and done again.
"""

from __future__ import annotations

import shutil
import sys
from itertools import count
from pathlib import Path

import pytest
import sweep_deeds
import sweep_harness
import sweep_life

from lifeokr.services.verbs import VERBS

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is known to Linux alone")


DAILY = ("check-in", "add-key-result", "close-objective", "delete-objective", "import")
OTHERS = ("create", "put-setting", "save-draft", "bring-in-life")
ALWAYS = (*DAILY, "undo delete-objective", "redo close-objective", *OTHERS)
REST = [
    name
    for verb in VERBS
    for name in (verb.code, f"undo {verb.code}", f"redo {verb.code}")
    if name not in ALWAYS
]


def _name(deed):
    return deed.replace(" ", "-")


@pytest.fixture
def sweep(tmp_path):
    """Sweep a deed and return how many points it had."""
    assert shutil.which("strace"), "the sweeps need strace: apt-get install strace"
    numbers = count()

    def run(deed, fault="signal=SIGKILL"):
        template = tmp_path / "before"
        template.mkdir()
        sweep_deeds.prepare(deed, template)

        def new_folder():
            return Path(shutil.copytree(template, tmp_path / f"point-{next(numbers)}"))

        before = state(new_folder(), deed)
        untouched = new_folder()
        points = sweep_harness.clean_trace(deed, untouched)
        after = state(untouched, deed)
        assert before != after
        assert points["fsync"] + points["fdatasync"] > 0
        struck = dict.fromkeys(points, 0)
        for call, number, folder, how in sweep_harness.strike_everywhere(deed, points, new_folder, fault):
            found = state(folder, deed)
            where = f"{deed}, {call} number {number}"
            if how == sweep_harness.DONE:
                assert found == after, f"{where} is not what was said to be done"
            else:
                assert found in (before, after), f"{where} left a mixture"
            assert (number <= points[call]) or how == sweep_harness.DONE, f"{where} is beyond the deed"
            if fault == "signal=SIGKILL":
                assert (number <= points[call]) is (how == sweep_harness.KILLED), f"{where} was missed"
            struck[call] += number <= points[call]
        assert struck == points
        return sum(struck.values())

    return run


def state(folder, deed):
    if deed != "create":
        return sweep_deeds.state(folder)
    found = sweep_deeds.state(folder / "new")
    if found is None:
        # Interrupted before there was a life: the next start makes one, whatever was left behind.
        sweep_deeds.deed("create")(folder)
        assert sweep_deeds.state(folder / "new") is not None
    return found


@pytest.mark.parametrize("deed", ALWAYS, ids=_name)
def test_killed_at_any_call_a_deed_is_done_or_not_done(sweep, deed, record_property):
    record_property("points", sweep(deed))


@pytest.mark.parametrize("fault", ["error=ENOSPC", "error=EIO"])
@pytest.mark.parametrize("deed", ["check-in", "create"])
def test_where_any_call_fails_a_deed_is_done_or_not_done_and_says_so(sweep, deed, fault, record_property):
    record_property("points", sweep(deed, fault))


def test_a_deed_in_two_pieces_is_found_out(sweep):
    with pytest.raises(AssertionError, match="left a mixture"):
        sweep("torn")


@pytest.mark.sweep
@pytest.mark.parametrize("deed", REST, ids=_name)
def test_killed_at_any_call_every_verb_is_done_or_not_done(sweep, deed, record_property):
    record_property("points", sweep(deed))


def test_every_verb_of_the_list_has_a_use_to_sweep():
    class Any(dict):
        def __missing__(self, key):
            return key

    assert set(sweep_life.args_of(Any())) == {verb.code for verb in VERBS}
