"""What each command does, read back by `list` and `show`; figures worked out by hand."""

from __future__ import annotations

import pytest


def shown(run, name, **options):
    return run("show", name, "--json", **options).json["key_result"]


def test_an_objective_gets_the_current_quarter_and_says_so(run):
    added = run("add", "objective", "Run further", "--area", "Health")
    assert added.code == 0
    assert "Run further" in added.out
    assert "--from" in added.err
    assert "2026-04-01" in added.err
    assert "2026-06-30" in added.err
    (objective,) = run("list", "--json").json["objectives"]
    assert (objective["title"], objective["area"], objective["horizon"]) == (
        "Run further",
        "Health",
        "quarter",
    )
    assert (objective["first_day"], objective["due_day"]) == ("2026-04-01", "2026-06-30")
    assert (objective["state"], objective["score"], objective["key_results"]) == ("live", None, [])


def test_a_year_gets_its_own_days(ok):
    ok("add", "objective", "A year of running", "--area", "Health", "--horizon", "year")
    (objective,) = ok("list", "--json").json["objectives"]
    assert (objective["first_day"], objective["due_day"]) == ("2026-01-01", "2026-12-31")


def test_days_that_were_said_are_not_said_again(run):
    said = ("--from", "2026-04-06", "--due", "2026-06-28")
    assert run("add", "objective", "Run", "--area", "Health", *said).err == ""


def test_parents_and_reasons_are_kept(ok):
    ok("add", "objective", "An active life", "--horizon", "vision")
    ok("add", "objective", "Run", "--area", "Health", "--parent", "active", "--why", "to feel alive")
    vision, run = ok("list", "--json").json["objectives"]
    assert run["parent"] == vision["id"]
    assert run["why"] == "to feel alive"


def test_a_best_time_is_read_as_worked_out_by_hand(running):
    running("checkin", "10 km", "51:40", "--on", "2026-05-10", "--confidence", "4", "--note", "windy")
    found = shown(running, "10 km")
    # 56:30 is 3390 s, 50:00 is 3000 s, 51:40 is 3100 s; 44 of the 90 days after 1 April have gone by
    assert found["value"] == 3100
    assert found["p"] == pytest.approx(290 / 390)
    assert found["position"] == pytest.approx(0.7 * 290 / 390)
    assert found["score"] == found["position"]
    assert found["expected_p"] == pytest.approx(44 / 90)
    assert found["lead"] == round(290 / 390 - 44 / 90, 9)
    assert (found["met"], found["status"], found["confidence"]) == (False, "ahead of pace", 4)
    assert (found["last_check_in"], found["unit"], found["kind"]) == ("2026-05-10", "min:sec", "best")
    (entry,) = found["check_ins"]
    assert (entry["day"], entry["entry"], entry["value"], entry["note"]) == (
        "2026-05-10",
        3100,
        3100,
        "windy",
    )


def test_a_bare_number_is_the_new_total_and_a_signed_one_an_entry(running):
    running("add", "key-result", "Talks", "--objective", "Run", "--kind", "total", "--target", "10")
    running("checkin", "Talks", "3")
    running("checkin", "Talks", "+2")
    running("checkin", "Talks", "4")
    found = shown(running, "Talks")
    assert found["value"] == 4
    assert [entry["entry"] for entry in found["check_ins"]] == [3, 2, -1]


def test_defaults_of_a_key_result_are_said(run):
    run("add", "objective", "Run", "--area", "Health")
    added = run(
        "add",
        "key-result",
        "Weight",
        "--objective",
        "Run",
        "--kind",
        "average",
        "--unit",
        "kg",
        "--target",
        "75",
    )
    assert added.code == 0, added.err
    for said in ("--start", "--window", "28", "--cadence", "weekly"):
        assert said in added.err
    assert shown(run, "Weight")["start"] is None


def test_a_share_is_typed_in_per_cent_or_as_a_share(running):
    for title, target in (("Dinners", "70%"), ("Suppers", "0.7"), ("Meals", "70")):
        running(
            "add", "key-result", title, "--objective", "Run", "--kind", "rhythm", "--at-least", "5",
            "--target", target,
        )  # fmt: skip
        found = shown(running, title)
        assert (found["target"], found["start"]) == (0.7, 0)


