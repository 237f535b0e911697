from __future__ import annotations

import random

import pytest

from lifeokr.charts.callout import leader, placed
from lifeokr.charts.canvas import Rect, crosses

ROOM = Rect(50, 30, 650, 330)


def square(x, y, radius):
    return Rect(x - radius, y - radius, x + radius, y + radius)


def test_a_note_stands_below_right_of_its_point_where_nothing_is_in_the_way():
    box = placed((200, 80), (300, 250), ROOM, [square(300, 250, 10.5)])
    assert box.left >= 300 - 10.5
    assert box.top <= 250


def test_a_note_gives_way_to_a_label_and_stays_inside():
    label = Rect(310, 100, 600, 240)
    box = placed((200, 80), (300, 250), ROOM, [square(300, 250, 10.5), label])
    assert not box.touches(label)
    assert ROOM.holds(box)


def test_a_note_would_rather_stand_off_the_line():
    line = ([300.0, 650.0], [200.0, 150.0])
    free = placed((120, 60), (300, 250), ROOM, [square(300, 250, 10.5)], [line])
    assert not crosses(free, *line)


def test_there_may_be_no_place_at_all():
    assert placed((200, 80), (300, 250), ROOM, [ROOM]) is None
    assert placed((900, 80), (300, 250), ROOM, []) is None


@pytest.mark.parametrize("seed", range(200))
def test_no_note_ever_covers_a_point_or_a_label(seed):
    dice = random.Random(seed)
    points = [square(dice.uniform(50, 650), dice.uniform(30, 330), 10.5) for _ in range(dice.randint(1, 40))]
    words = [
        Rect(x, y, x + dice.uniform(30, 120), y + 14)
        for x, y in ((dice.uniform(50, 550), dice.uniform(30, 310)) for _ in range(dice.randint(0, 6)))
    ]
    line = sorted((point.left, point.bottom) for point in points)
    mine = points[0]
    where = ((mine.left + mine.right) / 2, (mine.top + mine.bottom) / 2)
    xs, ys = [x for x, _ in line], [y for _, y in line]
    box = placed((dice.uniform(80, 214), dice.uniform(40, 120)), where, ROOM, points + words, [(xs, ys)])
    if box is not None:
        assert ROOM.holds(box)
        assert not any(box.touches(taken) for taken in points + words)
    else:
        assert len(points) + len(words) > 8


def test_the_leader_runs_from_the_ring_to_the_box():
    box = Rect(400, 100, 600, 180)
    (x1, x2), (y1, y2) = leader((300, 250), 9.5, box)
    assert (x1 - 300) ** 2 + (y1 - 250) ** 2 == pytest.approx(9.5**2)
    assert box.left <= x2 <= box.right
    assert y2 in (box.top, box.bottom) or x2 in (box.left, box.right)
