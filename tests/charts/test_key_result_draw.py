from __future__ import annotations

import random
from datetime import date

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from lifeokr.charts import KEY_RESULT, key_result
from lifeokr.charts.canvas import Canvas, Rect
from lifeokr.domain.codes import State
from lifeokr.domain.records import Pause
from lifeokr.palette import palette

SPRING = date(2026, 4, 1).toordinal()


def test_the_axis_is_the_position_and_its_ticks_are_real_values(lives, drawn):
    chart = drawn(lives.run())
    assert chart.plot.get_ylim() == (0.0, 1.0)
    assert chart.ticks == ["56:00", "54:00", "52:00", "50:00", "48:00"]
    assert chart.plot.get_xlim() == (SPRING, SPRING + 90)


def test_the_target_is_drawn_at_seven_tenths_from_the_day_it_holds(lives, drawn):
    ((begin, end),) = drawn(lives.run()).collections("target")[0]
    assert begin == pytest.approx((SPRING + 32, 0.7))
    assert end == pytest.approx((SPRING + 90, 0.7))


def test_the_stretch_is_gold_now_and_washed_before(lives, drawn):
    chart = drawn(lives.run())
    bands = {patch.get_label(): patch for patch in chart.plot.patches}
    now, before = bands["stretch now"], bands["stretch before"]
    assert now.get_bbox().extents == pytest.approx((SPRING + 32, 0.7, SPRING + 90, 1.0))
    assert before.get_bbox().extents == pytest.approx((SPRING, 0.7 * 270 / 390, SPRING + 32, 0.7))
    assert to_hex(now.get_facecolor()).upper() == palette()["gold"]
    assert to_hex(before.get_facecolor()).upper() == palette()["gold_wash"]


def test_the_best_is_drawn_in_steps_and_slower_runs_hollow(lives, drawn):
    chart = drawn(lives.run())
    value = next(line for line in chart.plot.get_lines() if line.get_label() == "value")
    assert value.get_drawstyle() == "steps-post"
    (points,) = chart.line("points")
    (attempts,) = chart.line("attempts")
    assert len(points) == 8
    assert attempts == [
        pytest.approx((SPRING + 25, 0.7 * 92 / 390)),
        pytest.approx((SPRING + 39, 0.7 * 176 / 390)),
    ]


def test_a_latest_value_is_drawn_in_straight_pieces(lives, drawn):
    chart = drawn(lives.weight([78.4, 77.6, 76.9]))
    value = next(line for line in chart.plot.get_lines() if line.get_label() == "value")
    assert value.get_drawstyle() == "default"
    assert chart.line("value")[0] == [
        pytest.approx((SPRING + 7 * at, 0.7 * gone / 3.4)) for at, gone in enumerate((0.0, 0.8, 1.5))
    ]


def test_notes_are_ringed_and_the_open_one_is_written(lives, drawn):
    chart = drawn(lives.run(), open_id="c46")
    assert sum(len(rings) for rings in chart.line("notes")) == 4
    assert "17 May, 52:25, sure 4 of 5" in chart.texts
    assert "Negative split. Tom waited" in chart.texts
    assert "for me at the bridge." in chart.texts
    assert "Negative split. Tom waited" not in drawn(lives.run()).texts


def test_the_words_beside_the_trail(lives, drawn):
    texts = drawn(lives.run()).texts
    for words in ("48:00", "stretch, score 1.0", "50:00", "target, score 0.7", "51:40", "now, score 0.52"):
        assert words in texts
    assert ("56:30" in texts, "start" in texts) == (True, True)
    assert "target 52:00" in texts
    assert "stretch 50:00" in texts


def test_now_and_target_close_together_are_said_in_one_line_each(lives, drawn):
    texts = drawn(lives.weight([78.4, 75.2])).texts  # 0.66
    assert "target" in texts
    assert "score 0.66" in texts
    assert "target, score 0.7" not in texts
    met = drawn(lives.weight([78.4, 75.0])).texts
    assert {"target", "score 0.70"} <= set(met)


def test_a_gate_without_a_hill_says_how_much_of_the_way(lives, drawn):
    chart = drawn(lives.weight([78.4, 76.7], [lives.marks(75)]))
    assert "50 % of the way" in chart.texts
    assert not [patch for patch in chart.plot.patches if "stretch" in str(patch.get_label())]
    kept = drawn(lives.weight([78.4, 74.0], [lives.marks(75)]))
    assert "kept" in kept.texts


def test_outside_the_road_the_words_say_how_far(lives, drawn):
    assert "1.5 kg above April" in drawn(lives.weight([78.4, 79.9])).texts
    assert "1550 past the stretch" in drawn(lives.samples()["past the stretch"]).texts


def test_numbers_off_the_axis_get_an_arrow_with_their_value(lives, drawn):
    chart = drawn(lives.samples()["far off the axis"])
    arrows = {
        line.get_marker(): line.get_ydata() for line in chart.plot.get_lines() if line.get_marker() in "^v"
    }
    assert list(arrows["^"]) == [1.3]
    assert list(arrows["v"]) == [-0.5]
    assert {"84.0 kg", "69.0 kg"} <= set(chart.texts)


def test_weeks_kept_are_full_and_others_hollow(lives, drawn):
    chart = drawn(lives.samples()["rhythm"])
    assert len(chart.line("kept")[0]) == 4
    assert len(chart.line("not kept")[0]) == 3