def test_steps_have_weights_and_days_and_can_be_ticked(running):
    running(
        "add", "key-result", "Concert", "--objective", "Run", "--kind", "milestones",
        "--step", "Rent a piano=2@2026-05-01", "--step", "Invite@2026-06-01", "--step", "Play",
    )  # fmt: skip
    running("checkin", "Concert", "--step", "rent", "--on", "2026-05-03")
    found = shown(running, "Concert")
    assert (found["target"], found["value"]) == (4, 2)
    assert [(one["title"], one["weight"], one["day"], one["done_day"]) for one in found["steps"]] == [
        ("Rent a piano", 2, "2026-05-01", "2026-05-03"),
        ("Invite", 1, "2026-06-01", None),
        ("Play", 1, None, None),
    ]
    running("checkin", "Concert", "--step", "rent", "--undone")
    assert shown(running, "Concert")["value"] == 0


def test_a_skip_has_no_number(running):
    running("checkin", "10 km", "--skip", "--note", "injured")
    (entry,) = shown(running, "10 km")["check_ins"]
    assert (entry["skipped"], entry["entry"], entry["note"]) == (True, None, "injured")


def test_goalposts_move_from_today_or_are_mended(running):
    running("edit", "10 km", "--target", "49:00", "--from-today", "--reason", "faster than thought")
    found = shown(running, "10 km")
    assert found["target"] == 2940
    assert [(row["day"], row["target"], row["reason"]) for row in found["marks"]] == [
        (None, 3000, ""),
        ("2026-05-15", 2940, "faster than thought"),
    ]
    assert shown(running, "10 km", today="2026-05-14")["target"] == 3000
    running("edit", "10 km", "--start", "57:00", "--fix")
    assert shown(running, "10 km")["start"] == 3420


def test_marks_are_never_changed_without_saying_how(running, run):
    refused = run("edit", "10 km", "--target", "49:00")
    assert refused.code == 2
    assert "--from-today" in refused.err
    assert "--fix" in refused.err
    assert shown(running, "10 km")["target"] == 3000


def test_a_mark_can_be_taken_away(running):
    running("edit", "10 km", "--stretch", "none", "--fix")
    assert shown(running, "10 km")["stretch"] is None


def test_other_things_are_edited_by_their_name(running):
    running("add", "initiative", "Intervals", "--for", "10 km", "--repeats", "Thursdays")
    running("add", "contributor", "Ada", "--for", "Run", "--what", "paces me")
    running("add", "event", "City 10k", "--for", "10 km", "--on", "2026-06-14")
    running("edit", "Intervals", "--title", "Hill intervals")
    running("edit", "Ada", "--when", "Sundays")
    running("edit", "City", "--note", "bib 1207")
    running("edit", "Run further", "--title", "Run farther")
    found = running("show", "Run farther", "--json").json["objective"]
    (initiative,) = found["key_results"][0]["initiatives"]
    assert (initiative["title"], initiative["repeats"]) == ("Hill intervals", "Thursdays")
    assert [(one["name"], one["what"], one["when"]) for one in found["contributors"]] == [
        ("Ada", "paces me", "Sundays")
    ]
    (event,) = found["key_results"][0]["events"]
    assert (event["title"], event["day"], event["note"]) == ("City 10k", "2026-06-14", "bib 1207")


def test_an_option_that_does_not_go_with_a_thing_is_refused(running, run):
    refused = run("edit", "Run further", "--stretch", "5", "--fix")
    assert refused.code == 2
    assert "--stretch" in refused.err or "--fix" in refused.err


def test_resting_stops_the_pace(running):
    running("pause", "all", "--from", "2026-05-01", "--to", "2026-05-10", "--reason", "away")
    found = shown(running, "10 km")
    # 44 days have gone by, ten of them resting; 80 of the 90 count
    assert found["expected_p"] == pytest.approx(34 / 80)
    (pause,) = found["pauses"]
    assert (pause["first_day"], pause["last_day"], pause["due"]) == ("2026-05-01", "2026-05-10", "keep")
    running("pause", "10 km", "--from", "2026-05-14", "--due", "move")
    assert shown(running, "10 km")["status"] == "resting"


