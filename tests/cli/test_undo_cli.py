"""Undo from the command line: any process of ours takes back what another did, and stops at a stranger's."""

from __future__ import annotations

import sqlite3

import pytest

STOPPED = (
    "Another program changed this life, and undo and redo stop at such a change; nothing was changed now."
    " What should be different, change by hand.\n"
)


@pytest.fixture
def other_program(tmp_path):
    """Change a row as a program that knows nothing of lifeokr would."""

    def write(statement):
        connection = sqlite3.connect(tmp_path / "life" / "life.db", isolation_level=None)
        connection.execute(statement)
        connection.close()

    return write


def test_undo_takes_back_what_came_after_another_programs_change_and_stops_there(
    running, run, ok, other_program
):
    ok("checkin", "10 km", "51:40")
    other_program("UPDATE life_area SET name = 'Body' WHERE name = 'Health'")
    before = ok("export", "--out", "-").out
    ok("checkin", "10 km", "51:10")
    ok("pause", "10 km")
    assert ok("undo").out == "Taken back: Rest\n"
    assert ok("undo").out == "Taken back: Check In\n"
    for command in ("undo", "undo"):
        answer = run(command)
        assert (answer.code, answer.out, answer.err) == (1, "", STOPPED)
    assert ok("export", "--out", "-").out == before
    assert ok("redo").out == "Done again: Check In\n"
    assert ok("list", "--json").json["objectives"][0]["key_results"][0]["value"] == 3070


def test_a_step_undone_before_another_programs_change_is_not_done_again(running, run, ok, other_program):
    ok("checkin", "10 km", "51:40")
    ok("undo")
    other_program("DELETE FROM life_area WHERE name = 'Play'")
    answer = run("redo")
    assert (answer.code, answer.err) == (1, STOPPED)
    assert '"value": 3100' not in ok("list", "--json").out


def test_a_hundred_commands_are_taken_back_one_by_one_to_the_same_bytes(running, ok):
    states = []
    for number in range(100):
        states.append(ok("export", "--out", "-").out)
        ok("checkin", "10 km", f"51:{number % 60:02}")
    for before in reversed(states):
        ok("undo")
        assert ok("export", "--out", "-").out == before
