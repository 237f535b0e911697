"""Making, changing and closing objectives, and what carries on from them."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.codes import Horizon
from lifeokr.domain.errors import (
    AreaMissing,
    CycleTooLong,
    DueBeforeFirst,
    HorizonTakesNoKeyResults,
    NothingFound,
    NotLive,
    ParentLoop,
    ParentNotLonger,
    TextTooLong,
    TitleMissing,
    ValueOutOfRange,
)
from lifeokr.services import queries
from lifeokr.services.default_days import default_days

D = date.fromisoformat


@pytest.mark.parametrize(
    ("horizon", "first", "due", "days"),
    [
        ("quarter", None, None, ("2026-04-01", "2026-06-30")),
        ("quarter", "2026-05-10", None, ("2026-05-10", "2026-06-30")),
        ("quarter", None, "2026-06-14", ("2026-04-01", "2026-06-14")),
        ("quarter", "2026-07-05", None, ("2026-07-05", "2026-09-30")),
        ("quarter", None, "2026-08-15", ("2026-07-01", "2026-08-15")),
        ("quarter", "2025-01-01", None, ("2025-01-01", "2025-03-31")),
        ("year", None, None, ("2026-01-01", "2026-12-31")),
        ("year", "2026-03-01", None, ("2026-03-01", "2026-12-31")),
        ("year", "2027-02-01", None, ("2027-02-01", "2027-12-31")),
        ("vision", "2026-01-01", "2026-12-31", (None, None)),
        ("long-term", None, None, (None, None)),
        ("long-term", "2026-01-01", None, ("2026-01-01", None)),
    ],
)
def test_days_not_said_are_those_of_the_current_quarter_or_year(horizon, first, due, days):
    found = default_days(Horizon(horizon), first and D(first), due and D(due), D("2026-05-31"))
    assert found == tuple(day and D(day) for day in days)


def test_quarter_and_year_belong_to_a_part_of_life(life):
    for horizon in ("quarter", "year"):
        with pytest.raises(AreaMissing):
            life.did("add-objective", title="Sing", horizon=horizon)
    assert life.did("add-objective", title="Sing", horizon="vision").area_id is None
    with pytest.raises(NothingFound):
        life.did("add-objective", title="Sing", area_id="nowhere")


def test_a_parent_looks_farther(life):
    quarter = life.objective()
    with pytest.raises(ParentNotLonger):
        life.objective("Another", parent_id=quarter.id)
    year = life.objective("Year", "2026-01-01", "2026-12-31", horizon="year")
    life.did("edit-objective", objective_id=quarter.id, parent_id=year.id)
    with pytest.raises(ParentNotLonger):
        life.did("edit-objective", objective_id=year.id, horizon="quarter", due_day="2026-03-31")
    with pytest.raises(ParentLoop):
        life.did("edit-objective", objective_id=year.id, parent_id=year.id)


def test_an_objective_with_key_results_stays_executable(life):
    made = life.key_result()
    with pytest.raises(HorizonTakesNoKeyResults):
        life.did("edit-objective", objective_id=made.objective_id, horizon="vision")


def test_a_year_is_a_year_and_a_season_is_asked_about(life):
    with pytest.raises(CycleTooLong):
        life.objective("Long", "2026-01-01", "2027-01-02", horizon="year")
    season = life.objective("Season", "2026-01-01", "2026-07-31")
    assert "long-cycle" in life.listed()[0]["flags"]
    life.did("edit-objective", objective_id=season.id, season_kept=True)
    assert "long-cycle" not in life.listed()[0]["flags"]


def test_days_turned_round_and_blank_or_endless_titles_are_refused(life):
    with pytest.raises(DueBeforeFirst):
        life.objective("Back", "2026-06-30", "2026-04-01")
    with pytest.raises(TitleMissing):
        life.objective(" \n ")
    with pytest.raises(TextTooLong):
        life.objective("a" * 501)


def test_a_title_is_one_line_and_a_why_keeps_its_lines(life):
    made = life.objective(" Run\n lightly\x1b[31m ", why="First\r\nsecond\x00 ")
    assert made.title == "Run lightly [31m"
    assert made.why == "First\nsecond"


def test_closing_closes_its_key_results_and_keeps_the_own_score_beside(life):
    owner = life.objective()
    kept, left = life.key_result(owner), life.key_result(owner, title="Calls")
    life.did("check-in", key_result_id=kept.id, text="10", day="2026-05-01")
    life.did(
        "close-objective",
        objective_id=owner.id,
        own_score=0.9,
        endings=[
            {"key_result_id": kept.id, "ending": "done"},
            {"key_result_id": left.id, "ending": "let-go"},
        ],
    )
    closed = life.listed(all=True)[0]
    assert closed["state"] == "closed"
    assert [one["status"] for one in closed["key_results"]] == ["closed", "closed"]
    assert closed["score"] == pytest.approx(0.7)
    assert closed["reached"] == 1
    assert queries.objective(life.ws, owner.id).objective.own_score == 0.9
    assert life.listed() == []
    with pytest.raises(NotLive):
        life.did("close-objective", objective_id=owner.id)


def test_an_own_score_can_be_said_later(life):
    owner = life.objective()
    life.did("close-objective", objective_id=owner.id)
    assert life.did("edit-objective", objective_id=owner.id, own_score=0.6).own_score == 0.6
    with pytest.raises(ValueOutOfRange):
        life.did("edit-objective", objective_id=owner.id, own_score=2)


def test_own_scores_are_between_nothing_and_all(life):
    owner = life.objective()
    for score in (-0.1, 1.1):
        with pytest.raises(ValueOutOfRange):
            life.did("close-objective", objective_id=owner.id, own_score=score)


def test_a_closed_key_result_stands_as_on_the_day_it_was_closed(life):
    """The year's letters go on in the same metric; what was closed stays at four."""
    owner = life.objective()
    quarter = life.key_result(owner)
    year = life.key_result(
        life.objective("Year", "2026-01-01", "2026-12-31", horizon="year"),
        title="Letters in the year",
        target=30,
        metric_id=quarter.metric_id,
    )
    life.did("check-in", key_result_id=quarter.id, text="4", day="2026-05-01")
    life.did("close-objective", objective_id=owner.id, day="2026-05-20")
    life.did("check-in", key_result_id=year.id, text="+3", day="2026-05-25")
    assert (life.stands(quarter).value, life.stands(year).value) == (4, 7)