def test_a_rest_can_move_the_due_day(running):
    running("pause", "Run", "--from", "2026-05-01", "--to", "2026-05-10", "--due", "move")
    assert shown(running, "10 km")["due_day"] == "2026-07-10"


def test_closing_an_objective_keeps_both_scores(running):
    running("checkin", "10 km", "50:00")
    closed = running("close", "Run", "--own-score", "0.9")
    assert "0.70" in closed.out
    assert running("list", "--json").json["objectives"] == []
    (objective,) = running("list", "--all", "--json").json["objectives"]
    assert (objective["state"], objective["score"], objective["reached"]) == ("closed", pytest.approx(0.7), 1)


def test_deleted_things_come_back_by_undo_and_go_again_by_redo(running):
    running("checkin", "10 km", "51:40")
    running("delete", "Run")
    assert running("list", "--json").json["objectives"] == []
    running("undo")
    assert shown(running, "10 km")["value"] == 3100
    running("redo")
    assert running("list", "--json").json["objectives"] == []


def test_any_verb_of_the_list_can_be_done_with_json(running):
    entry = running("checkin", "10 km", "51:40")
    assert entry.code == 0
    (kept,) = shown(running, "10 km")["check_ins"]
    args = f'{{"check_in_id": "{kept["id"]}", "value": 3000, "day": "2026-05-12"}}'
    changed = running("do", "edit-check-in", "--json", args).json
    assert (changed["value"], changed["local_date"]) == (3000, "2026-05-12")
    assert shown(running, "10 km")["value"] == 3000


def test_the_verbs_are_listed_with_what_they_take(ok):
    lines = ok("do", "--list").out.splitlines()
    assert any(line.startswith("edit-check-in check_in_id [text]") for line in lines)


def test_names_match_by_beginning_and_by_words(running):
    running("add", "key-result", "Half marathon", "--objective", "Run", "--kind", "best", "--unit", "min:sec",
            "--start", "2:10:00", "--target", "2:00:00")  # fmt: skip
    for name in ("half", "marathon", "Half Marathon", "HALF"):
        assert shown(running, name)["title"] == "Half marathon"


def test_a_name_that_fits_several_lists_them(running, run):
    running("add", "key-result", "10 miles", "--objective", "Run", "--kind", "best", "--unit", "min:sec",
            "--start", "1:30:00", "--target", "1:20:00")  # fmt: skip
    refused = run("show", "10")
    assert refused.code == 2
    assert "10 km" in refused.err
    assert "10 miles" in refused.err


def test_text_output_says_how_things_stand(running):
    running("checkin", "10 km", "51:40", "--on", "2026-05-10")
    listed = running("list").out
    assert "Run further" in listed
    assert "51:40" in listed
    assert "0.52" in listed
    shown_text = running("show", "10", "km").out
    assert "51:40" in shown_text
    assert "50:00" in shown_text
    week = running("week").out
    assert "10 km" in week
    assert running("show", "Run further").out.startswith("Run further")


def test_a_long_cycle_is_asked_about_once_and_never_refused(run):
    long = ("--from", "2026-04-01", "--due", "2026-08-31")
    added = run("add", "objective", "A long summer", "--area", "Health", *long)
    assert added.code == 0
    assert "season" in added.err
    assert "long-cycle" in run("list", "--json").json["objectives"][0]["flags"]
    run("edit", "long summer", "--season")
    assert "long-cycle" not in run("list", "--json").json["objectives"][0]["flags"]
    assert "season" not in run("add", "objective", "Another", "--area", "Health", "--season", *long).err


def test_many_key_results_are_mentioned_and_never_refused(running, run):
    for number in range(5):
        added = run(
            "add", "key-result", f"Talk {number}", "--objective", "Run", "--kind", "total", "--target", "5"
        )
        assert added.code == 0
        assert ("five" in added.err) is (number == 4)


def test_many_objectives_of_a_quarter_are_mentioned_and_never_refused(run):
    for number in range(8):
        added = run("add", "objective", f"Wish {number}", "--area", "Health")
        assert added.code == 0
        assert ("seven" in added.err) is (number == 7)
