"""Finding things by what a person calls them."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import NameAmbiguous, NothingFound
from lifeokr.services import finding, queries
from lifeokr.services.naming import matching

NAMES = ["10 km time", "10 km evenings", "Time with friends", "Straße und Garten", "10"]


def found(name, names=NAMES):
    return matching(name, names, str, lambda one: f"id of {one}", "thing")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("10 km time", "10 km time"),
        ("10 KM TIME", "10 km time"),
        (" 10  km  t", "10 km time"),
        ("10", "10"),
        ("friends", "Time with friends"),
        ("km time", "10 km time"),
        ("time fri", "Time with friends"),
        ("evenings 10", "10 km evenings"),
        ("strasse", "Straße und Garten"),
        ("arten", "Straße und Garten"),
        ("id of 10 km time", "10 km time"),
    ],
)
def test_a_name_is_an_id_a_title_a_beginning_or_words(name, meant):
    assert found(name) == meant


def test_a_beginning_goes_before_words():
    assert found("time") == "Time with friends"


def test_an_ambiguous_name_lists_the_choices():
    with pytest.raises(NameAmbiguous) as refused:
        found("10 k")
    assert refused.value.fields["choices"] == ("10 km time", "10 km evenings")


@pytest.mark.parametrize("name", ["", "  ", "swim"])
def test_what_fits_nothing_is_not_found(name):
    with pytest.raises(NothingFound):
        found(name)


def test_the_live_go_before_the_closed(life):
    old = life.key_result(life.objective("Winter", "2026-01-01", "2026-03-31"))
    life.did("close-objective", objective_id=old.objective_id)
    assert finding.find(life.ws, "Letters").id == old.id
    new = life.key_result(life.objective("Spring"))
    assert finding.find(life.ws, "Letters").id == new.id
    life.key_result(life.objective("Spring again"))
    with pytest.raises(NameAmbiguous):
        finding.find(life.ws, "Letters")


def test_objectives_and_key_results_are_found_together_or_apart(life):
    made = life.key_result(life.objective("Letters to write"))
    with pytest.raises(NameAmbiguous):
        queries.find(life.ws, "Lett")
    assert queries.find_objective(life.ws, "Lett").id == made.objective_id
    assert queries.find_key_result(life.ws, "Lett").id == made.id


def test_things_around_are_found_too(life):
    made = life.key_result(kind="milestones", target=None, steps=[{"title": "Four songs"}])
    deed = life.did("add-initiative", title="Intervals", objective_id=made.objective_id)
    helper = life.did("add-contributor", name="Tom", initiative_id=deed.id)
    event = life.did("add-event", title="City 10k", day="2026-06-07")
    assert finding.find_area(life.ws, "heal").name == "Health"
    assert finding.find_step(life.ws, made.id, "songs").title == "Four songs"
    assert finding.find_initiative(life.ws, "int").id == deed.id
    assert finding.find_contributor(life.ws, "tom").id == helper.id
    assert finding.find_event(life.ws, "city").id == event.id
    assert finding.find_metric(life.ws, "lett").id == made.metric_id


def test_a_metric_is_found_by_the_name_of_what_reads_it(life):
    one = life.key_result(title="Letters")
    life.did(
        "add-key-result", objective_id=one.objective_id, title="Replies", target=3, metric_id=one.metric_id
    )
    assert finding.find_metric(life.ws, "replies").id == one.metric_id