def test_reopening_opens_what_was_closed_with_it_and_not_what_was_let_go_before(life):
    owner = life.objective()
    kept, gone = life.key_result(owner), life.key_result(owner, title="Calls")
    life.did("end-key-result", key_result_id=gone.id, day="2026-05-10")
    life.did("close-objective", objective_id=owner.id)
    life.did("reopen-objective", objective_id=owner.id)
    states = {one["title"]: one["state"] for one in life.listed()[0]["key_results"]}
    assert states == {"Letters": "live", "Calls": "closed"}
    with pytest.raises(NotLive):
        life.did("reopen-objective", objective_id=owner.id)
    assert kept.id


def test_archiving_and_back(life):
    owner = life.objective()
    life.did("archive-objective", objective_id=owner.id)
    assert life.listed() == []
    assert life.did("archive-objective", objective_id=owner.id, archived=False).state == "live"
    life.did("close-objective", objective_id=owner.id)
    life.did("archive-objective", objective_id=owner.id)
    assert life.did("archive-objective", objective_id=owner.id, archived=False).state == "closed"


def test_a_draft_waits_until_it_is_made_live(life):
    draft = life.objective(state="draft")
    assert life.listed() == []
    assert [one["state"] for one in life.listed(all=True)] == ["draft"]
    life.did("activate-objective", objective_id=draft.id)
    assert len(life.listed()) == 1
    with pytest.raises(NotLive):
        life.did("activate-objective", objective_id=draft.id)


