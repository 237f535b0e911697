from __future__ import annotations

import base64
import re
import struct
import zlib
from datetime import date

import pytest

from lifeokr.paper.markdown import markdown
from lifeokr.paper.pdf import pdf, whole
from lifeokr.review.cover import NARROWEST, WIDEST, row_step
from lifeokr.review.errors import ReviewEmpty
from lifeokr.review.year import build
from lifeokr.services.clock import fixed_clock
from lifeokr.services.queries import areas
from lifeokr.services.settings import put_setting
from lifeokr.services.verbs import run_verb


def on(ws, day):
    ws.clock = fixed_clock(date.fromisoformat(day))


def objective(ws, title="Run lightly", first="2025-04-01", due="2025-06-30", **more):
    area = areas(ws)[0].id
    args = {"title": title, "area_id": area, "first_day": first, "due_day": due, **more}
    return run_verb(ws, "add-objective", args)


def key_result(ws, owner, **more):
    args = {
        "objective_id": owner.id,
        "title": "Letters",
        "kind": "total",
        "unit": "letters",
        "target": 10,
        **more,
    }
    return run_verb(ws, "add-key-result", args)


def did(ws, verb, **args):
    return run_verb(ws, verb, args)


def text_of(ws, year=2025):
    return markdown(build(ws, year, drawn=False))


def test_a_year_without_an_objective_has_no_review(life):
    with pytest.raises(ReviewEmpty) as raised:
        build(life, 2025)
    assert raised.value.fields == {"year": 2025}


def test_a_life_without_a_name_is_told_without_one(life):
    on(life, "2025-05-01")
    objective(life)
    made = build(life, 2025)
    assert (made.title, made.foot, made.author) == ("The year 2025", "2025", "")
    assert "Led by" not in text_of(life)
    assert whole(pdf(made))


def test_an_objective_without_a_key_result_has_a_page_and_no_score(life):
    on(life, "2025-05-01")
    objective(life, why="Because hills.")
    made = text_of(life)
    assert "# Run lightly" in made
    assert "No key result, so no score." in made
    assert "> Because hills." in made


def test_a_key_result_without_a_number_is_not_left_out(life):
    on(life, "2025-05-01")
    key_result(life, objective(life), title="Ten kilometres", kind="latest", unit="min:sec", target=3000)
    made = build(life, 2025)
    assert "**Ten kilometres**" in markdown(made)
    assert whole(pdf(made))


def test_what_goes_on_over_new_year_says_how_far_it_is(life):
    # 5 of 10 letters by the end of the year is half of 0.7; the five written in January are not told yet
    on(life, "2025-11-01")
    letters = key_result(life, objective(life, first="2025-11-01", due="2026-01-31"))
    did(life, "check-in", key_result_id=letters.id, value=5)
    on(life, "2026-01-15")
    did(life, "check-in", key_result_id=letters.id, value=10)
    assert "goes on, 0.35 so far" in text_of(life, 2025)


def test_what_is_open_is_shown_beside_its_even_pace(life):
    # day 45 of (1 April, 30 June]: 45 of 90, so the even pace is half of 0.7
    on(life, "2025-05-16")
    letters = key_result(life, objective(life))
    did(life, "check-in", key_result_id=letters.id, value=4)
    made = text_of(life)
    assert "still open, 0.28 so far, even pace 0.35" in made
    assert "As of 16 May 2025; some of it is still open." in made


def test_moved_goalposts_are_told_with_their_reason_on_the_page_and_for_the_year(life):
    on(life, "2025-04-10")
    letters = key_result(life, objective(life))
    on(life, "2025-05-03")
    did(life, "change-marks", key_result_id=letters.id, target=12, reason="Ten came early.")
    made = text_of(life)
    change = "Letters. 3 May: you raised the target from 10 letters to 12 letters"
    assert made.count(change) == 2
    assert made.count("Ten came early.") == 2


