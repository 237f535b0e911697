"""Parts of life as the person has them: names, looks, order, on the lists or off."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import LastArea, NameTaken, TitleMissing, UnknownCode, WorkIsNoArea
from lifeokr.palette import AREA_ICONS
from lifeokr.resource import resource
from lifeokr.services import queries
from lifeokr.words.areas import colour_word, icon_word

FIRST = ["Health", "Family", "Friends", "Learning", "Money", "Home", "Play", "Calling"]


def names(life, **which):
    return [area.name for area in queries.areas(life.ws, **which)]


def test_the_order_is_the_persons(life):
    ids = [life.areas[name] for name in reversed(FIRST)]
    life.did("reorder-areas", ids=ids)
    assert names(life) == FIRST[::-1]
    life.ws.undo()
    assert names(life) == FIRST


def test_the_ninth_has_the_first_colour_again_in_a_ring(life):
    made = life.did("add-area", name="Garden", icon="leaf")
    assert (made.colour, made.icon, made.ringed, made.position) == ("health", "leaf", True, 8)
    assert life.did("add-area", name="Choir").colour == "family"


def test_a_colour_that_another_has_comes_in_a_ring_and_a_free_one_without(life):
    home = life.areas["Home"]
    assert life.did("edit-area", area_id=home, colour="play").ringed
    assert not life.did("edit-area", area_id=home, colour="home").ringed
    assert life.did("edit-area", area_id=home, colour="home", ringed=True).ringed
    assert life.did("add-area", name="Garden", colour="play").ringed
    # Home's is the ringed one of its colour, so that the next has it plain
    assert not life.did("add-area", name="Attic", colour="home").ringed


@pytest.mark.parametrize(
    ("argument", "code"), [("icon", "garden"), ("icon", "../logo"), ("colour", "#ff0000")]
)
def test_a_look_is_one_of_those_there_are(life, argument, code):
    with pytest.raises(UnknownCode):
        life.did("edit-area", area_id=life.areas["Home"], **{argument: code})
    with pytest.raises(UnknownCode):
        life.did("add-area", name="Garden", **{argument: code})
    assert len(names(life)) == 8


def test_every_drawing_is_there_and_has_a_word(life):
    for icon in AREA_ICONS:
        assert resource("icons", f"{icon}.svg").is_file()
        assert icon_word(icon) != icon
    for area in queries.areas(life.ws):
        assert colour_word(area.colour) != area.colour


def test_one_stays_on_the_lists(life):
    for name in FIRST[:-1]:
        life.did("hide-area", area_id=life.areas[name])
    with pytest.raises(LastArea):
        life.did("hide-area", area_id=life.areas["Calling"])
    assert names(life) == ["Calling"]
    assert names(life, hidden=True) == FIRST
    life.did("hide-area", area_id=life.areas["Home"], hidden=False)
    assert life.did("hide-area", area_id=life.areas["Calling"]).hidden


@pytest.mark.parametrize(
    ("name", "error"),
    [(" health ", NameTaken), ("WORK", WorkIsNoArea), ("  ", TitleMissing), ("Frïends", None)],
)
def test_a_name_is_ones_own_and_only_once(life, name, error):
    home = life.areas["Home"]
    if error is None:
        assert life.did("rename-area", area_id=home, name=name).name == name
        return
    with pytest.raises(error):
        life.did("rename-area", area_id=home, name=name)
    with pytest.raises(error):
        life.did("add-area", name=name)
    assert names(life) == FIRST