class TestCarryingOn:
    """What goes on into the next quarter names what it goes on from."""

    def closed(self, life, made, **line):
        life.did(
            "close-objective",
            objective_id=made.objective_id,
            day="2026-06-30",
            endings=[{"key_result_id": made.id, **line}],
        )
        after = [one for one in life.listed() if one["first_day"] == "2026-07-01"]
        return after[0]["key_results"][0] if after else None

    def test_it_starts_where_it_stands_in_the_quarter_that_follows(self, life):
        mass = life.key_result(kind="latest", start=80, target=75, stretch=73, sure=76)
        life.did("check-in", key_result_id=mass.id, value=78, day="2026-05-01")
        after = self.closed(life, mass, ending="carry-on")
        assert (after["start"], after["target"], after["stretch"], after["sure"]) == (78, 75, 73, 76)
        assert (after["first_day"], after["due_day"], after["state"]) == ("2026-07-01", "2026-09-30", "live")
        assert after["metric"] == mass.metric_id
        threads = {one["thread"] for one in life.listed(all=True)}
        assert threads == {mass.objective_id}

    def test_a_total_goes_on_from_its_total(self, life):
        letters = life.key_result()
        life.did("check-in", key_result_id=letters.id, text="4", day="2026-05-01")
        after = self.closed(life, letters, ending="carry-on")
        assert (after["start"], after["value"], after["target"]) == (4, 4, 10)

    def test_a_share_starts_anew(self, life):
        dinners = life.key_result(kind="rhythm", at_least=5, target=0.7)
        after = self.closed(life, dinners, ending="carry-on")
        assert (after["start"], after["target"]) == (0, 0.7)

    def test_what_reached_its_target_keeps_its_old_start_unless_new_goalposts_are_given(self, life):
        letters = life.key_result()
        life.did("check-in", key_result_id=letters.id, text="12", day="2026-05-01")
        after = self.closed(life, letters, ending="carry-on")
        assert (after["start"], after["target"]) == (0, 10)

    def test_new_goalposts_are_those_given(self, life):
        letters = life.key_result()
        life.did("check-in", key_result_id=letters.id, text="12", day="2026-05-01")
        after = self.closed(life, letters, ending="move-goalposts", start=12, target=20, stretch=24)
        assert (after["start"], after["target"], after["stretch"]) == (12, 20, 24)

    def test_new_goalposts_lead_on_from_where_one_stands(self, life):
        letters = life.key_result()
        life.did("check-in", key_result_id=letters.id, text="12", day="2026-05-01")
        after = self.closed(life, letters, ending="move-goalposts", target=20)
        assert (after["start"], after["target"]) == (12, 20)

    def test_a_sure_mark_left_behind_is_dropped(self, life):
        mass = life.key_result(kind="latest", start=80, target=75, sure=78)
        life.did("check-in", key_result_id=mass.id, value=77, day="2026-05-01")
        after = self.closed(life, mass, ending="carry-on")
        assert (after["start"], after["sure"]) == (77, None)

    def test_a_thread_is_followed_both_ways(self, life):
        letters = life.key_result()
        after = self.closed(life, letters, ending="carry-on")
        for one_id in (letters.id, after["id"]):
            assert [one.id for one in queries.thread(life.ws, one_id)] == [letters.id, after["id"]]

    def test_steps_left_over_go_on(self, life):
        concert = life.key_result(
            kind="milestones", target=None, steps=[{"title": "Songs"}, {"title": "Chairs", "weight": 2}]
        )
        songs = queries.key_result(life.ws, concert.id).steps[0]
        life.did("tick-step", step_id=songs.id)
        after = self.closed(life, concert, ending="carry-on")
        assert [step["title"] for step in after["steps"]] == ["Chairs"]
        assert (after["value"], after["target"]) == (0, 2)

    @pytest.mark.parametrize("ending", ["done", "rest", "let-go"])
    def test_nothing_goes_on_from_what_was_done_or_let_rest(self, life, ending):
        assert self.closed(life, life.key_result(), ending=ending) is None

    def test_a_year_goes_on_in_the_year_that_follows(self, life):
        year = life.objective("Year", "2026-03-01", "2027-02-28", horizon="year")
        made = life.key_result(year)
        life.did(
            "close-objective",
            objective_id=year.id,
            endings=[{"key_result_id": made.id, "ending": "carry-on"}],
        )
        after = life.listed()[0]
        assert (after["first_day"], after["due_day"]) == ("2027-03-01", "2028-02-29")

    def test_the_days_that_follow_can_be_said(self, life):
        letters = life.key_result()
        args = {"endings": [{"key_result_id": letters.id, "ending": "carry-on"}]}
        with pytest.raises(DueBeforeFirst):
            life.did("close-objective", objective_id=letters.objective_id, next_due_day="2026-06-15", **args)
        life.did(
            "close-objective",
            objective_id=letters.objective_id,
            next_first_day="2026-07-10",
            next_due_day="2026-08-31",
            **args,
        )
        after = life.listed()[0]
        assert (after["first_day"], after["due_day"]) == ("2026-07-10", "2026-08-31")

    def test_a_leap_day_is_followed_by_a_year(self, life):
        year = life.objective("Year", "2027-03-01", "2028-02-28", horizon="year")
        made = life.key_result(year)
        life.did(
            "close-objective",
            objective_id=year.id,
            endings=[{"key_result_id": made.id, "ending": "carry-on"}],
        )
        after = life.listed()[0]
        assert (after["first_day"], after["due_day"]) == ("2028-02-29", "2029-02-28")

    def test_a_stretch_passed_already_leaves_the_old_start(self, life):
        letters = life.key_result(stretch=12)
        life.did("check-in", key_result_id=letters.id, text="10", day="2026-05-01")
        after = self.closed(life, letters, ending="carry-on")
        assert (after["start"], after["target"], after["stretch"]) == (0, 10, 12)

    def test_an_ending_of_another_objective_is_refused(self, life):
        stranger = life.key_result()
        with pytest.raises(NothingFound):
            life.did(
                "close-objective",
                objective_id=life.objective("Another").id,
                endings=[{"key_result_id": stranger.id, "ending": "done"}],
            )


def test_flags_of_an_orphan_year_without_a_step(life):
    year = life.objective("Year", "2026-01-01", "2026-12-31", horizon="year")
    assert life.listed()[0]["flags"] == ["no-key-result", "no-quarter-below", "orphan"]
    life.objective(parent_id=year.id)
    assert life.listed()[0]["flags"] == ["no-key-result", "orphan"]


def test_what_was_let_go_is_one_of_many_no_more(life):
    owner = life.objective()
    made = [life.key_result(owner) for _ in range(6)]
    assert "many-key-results" in life.listed()[0]["flags"]
    life.did("end-key-result", key_result_id=made[0].id)
    assert "many-key-results" not in life.listed()[0]["flags"]


def test_what_is_past_its_due_day_is_ready_to_close_and_never_closed_by_itself(life):
    life.key_result()
    listed = life.on("2026-07-15").listed()[0]
    assert listed["state"] == "live"
    assert "ready-to-close" in listed["flags"]
