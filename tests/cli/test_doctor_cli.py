"""`lifeokr doctor`: exit 0 where all is well, 1 with a sentence where not, and --repair deletes nothing."""

from __future__ import annotations

import sqlite3


def by_another_program(tmp_path, statement):
    connection = sqlite3.connect(tmp_path / "life" / "life.db", isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_a_life_in_order_is_said_to_be_and_nothing_is_written(running, tmp_path):
    before = (tmp_path / "life" / "life.db").read_bytes()
    assert running("doctor").out.startswith("Everything is in order in ")
    assert running("doctor", "--json").json["well"] is True
    assert (tmp_path / "life" / "life.db").read_bytes() == before


def test_what_is_wrong_is_an_exit_of_1_and_repair_brings_everything_into_sight(running, run, tmp_path):
    running("checkin", "10 km", "52:00")
    by_another_program(tmp_path, "DELETE FROM objective")
    found = run("doctor")
    assert found.code == 1
    assert found.out == "one key result, whose objective is not there\n"
    assert "--repair" in found.err
    wrong = run("doctor", "--json")
    assert (wrong.code, wrong.json["foreign_keys"][0]["table"]) == (1, "key_result")
    mended = run("doctor", "--repair", "--json")
    assert mended.code == 0
    assert mended.json["left"]["well"] is True
    (objective,) = running("list", "--json").json["objectives"]
    assert (objective["id"], objective["title"]) == (mended.json["recovered"], "Recovered")
    assert objective["key_results"][0]["value"] == 3120.0


def test_no_life_is_no_healthy_life(run):
    found = run("doctor")
    assert found.code == 1
    assert found.err
