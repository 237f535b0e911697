"""`lifeokr erase`: by name, a year old, or all; nothing but what lies in the trash."""

from __future__ import annotations

import pytest


@pytest.fixture
def thrown(running):
    running("add", "objective", "Zaunkoenig", "--area", "Play")
    running("delete", "Zaunkoenig")
    return running


def test_what_is_named_goes_and_no_byte_of_it_stays(thrown, tmp_path):
    assert thrown("erase", "zaun").out == "Erased: one entry. Older backups still hold it.\n"
    assert b"Zaunkoenig" not in (tmp_path / "life" / "life.db").read_bytes()
    assert thrown("trash", "--json").json == []
    assert "Run further" in thrown("list").out


def test_what_is_in_use_has_no_name_here(thrown, run):
    found = run("erase", "Run")
    assert found.code == 2
    assert "Run further" in thrown("list").out


def test_nothing_said_names_what_can_be(thrown, run):
    assert run("erase").code == 2
    assert run("erase", "Zaun", "--all").code == 2
    assert len(thrown("trash", "--json").json) == 1


def test_older_leaves_a_year_alone(thrown):
    assert thrown("erase", "--older").out == "Nothing of it lies in the trash.\n"
    assert "Erased: one entry" in thrown("erase", "--older", today="2027-05-17").out


def test_undo_ends_with_it(thrown, run):
    thrown("erase", "--all")
    found = run("undo")
    assert found.code == 1 or found.code == 2
    assert "no step to take back" in found.err