def test_moved_goalposts_are_told_before_there_is_a_start(life):
    on(life, "2025-04-10")
    race = key_result(life, objective(life), title="10 km", kind="best", unit="min:sec", target=3000)
    on(life, "2025-05-03")
    did(life, "change-marks", key_result_id=race.id, target=2900, reason="Ambition.")
    assert "10 km. 3 May: you moved the target from 50:00 to 48:20" in text_of(life)


def test_a_change_of_what_one_is_sure_of_is_told(life):
    on(life, "2025-04-10")
    letters = key_result(life, objective(life), sure=3)
    on(life, "2025-05-03")
    did(life, "change-marks", key_result_id=letters.id, sure=5, reason="Braver.")
    assert "Letters. 3 May: you were sure of 5 letters" in text_of(life)


def test_what_daring_gave_counts_those_beyond_sure(life):
    on(life, "2025-04-10")
    owner = objective(life)
    more = key_result(life, owner, sure=3)
    less = key_result(life, owner, title="Calls", unit="calls", sure=6)
    did(life, "check-in", key_result_id=more.id, value=4)
    did(life, "check-in", key_result_id=less.id, value=6)
    made = text_of(life)
    assert "Beside 2 targets you wrote down what you were sure of; 1 went beyond it." in made
    assert "| Letters | 3 letters | 10 letters | – | 4 letters | 0.28 |" in made


def test_rests_are_told_with_days_and_reason(life):
    on(life, "2025-05-01")
    owner = objective(life)
    key_result(life, owner)
    did(
        life,
        "pause",
        objective_id=owner.id,
        first_day="2025-05-03",
        last_day="2025-05-09",
        due="keep",
        reason="Flu.",
    )
    did(life, "pause", first_day="2025-05-20", last_day="2025-06-02", due="move", reason="Spain.")
    on(life, "2025-07-01")
    made = text_of(life)
    assert "3 to 9 May, the due day stayed" in made
    assert "Flu." in made
    assert made.count("20 May to 2 June, the due day moved by as long") == 1
    assert "When everything rested" in made


def test_what_was_let_go_is_named_in_neutral_words(life):
    on(life, "2025-05-01")
    letters = key_result(life, objective(life))
    did(life, "end-key-result", key_result_id=letters.id, ending="let-go")
    made = text_of(life)
    assert "Let go, on purpose" in made
    for word in ("failed", "abandoned", "gave up", "missed", "cancelled"):
        assert word not in made.lower()


def test_deeds_are_told_with_how_often_and_with_whom(life):
    on(life, "2025-05-01")
    owner = objective(life)
    thursdays = did(
        life,
        "add-initiative",
        objective_id=owner.id,
        title="Intervals",
        repeats="Thursdays",
        if_then="If ice, stairs.",
    )
    once = did(life, "add-initiative", objective_id=owner.id, title="Buy shoes")
    did(life, "add-contributor", initiative_id=thursdays.id, name="Tom", what="paces")
    for day in ("2025-05-08", "2025-05-15"):
        did(life, "tick-initiative-day", initiative_id=thursdays.id, day=day)
    did(life, "edit-initiative", initiative_id=once.id, state="done", done_day="2025-05-01")
    on(life, "2025-07-01")
    made = text_of(life)
    assert "- Intervals  \n  Thursdays, done 2 times, with Tom. If ice, stairs." in made
    assert "- Buy shoes  \n  done 1 May" in made
    assert "- Tom  \n  paces" in made


def test_people_are_thanked_once_with_all_they_did(life):
    on(life, "2025-05-01")
    first, second = objective(life), objective(life, title="Sing")
    did(life, "add-contributor", objective_id=first.id, name="Tom", what="ran along", when_text="Thursdays")
    did(life, "add-contributor", objective_id=second.id, name="Tom", what="sang along")
    made = text_of(life)
    assert "**People who helped**\n\n- Tom  \n  ran along, Thursdays sang along\n" in made