def test_today_events_and_rests_are_named(lives, drawn):
    texts = drawn(lives.samples()["paused"]).texts
    assert {"today", "Dad is home again", "rest: Dad in hospital", "pace"} <= set(texts)


def test_a_closed_key_result_has_no_today_and_no_now(lives, drawn):
    details = lives.run(state=State.CLOSED, closed_day=lives.day(90), today=lives.day(200))
    texts = drawn(details).texts
    assert "today" not in texts
    assert "score 0.52" in texts
    assert "On the first goalposts this would have scored 0.75." in KEY_RESULT.sentence(
        KEY_RESULT.build(details)
    )


def test_a_dense_line_loses_its_points_but_no_peak(lives, drawn):
    chart = drawn(lives.ten_years(), back=3650)
    (history,) = chart.line("history")
    assert len(history) <= 4 * 600
    whole = chart.data.history[1]
    assert max(place for _, place in history) == max(whole)
    assert min(place for _, place in history) == min(whole)


def test_a_title_is_drawn_only_where_asked_for(lives, drawn):
    assert "10 km best time" not in drawn(lives.run()).texts
    texts = drawn(lives.run(), with_title=True).texts
    assert "10 km best time" in texts
    assert "56:30 to 50:00, stretch 48:00. On the first goalposts this would be 0.75." in texts


def test_a_pointer_finds_a_check_in_where_it_is_drawn(lives, drawn):
    chart = drawn(lives.run())
    (points,) = chart.line("points")
    shown = [tuple(chart.plot.transData.transform(point)) for point in points]
    found = [(x, 400 - y) for dot, x, y in KEY_RESULT.places(chart.data, 840, 400) if dot.best]
    assert found == [pytest.approx(point, abs=1e-6) for point in shown]
    assert KEY_RESULT.places(KEY_RESULT.build(lives.samples()["no start yet"]), 840, 400) == ()


def test_one_figure_is_used_again(lives):
    figure = Figure(figsize=(8.75, 4), dpi=96)
    for details in (lives.run(), lives.weight([77.0])):
        KEY_RESULT.draw(figure, KEY_RESULT.build(details), palette())
    assert len(figure.axes) == 2
    assert "51:40" not in [text.get_text() for text in figure.axes[0].texts]


@pytest.fixture
def canvases(monkeypatch):
    """Keep the canvas of each chart drawn."""
    kept = []

    def keep(*args):
        kept.append(key_result_new_canvas(*args))
        return kept[-1]

    key_result_new_canvas = key_result.new_canvas
    monkeypatch.setattr(key_result, "new_canvas", keep)
    return kept


def overlaps(canvas: Canvas) -> list[tuple[Rect, Rect]]:
    labels = canvas.labels
    return [
        (one, other) for at, one in enumerate(labels) for other in labels[:at] if one.touches(other, -1.0)
    ]


@pytest.mark.parametrize("size", [(840, 400), (600, 300), (460, 240), (1200, 500)])
def test_no_words_are_written_over_others(lives, drawn, canvases, size):
    for name, details in lives.samples().items():
        drawn(details, size=size, with_title=True)
        assert overlaps(canvases[-1]) == [], name
        width, height = size
        for label in canvases[-1].labels:
            assert Rect(0, 0, width, height).holds(label), name


@pytest.mark.parametrize("seed", range(30))
def test_an_open_note_never_covers_a_point_or_a_label_of_a_random_life(lives, drawn, canvases, seed):
    dice = random.Random(seed)
    value, entries = 78.4, []
    for number in range(0, 60, dice.choice((2, 4, 7))):
        value += dice.gauss(-0.25, 0.6)
        entries.append(lives.entry(number, round(value, 1), "A note on this day, two lines long, maybe." * 2))
    shown = dice.choice(entries)
    details = lives.details(
        "latest", "kg", [lives.marks(75, 73.5)], entries, start=78.4, title="Morning weight"
    )
    chart = drawn(details, open_id=shown.id)
    canvas = canvases[-1]
    box = next((label for label in canvas.labels if label.top - label.bottom > 30), None)
    assert chart.data.open_dot is not None
    if box is None:
        return
    inner = [label for label in canvas.labels if label is not box and not box.holds(label)]
    assert not any(box.touches(taken) for taken in (*canvas.points, *inner))


def test_a_rest_whose_foot_is_taken_by_the_pace_is_named_higher_up(lives, drawn):
    rest = Pause(id="p", key_result_id="k", first_day=lives.day(4), last_day=lives.day(24), reason="")
    chart = drawn(lives.weight([78.4, 77.0, 76.5, 76.4], pauses=[rest]))
    (word,) = [text for text in chart.paper.texts if text.get_text() == "rest"]
    foot = chart.plot.get_position().y0 * 400
    assert word.get_position()[1] > foot + 16


def test_what_is_missing_is_said_on_the_ground_and_not_across_a_line(lives, drawn):
    chart = drawn(lives.run(entries=()))
    (words,) = [text for text in chart.paper.texts if text.get_text().startswith("No number yet")]
    x, y = words.get_position()
    assert any(
        patch.get_x() <= x and patch.get_y() <= y <= patch.get_y() + patch.get_height()
        for patch in chart.paper.patches
        if isinstance(patch, Rectangle)
    )
