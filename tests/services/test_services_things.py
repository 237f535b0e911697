"""Parts of life, what one does, who helps, events, words, photo."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.errors import (
    ArgumentMissing,
    ArgumentNotRead,
    NameTaken,
    NothingFound,
    PictureNotTaken,
    TitleMissing,
    UnknownCode,
    ValueOutOfRange,
    WorkIsNoArea,
)
from lifeokr.services import queries


@pytest.mark.parametrize("name", ["Work", " work ", "WORK"])
def test_work_is_no_part_of_life(life, name):
    with pytest.raises(WorkIsNoArea):
        life.did("add-area", name=name)
    with pytest.raises(WorkIsNoArea):
        life.did("rename-area", area_id=life.areas["Home"], name=name)


def test_two_parts_of_life_do_not_share_a_name(life):
    with pytest.raises(NameTaken):
        life.did("add-area", name="health")
    life.did("rename-area", area_id=life.areas["Health"], name="HEALTH")


def test_a_ninth_part_wears_the_first_colour_again_with_a_ring(life):
    ninth, tenth = life.did("add-area", name="Garden"), life.did("add-area", name="Sea")
    assert (ninth.colour, ninth.ringed) == ("health", True)
    assert (tenth.colour, tenth.ringed) == ("family", True)


def test_a_colour_given_away_is_used_before_any_ring(life):
    life.did("edit-area", area_id=life.areas["Play"], colour="home")
    made = life.did("add-area", name="Garden")
    assert (made.colour, made.ringed) == ("play", False)
    with pytest.raises(UnknownCode):
        life.did("edit-area", area_id=life.areas["Play"], colour="mauve")


def test_hidden_parts_leave_the_list_and_keep_their_objectives(life):
    life.objective()
    life.did("hide-area", area_id=life.areas["Health"])
    assert "Health" not in {area.name for area in queries.areas(life.ws)}
    assert life.listed()[0]["area"] == "Health"
    life.did("hide-area", area_id=life.areas["Health"], hidden=False)
    assert "Health" in {area.name for area in queries.areas(life.ws)}


def test_parts_stand_in_the_persons_order(life):
    names = sorted(life.areas)
    life.did("reorder-areas", ids=[life.areas[name] for name in names])
    assert [area.name for area in queries.areas(life.ws)] == names


def test_how_full_a_part_feels_is_kept_once_a_day(life):
    area = life.areas["Health"]
    life.did("say-fullness", area_id=area, fullness=4)
    life.did("say-fullness", area_id=area, fullness=6)
    life.did("say-fullness", area_id=area, fullness=5, day="2026-02-01")
    assert sorted((row["day"], row["fullness"]) for row in life.rows("area_fullness")) == [
        ("2026-02-01", 5.0),
        ("2026-05-31", 6.0),
    ]
    for wrong in (-1, 10.5):
        with pytest.raises(ValueOutOfRange):
            life.did("say-fullness", area_id=area, fullness=wrong)


def test_what_is_done_once_has_a_day_when_done(life):
    deed = life.did("add-initiative", title="Buy shoes", objective_id=life.objective().id)
    assert life.did("edit-initiative", initiative_id=deed.id, state="done").done_day == date(2026, 5, 31)
    assert life.did("edit-initiative", initiative_id=deed.id, done_day="2026-05-20").done_day == date(
        2026, 5, 20
    )
    assert life.did("edit-initiative", initiative_id=deed.id, state="open").done_day is None


def test_what_is_done_again_and_again_has_its_days(life):
    deed = life.did("add-initiative", title="Run", objective_id=life.objective().id, repeats="Thursdays")
    for day in ("2026-05-21", "2026-05-28", "2026-05-28"):
        life.did("tick-initiative-day", initiative_id=deed.id, day=day)
    assert [len(one.days) for one in queries.initiatives(life.ws)] == [2]
    life.did("tick-initiative-day", initiative_id=deed.id, day="2026-05-28", done=False)
    assert [one.day for one in queries.initiatives(life.ws)[0].days] == [date(2026, 5, 21)]
    life.did("tick-initiative-day", initiative_id=deed.id, day="2026-05-28")
    assert len(queries.initiatives(life.ws)[0].days) == 2
    assert len(life.rows("initiative_day")) == 2


def test_each_word_of_a_thing_can_be_changed_alone(life):
    owner = life.objective().id
    deed = life.did("add-initiative", title="Run", objective_id=owner, repeats="Thursdays")
    changed = life.did(
        "edit-initiative", initiative_id=deed.id, title="Walk", if_then="If rain, then stairs."
    )
    assert (changed.title, changed.repeats, changed.if_then) == ("Walk", "Thursdays", "If rain, then stairs.")
    assert life.did("edit-initiative", initiative_id=deed.id, repeats="").repeats == ""
    helper = life.did("add-contributor", name="Tom", objective_id=owner, what="runs", when_text="Thursdays")
    changed = life.did("edit-contributor", contributor_id=helper.id, name="Thomas", when_text="Fridays")
    assert (changed.name, changed.what, changed.when_text) == ("Thomas", "runs", "Fridays")
    event = life.did("add-event", title="Fair", day="2026-05-01", note="Sun")
    changed = life.did("edit-event", event_id=event.id, title="Big fair")
    assert (changed.title, changed.day, changed.note) == ("Big fair", date(2026, 5, 1), "Sun")
    written = life.did("add-reflection", text="Good.", objective_id=owner)
    changed = life.did("edit-reflection", reflection_id=written.id, day="2026-05-02")
    assert (changed.text, changed.day) == ("Good.", date(2026, 5, 2))


def test_an_area_has_another_icon(life):
    changed = life.did("edit-area", area_id=life.areas["Home"], icon="leaf")
    assert (changed.icon, changed.colour) == ("leaf", "home")


def test_things_hang_on_one_thing(life):
    made = life.key_result()
    both = {"objective_id": made.objective_id, "key_result_id": made.id}
    for args in ({}, both):
        with pytest.raises(ArgumentMissing):
            life.did("add-initiative", title="Run", **args)
    with pytest.raises(ArgumentMissing):
        life.did("add-event", title="Fair", day="2026-05-01", **both)
    with pytest.raises(NothingFound):
        life.did("add-contributor", name="Tom", objective_id="nowhere")
    life.did("add-event", title="Moved house", day="2026-05-01")


def test_an_event_of_everything_stands_on_every_chart(life):
    made = life.key_result()
    life.did("add-event", title="Moved house", day="2026-05-01")
    life.did("add-event", title="Elsewhere", day="2026-05-02", objective_id=life.objective("Other").id)
    life.did("add-event", title="Fair", day="2026-05-03", key_result_id=made.id)
    life.did("add-event", title="Start", day="2026-05-04", objective_id=made.objective_id)
    details = queries.key_result_details(life.ws, made.id)
    assert [event.title for event in details.events] == ["Moved house", "Fair", "Start"]


def test_a_person_is_thanked(life):
    helper = life.did("add-contributor", name="Tom", objective_id=life.objective().id, what="runs along")
    assert life.did("thank", contributor_id=helper.id).thanked
    assert not life.did("thank", contributor_id=helper.id, thanked=False).thanked


def test_words_are_about_an_objective_or_a_period(life):
    life.did("add-reflection", text="Thursdays.", period="2026-Q2", prompt="What moved it?")
    life.did("add-reflection", text="Thursdays.", objective_id=life.objective().id, period="2026")
    with pytest.raises(ArgumentMissing):
        life.did("add-reflection", text="Thursdays.")
    with pytest.raises(TitleMissing):
        life.did("add-reflection", text=" ", period="2026")
    for period in ("2026-Q5", "26", "2026-05"):
        with pytest.raises(ArgumentNotRead):
            life.did("add-reflection", text="Thursdays.", period=period)


def test_an_objective_holds_one_photo(life):
    owner = life.objective().id
    life.did("set-photo", objective_id=owner, mime="image/png", data="aGVsbG8=")
    life.did("set-photo", objective_id=owner, mime="image/jpeg", data="aGVsbG8=", caption="Us")
    assert queries.objective_details(life.ws, owner).photo.caption == "Us"
    assert [row["deleted_at"] is None for row in life.rows("photo")].count(True) == 1


@pytest.mark.parametrize(
    ("mime", "data", "refusal"),
    [
        ("image/svg+xml", "aGVsbG8=", PictureNotTaken),
        ("image/png", "", PictureNotTaken),
        ("image/png", "no base64", ArgumentNotRead),
        ("image/png", "é", ArgumentNotRead),
    ],
)
def test_what_is_no_picture_is_refused(life, mime, data, refusal):
    with pytest.raises(refusal):
        life.did("set-photo", objective_id=life.objective().id, mime=mime, data=data)