def test_what_was_written_of_the_year_and_its_quarters_is_told(life):
    on(life, "2025-12-20")
    objective(life)
    did(
        life,
        "add-reflection",
        period="2025",
        prompt="What am I glad of?",
        text="I asked people along.\n\nThey came.",
    )
    did(life, "add-reflection", period="2025-Q2", prompt="What surprised me?", text="May.")
    did(life, "add-reflection", period="2024", prompt="A note to myself", text="Sleep first.")
    made = text_of(life)
    assert "**What am I glad of?**\n\n> I asked people along.\n>\n> They came." in made
    assert "**What surprised me?**\n\nApril to June\n\n> May." in made
    assert "## What you wrote a year ago\n\n**A note to myself**\n\n> Sleep first." in made


def test_how_full_a_part_of_life_felt_is_told(life):
    on(life, "2025-05-01")
    objective(life)
    did(life, "say-fullness", area_id=areas(life)[0].id, fullness=6, day="2025-03-31")
    did(life, "say-fullness", area_id=areas(life)[0].id, fullness=7.5, day="2025-06-30")
    assert "| Health | 6 on 31 March, 7.5 on 30 June |" in text_of(life)


def test_the_parts_of_life_without_an_objective_are_named(life):
    on(life, "2025-05-01")
    objective(life)
    assert "Without an objective in 2025: Family, Friends, Learning, Money, Home, Play, Calling." in text_of(
        life
    )


def test_calibration_is_a_table_with_its_brier_score(life):
    # said likely (0.7) at both thirds, and it came: (1 - 0.7)^2 = 0.09
    on(life, "2025-04-01")
    owner = objective(life)
    letters = key_result(life, owner)
    for day, value in (("2025-05-01", 5), ("2025-05-31", 10)):
        on(life, day)
        did(life, "check-in", key_result_id=letters.id, value=value, confidence=4)
    on(life, "2025-07-01")
    did(life, "close-objective", objective_id=owner.id)
    made = text_of(life)
    assert "| Likely | 70 % | 2 of 2 |" in made
    assert "The Brier score of this is 0.09" in made


def test_a_closed_objective_shows_its_own_score_beside_the_computed_one(life):
    on(life, "2025-04-01")
    owner = objective(life)
    letters = key_result(life, owner)
    did(life, "check-in", key_result_id=letters.id, value=5)
    on(life, "2025-07-01")
    did(life, "close-objective", objective_id=owner.id, own_score=0.6)
    made = text_of(life)
    assert "# Run lightly\n\nHealth, April to June  \n0.35  \nyour own: 0.60  \n0 of 1 reached" in made


def test_a_thread_is_told_in_one_go_with_its_parts(life):
    on(life, "2025-04-01")
    first = objective(life)
    did(life, "close-objective", objective_id=first.id)
    on(life, "2025-07-01")
    objective(life, title="Run on", first="2025-07-01", due="2025-09-30", origin_id=first.id)
    made = text_of(life)
    assert "Health, April to June, part 1 of 2" in made
    assert "Health, July to September, part 2 of 2" in made


def test_hostile_titles_are_literal_in_every_section(life, read):
    hostile = '#panic("x") $a$ *b* <c> @d [e] \\f _g_'
    on(life, "2025-05-01")
    put_setting(life, "name", hostile)
    owner = objective(life, title=hostile, why=hostile)
    letters = key_result(life, owner, title=hostile, sure=3)
    did(life, "check-in", key_result_id=letters.id, value=5, note=hostile)
    did(life, "change-marks", key_result_id=letters.id, target=12, reason=hostile)
    did(life, "add-event", key_result_id=letters.id, title=hostile, day="2025-05-02", note=hostile)
    did(life, "add-reflection", objective_id=owner.id, prompt=hostile, text=hostile)
    did(life, "add-reflection", period="2025", prompt=hostile, text=hostile)
    did(life, "add-contributor", objective_id=owner.id, name=hostile, what=hostile)
    did(life, "rename-area", area_id=areas(life)[0].id, name=hostile)
    shown = "".join(read("pdftotext", pdf(build(life, 2025)), "-raw").split())
    assert shown.count("".join(hostile.split())) > 25


