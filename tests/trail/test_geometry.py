from __future__ import annotations

import pytest

from lifeokr.trail.geometry import BIG, RESTING_OPACITY, SIZES, XS, L, M, S, box, labels, shapes
from lifeokr.trail.model import TrailModel


def trail(**facts):
    return TrailModel(colour="health", **facts)


def drawn(model, size=S, width=200.0, **more):
    return {shape.name: shape for shape in shapes(model, size, width, **more)}


def extent(shape):
    xs, ys = zip(*shape.points(), strict=True)
    return pytest.approx((min(xs), min(ys), max(xs), max(ys)), abs=0.02)


def middle(shape):
    xs, ys = zip(*shape.points(), strict=True)
    return pytest.approx(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), abs=0.02)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("width", [170.0, 224.0, 660.0])
@pytest.mark.parametrize("crest", [None, 1.0, 0.735])
def test_the_gate_stands_at_exactly_seven_tenths_of_the_width(size, width, crest):
    gate = drawn(trail(position=0.4, crest=crest), size, width)["gate"]
    xs = [x for x, _ in gate.points()]
    assert (min(xs) + max(xs)) / 2 == pytest.approx(0.7 * width, abs=1e-9)


def test_a_row_is_a_road_a_gate_a_hill_and_a_bead():
    parts = drawn(trail(position=0.35, pace_position=0.46))
    assert list(parts) == ["groove", "hill", "walked", "gate", "today", "ring", "bead"]
    assert extent(parts["groove"]) == (0, -6, 138, 0)
    assert extent(parts["hill"]) == (142, -20, 200, 0)
    assert extent(parts["walked"]) == (0, -6, 70, 0)
    assert extent(parts["gate"]) == (139, -17, 141, 1)
    assert extent(parts["today"]) == (88, -14, 96, -9)
    assert middle(parts["bead"]) == (70, -3)
    assert extent(parts["bead"]) == (65, -8, 75, 2)
    assert extent(parts["ring"]) == (63.5, -9.5, 76.5, 3.5)


def test_every_part_has_its_own_token():
    parts = drawn(trail(position=0.85, pace_position=0.46, landing=(0.6, 0.69, 0.8)))
    fills = {name: shape.fill for name, shape in parts.items()}
    assert fills == {
        "groove": "groove",
        "hill": "gold",
        "walked": "health",
        "climbed": "health",
        "gate": "ink",
        "today": "ink2",
        "ring": "surface",
        "bead": "health",
        "landing": None,
        "landing ring": "surface",
        "landing dot": "health",
    }
    assert (parts["hill"].stroke, parts["hill"].width) == ("gold_line", 1)
    assert (parts["landing"].stroke, parts["landing"].width) == ("health", 2)


def test_at_the_target_the_bead_stands_in_the_gate():
    parts = drawn(trail(position=0.7))
    assert middle(parts["bead"]) == (140, -3)
    assert extent(parts["walked"]) == (0, -6, 138, 0)
    assert "climbed" not in parts


def test_on_the_hill_the_bead_rises_with_it():
    parts = drawn(trail(position=0.85))  # half way: 6 + 14 x (3/4 - 1/4) = 13 thick, the bead at 6.5
    assert middle(parts["bead"]) == (170, -6.5)
    xs = [x for x, _ in parts["climbed"].points()]
    assert (min(xs), max(xs)) == pytest.approx((142, 170), abs=1e-6)
    top = drawn(trail(position=1.0))
    assert middle(top["bead"]) == (200, -7.2)  # held at 0.36 of the hill
    assert extent(top["climbed"]) == (142, -20, 200, 0)


def test_past_the_stretch_the_bead_stays_on_the_crest():
    assert middle(drawn(trail(position=2.4))["bead"]) == (200, -7.2)


def test_below_the_start_the_bead_is_hollow_and_left_of_the_road():
    parts = drawn(trail(position=-0.2))
    assert "walked" not in parts
    assert middle(parts["bead"]) == (0, -3)
    assert (parts["bead"].fill, parts["bead"].stroke, parts["bead"].width) == ("surface", "health", 2)
    assert extent(parts["groove"]) == (8, -6, 138, 0)
    begun = drawn(trail(position=0.0))
    assert (begun["bead"].fill, begun["bead"].stroke) == ("health", None)
    assert extent(begun["groove"]) == (0, -6, 138, 0)


def test_not_started_is_a_full_bead_at_the_start():
    parts = drawn(trail(position=None))
    assert middle(parts["bead"]) == (0, -3)
    assert parts["bead"].fill == "health"
    assert "walked" not in parts


def test_without_a_stretch_there_is_no_hill_and_kept_is_at_the_gate():
    parts = drawn(trail(position=0.9, crest=None))
    assert "hill" not in parts
    assert "climbed" not in parts
    assert middle(parts["bead"]) == (140, -3)


def test_a_near_stretch_is_a_short_hill():
    assert extent(drawn(trail(position=0.3, crest=0.8))["hill"]) == (142, -20, 160, 0)
    assert middle(drawn(trail(position=0.9, crest=0.8))["bead"]) == (160, -7.2)


def test_a_stretch_right_behind_the_target_still_has_room_for_its_corners():
    assert extent(drawn(trail(position=0.3, crest=0.7001))["hill"]) == (142, -20, 149, 0)


