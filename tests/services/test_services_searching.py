"""Words are found wherever a person wrote them."""

from __future__ import annotations

from lifeokr.services.searching import search


def test_words_are_found_in_titles_whys_notes_and_what_was_written(life):
    made = life.key_result(life.objective("Run lightly", why="For the long HILLS"), title="Hill repeats")
    life.did("check-in", key_result_id=made.id, text="+1", note="Up the hill in rain")
    life.did("add-reflection", text="The hills were kind.", objective_id=made.objective_id)
    life.did("add-contributor", name="Tom Hill", objective_id=made.objective_id)
    found = search(life.ws, "hill")
    assert [(hit.table, hit.field) for hit in found] == [
        ("objective", "why"),
        ("key_result", "title"),
        ("reflection", "text"),
        ("contributor", "name"),
        ("check_in", "note"),
    ]
    assert [hit.text for hit in search(life.ws, "RAIN hill")] == ["Up the hill in rain"]
    assert len(search(life.ws, "hill", limit=2)) == 2


def test_no_words_find_nothing_and_the_trash_is_left_out(life):
    made = life.key_result(title="Hill repeats")
    assert search(life.ws, "  ") == ()
    life.did("delete-key-result", key_result_id=made.id)
    assert search(life.ws, "repeats") == ()
