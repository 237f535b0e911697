"""Words are found wherever a person wrote them."""

from __future__ import annotations

from lifeokr.services import searching
from lifeokr.services.searching import Finder, search


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


def test_a_hit_says_where_it_stands(life):
    made = life.key_result(life.objective("Run lightly"), title="Letters")
    life.did("check-in", key_result_id=made.id, text="+1", note="in the rain")
    (hit,) = search(life.ws, "rain")
    assert hit.place.objective.title == "Run lightly"
    assert hit.place.key_result.title == "Letters"
    assert hit.place.area is not None
    assert hit.place.area.id == hit.place.objective.area_id


def test_a_note_on_a_series_read_twice_stands_at_the_one_whose_days_hold_it(life):
    earlier = life.objective("Before", "2025-10-01", "2025-12-31")
    first = life.key_result(earlier, title="Letters then")
    life.key_result(life.objective("Now"), title="Letters now", metric_id=first.metric_id)
    life.did("check-in", metric_id=first.metric_id, text="+1", day="2025-11-03", note="old rain")
    life.did("check-in", metric_id=first.metric_id, text="+1", note="new rain")
    places = {hit.text: hit.place.key_result.title for hit in search(life.ws, "rain")}
    assert places == {"old rain": "Letters then", "new rain": "Letters now"}


def test_many_notes_are_counted_and_the_newest_are_shown(life):
    made = life.key_result(life.objective("Now", "2026-04-01", "2026-06-30"))
    for day in (3, 1, 2):
        life.did("check-in", key_result_id=made.id, text="+1", day=f"2026-05-0{day}", note=f"rain {day}")
    (group,) = Finder(life.ws).find("rain", most=2)
    assert (group.table, group.count) == ("check_in", 3)
    assert [hit.text for hit in group.hits] == ["rain 3", "rain 2"]


def test_notes_are_read_in_slices_and_none_twice(life, monkeypatch):
    monkeypatch.setattr(searching, "SLICE", 2)
    made = life.key_result(life.objective("Now", "2026-04-01", "2026-06-30"))
    for day in range(1, 6):
        life.did("check-in", key_result_id=made.id, text="+1", day=f"2026-05-0{day}", note=f"rain {day}")
    finder = Finder(life.ws)
    assert [finder.read_more() for _ in range(4)] == [True, True, False, False]
    assert finder.find("rain")[0].count == 5


def test_a_finder_knows_what_it_read_until_it_reads_anew(life):
    finder = Finder(life.ws)
    life.objective("Run lightly")
    assert finder.find("lightly") == ()
    finder.read_anew()
    assert [group.table for group in finder.find("lightly")] == ["objective"]