def test_the_likely_range_is_a_line_under_the_road():
    parts = drawn(trail(position=0.52, landing=(0.6, 0.69, 0.8)))
    assert extent(parts["landing"]) == (121, 6, 159, 6)
    assert parts["landing"].round_caps
    assert middle(parts["landing dot"]) == (138, 6)


def test_resting_is_paler_and_says_neither_today_nor_landing():
    parts = drawn(trail(position=0.3, pace_position=0.46, landing=(0.4, 0.5, 0.6), resting=True))
    assert {name: shape.opacity for name, shape in parts.items()} == {
        **dict.fromkeys(("groove", "hill", "walked", "gate", "bead"), RESTING_OPACITY),
        "ring": 1.0,  # or the road would show through the bead
    }
    assert not {"today", "landing", "landing dot"} & set(parts)


def test_the_smallest_size_has_no_caret_and_no_landing():
    parts = drawn(trail(position=0.3, pace_position=0.46, landing=(0.4, 0.5, 0.6)), XS, 100.0)
    assert list(parts) == ["groove", "hill", "walked", "gate", "ring", "bead"]


def test_a_road_walked_less_than_its_round_end_stays_inside_it():
    walked = drawn(trail(position=0.007))["walked"]  # 1.4 of the 3 pixels of the end's radius
    assert all(-1e-6 <= x <= 1.4 + 1e-6 for x, _ in walked.points())
    assert all(-6 <= y <= 0 for _, y in walked.points())


def test_upright_the_gate_points_right_at_the_height_of_the_target():
    parts = drawn(trail(position=0.52), L, 300.0, stand=True)
    assert extent(parts["gate"]) == (-1, -211, 34, -209)
    assert middle(parts["bead"]) == (6, -156)
    assert extent(parts["groove"]) == (0, -207, 12, 0)


def test_upright_the_bead_follows_the_charts_axis_beyond_both_ends():
    below = drawn(trail(position=-0.2), L, 300.0, stand=True, limits=(-0.3, 1.0))
    assert middle(below["bead"]) == (6, 60)
    assert extent(below["groove"]) == (0, -207, 12, 0)
    past = drawn(trail(position=1.2), L, 300.0, stand=True, limits=(0.0, 1.2))
    assert middle(past["bead"]) == (14.4, -360)
    kept = drawn(trail(position=0.9, crest=None), L, 300.0, stand=True, limits=(0.0, 1.0))
    assert middle(kept["bead"]) == (6, -270)


def test_a_road_that_bleeds_off_the_page_has_a_square_end():
    parts = drawn(trail(position=0.3), XS, 400.0, bleed=True)
    assert len(parts["groove"].path) == 5
    assert extent(parts["groove"]) == (0, -5, 278.5, 0)


def test_boxes_are_as_high_as_their_trails_need():
    assert box(XS, 100).height == 21
    assert box(S, 224).height == 34
    assert box(M, 320).height == 51
    assert box(M, 320, labels=True).height == 69
    assert box(M, 320, labels=True, value=True).height == 89
    assert box(S, 224).trail_width == 210


MARKS = {"start": "56:30", "target": "50:00", "stretch": "48:00", "value": "51:40"}


def test_labels_stand_under_their_marks_and_the_value_over_the_bead():
    found = labels(trail(position=0.52, pace_position=0.2, **MARKS), M, 300.0)
    assert [(label.text, label.x, label.anchor, label.token) for label in found] == [
        ("56:30", 0, "start", "ink3"),
        ("50:00", 210, "middle", "ink"),
        ("48:00", 300, "end", "gold_ink"),
        ("51:40", 156, "middle", "ink"),
    ]
    assert [label.y for label in found] == [30, 30, 30, -21]  # 16 + 14 below; 5 + 8 + 8 above


def test_the_value_climbs_over_the_caret_and_over_the_hill():
    near = labels(trail(position=0.52, pace_position=0.46, **MARKS), M, 300.0)[-1]
    assert near.y == -31  # ten higher, 18 pixels from the caret
    past = labels(trail(position=0.85, **MARKS), M, 300.0)[-1]
    assert past.y == -37


def test_labels_that_would_touch_give_way():
    long = {"start": "1,000,000 letters", "target": "2,000,000 letters", "stretch": "3,000,000 letters"}
    found = labels(trail(position=0.5, **long), M, 300.0, value=False)
    assert [label.text for label in found] == ["2,000,000 letters", "3,000,000 letters"]
    target, stretch = found
    assert target.x + len(target.text) * 7 / 2 <= stretch.x - len(stretch.text) * 7 - 8


def test_the_label_of_a_near_stretch_stands_behind_the_targets():
    target, stretch = labels(
        trail(position=0.5, crest=0.735, target="100", stretch="104"), M, 300.0, value=False
    )
    assert (target.x, target.anchor) == (210, "middle")
    assert (stretch.x, stretch.anchor) == (228.5, "start")  # 210 + half of 3 x 7 + 8


def test_the_big_trail_has_a_post_as_wide_as_it_is_big():
    assert extent(drawn(trail(), BIG, 600.0)["gate"]) == (417.5, -92, 422.5, 1)