def png():
    """Return a red picture of 4 x 3 pixels."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + b"\xff\0\0" * 4 for _ in range(3))
    head = struct.pack(">IIBBBBB", 4, 3, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def test_the_glance_counts_what_was_reached_as_the_objectives_do(life):
    # a share of weeks is no share before the third week has ended: those of 7, 14 and 21 April
    on(life, "2025-04-08")
    owner = objective(life)
    dinners = key_result(
        life, owner, title="Dinners", kind="rhythm", unit="dinners", at_least=1, target=0.8, window=None
    )
    for day in ("2025-04-08", "2025-04-15", "2025-04-22"):
        on(life, day)
        did(life, "check-in", key_result_id=dinners.id, value=1)
    on(life, "2025-04-23")
    early = text_of(life)
    assert "0 of 1 reached" in early
    assert "0 of 1 key result reached its target." in early
    assert "100%; too early to say" in early
    on(life, "2025-04-28")
    late = text_of(life)
    assert "1 of 1 reached" in late
    assert "1 of 1 key result reached its target." in late
    assert "100%; kept" in late


def test_the_review_is_dated_by_the_day_it_stands_on(life):
    on(life, "2025-05-01")
    objective(life)
    assert build(life, 2025).day == date(2025, 5, 1)
    on(life, "2026-03-01")
    assert build(life, 2025).day == date(2025, 12, 31)


def test_a_photograph_is_in_the_pdf_with_its_words(life, read):
    on(life, "2025-05-01")
    owner = objective(life)
    data = base64.b64encode(png()).decode()
    did(life, "set-photo", objective_id=owner.id, mime="image/png", data=data, caption="The hill")
    made = pdf(build(life, 2025))
    assert "The hill" in read("pdftotext", made, "-raw")
    assert re.search(rb"/Subtype\s*/Image", made)


def test_a_broken_photograph_does_not_keep_the_year_from_being_printed(life):
    on(life, "2025-05-01")
    owner = objective(life)
    did(
        life,
        "set-photo",
        objective_id=owner.id,
        mime="image/jpeg",
        data=base64.b64encode(b"no jpeg").decode(),
    )
    assert whole(pdf(build(life, 2025)))


def test_rows_of_the_cover_stand_as_far_apart_as_there_is_room():
    assert row_step(297, 16, 4) == WIDEST
    # 297 - 106 - 19 - 4 x 7.6 = 141.6 millimetres for 40 rows
    assert row_step(297, 40, 4) == pytest.approx(141.6 / 40)
    assert row_step(297, 60, 4) >= NARROWEST
    assert 120 * row_step(297, 120, 4) + 4 * 7.6 + 19 < 297


def test_a_year_of_very_many_key_results_shows_objectives_on_its_cover(life):
    on(life, "2025-05-01")
    for number in range(11):
        owner = objective(life, title=f"No {number}")
        for each in range(11):
            key_result(life, owner, title=f"No {number} {each}")
    made = build(life, 2025, drawn=False)
    drawing = made.blocks[0].picture.svg
    assert drawing.count("<g transform") == 2 * 11  # a road and its bead


def test_progress_is_told_a_chart_at_a_time(life):
    on(life, "2025-05-01")
    owner = objective(life)
    key_result(life, owner)
    key_result(life, owner, title="Calls")
    heard = []
    build(life, 2025, progress=lambda drawn, of: heard.append((drawn, of)))
    assert heard == [(1, 2), (2, 2)]


def test_a_note_stands_with_the_number_it_was_written_at_and_not_with_the_best_of_its_day(life):
    race = key_result(life, objective(life), kind="best", unit="min:sec", start=3390, target=3000)
    on(life, "2025-05-04")
    did(life, "check-in", key_result_id=race.id, value=3340, note="Windy")
    did(life, "check-in", key_result_id=race.id, value=3100)
    on(life, "2025-06-01")
    made = text_of(life)
    assert re.search(r"Windy\W+Letters, 4 May, 55:40", made)
