"""Find and trash in a terminal: the same hits and the same things as in the window."""

from __future__ import annotations

import json


def test_words_are_found_with_where_they_stand(running):
    running("checkin", "10 km", "54:00", "--note", "Alive in the rain")
    found = running("find", "ALIVE").out.splitlines()
    assert found[0] == "Objectives (1)"
    assert " ".join(found[1].split()) == "to feel alive Run further"
    assert found[3] == "Notes (1)"
    assert " ".join(found[4].split()) == "15 May 2026 Alive in the rain 10 km Run further"


def test_hits_as_json_have_ids_that_lead_on(running):
    (hit,) = running("find", "alive", "--json").json
    assert (hit["table"], hit["field"], hit["text"], hit["day"]) == (
        "objective",
        "why",
        "to feel alive",
        None,
    )
    assert hit["id"] == hit["objective"]


def test_nothing_found_is_said_kindly(running):
    answer = running("find", "zebra")
    assert answer.code == 0
    assert "zebra" in answer.out


def test_the_trash_is_told_and_gives_back_by_table_and_id(running):
    assert running("trash").out == "Nothing lies in the trash.\n"
    running("checkin", "10 km", "54:00")
    running("delete", "Run further")
    told = running("trash")
    assert told.out.startswith("Run further  Objective · thrown away on 15 May 2026 · with one key result")
    (one,) = running("trash", "--json").json
    assert (one["title"], one["day"]) == ("Run further", "2026-05-15")
    assert one["along"]["check_in"] == 1
    running("do", "restore-from-trash", "--json", json.dumps({"table": one["table"], "id": one["id"]}))
    assert running("trash", "--json").json == []
    assert len(running("list", "--json").json["objectives"]) == 1
