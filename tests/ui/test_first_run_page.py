"""The first evening's page: all of the drawing in sight, and every part picked is used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from lifeokr.services import areas, objectives, queries
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.widgets.big_trail import BigTrail
from lifeokr.ui.widgets.part_choice import PartButton

DESIGNED = (1100, 700)


@pytest.fixture
def opened(open_window, qtbot):
    """Return a function that opens the first evening in a window of a size."""

    def opening(size=DESIGNED):
        app = open_window(sample=False, size=size)
        qtbot.wait(10)
        return app, app.window.page

    return opening


def in_sight(page, widget):
    """Return whether all of a widget lies in the part of the page that is seen."""
    place = QRect(widget.mapTo(page.viewport(), QPoint()), widget.size())
    return page.viewport().rect().contains(place)


def picked(page):
    return [part.area.name for part in page.parts if part.isChecked()]


def part(page, name):
    return next(one for one in page.parts if one.area.name == name)


def click(qtbot, page, *names):
    for name in names:
        qtbot.mouseClick(part(page, name), Qt.MouseButton.LeftButton)
    qtbot.wait(1)


@pytest.mark.parametrize("size", [DESIGNED, (1280, 720), (1440, 900)])
def test_all_of_the_drawing_is_in_sight(opened, size):
    _, page = opened(size)
    assert page.verticalScrollBar().maximum() == 0
    for kind in (PartButton, Button, QLabel, BigTrail):
        found = [one for one in page.findChildren(kind) if one.isVisible()]
        assert found
        assert [one for one in found if not in_sight(page, one)] == []


def test_with_three_wishes_too_it_is_in_sight(opened, qtbot):
    _, page = opened()
    click(qtbot, page, "Health", "Friends", "Play")
    qtbot.wait(10)
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(800, 540), DESIGNED, (1440, 900)])
def test_no_name_of_a_part_of_life_is_cut(opened, size):
    _, page = opened(size)
    for one in page.parts:
        assert one.width() >= one.sizeHint().width(), one.area.name
        one.grab()
        assert one.toolTip() == ""


def test_four_parts_stand_side_by_side_as_drawn(opened):
    _, page = opened()
    assert len({one.y() for one in page.parts}) == 2


@pytest.mark.parametrize(("size", "hill"), [((1440, 900), 212), (DESIGNED, None)])
def test_the_hill_is_as_drawn_where_there_is_room_and_lower_where_not(opened, size, hill):
    _, page = opened(size)
    big = page.findChild(BigTrail)
    assert big.hill == hill if hill else 72 < big.hill < 212
    words = max(place.height() for place in big.places())
    assert big.hill + words < big.height()


@pytest.mark.parametrize("size", [(800, 540), DESIGNED, (1440, 900)])
@pytest.mark.parametrize("scale", [100, 150])
def test_the_three_sentences_stand_apart_and_within(opened, qtbot, size, scale):
    app, page = opened(size)
    app.theme.set_text_scale(scale)
    qtbot.wait(10)
    big = page.findChild(BigTrail)
    first, second, third = big.places()
    assert first.left() >= 0
    assert first.right() < second.left()
    assert second.right() < third.left()
    assert third.right() < big.width()
    assert big.hill + max(one.height() for one in big.places()) < big.height()
    app.theme.set_text_scale(100)


def test_in_the_smallest_window_it_scrolls_down_and_not_sideways(opened):
    _, page = opened((800, 540))
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def test_a_first_part_is_picked_in_sight_and_another_takes_its_place_with_the_wish(opened, qtbot):
    app, page = opened()
    assert picked(page) == ["Health"]
    qtbot.keyClicks(app.window.focusWidget(), "Play again")
    click(qtbot, page, "Play")
    assert picked(page) == ["Play"]
    assert [line.text for line in page.wishes.lines] == ["Play again"]


def test_each_part_picked_has_a_wish_of_its_own_and_all_are_made_in_one_step(opened, qtbot):
    app, page = opened()
    click(qtbot, page, "Friends", "Play")
    first, second = page.wishes.lines
    assert [first.area.name, second.area.name] == ["Friends", "Play"]
    page.wishes.take_focus()
    qtbot.keyClicks(first.field, "See more of the people I miss")
    qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert app.window.at[0] == "first-run"  # the next wish is still empty
    qtbot.keyClicks(second.field, "Make music again")
    qtbot.keyClick(second.field, Qt.Key.Key_Return)
    assert app.window.at[0] == "key-results-editor"
    made = {view.objective.title: view.area.name for view in queries.objectives(app.workspace)}
    assert made == {"See more of the people I miss": "Friends", "Make music again": "Play"}
    app.workspace.undo()
    assert queries.objectives(app.workspace) == ()


def test_a_part_without_a_wish_waits(opened, qtbot):
    app, page = opened()
    click(qtbot, page, "Friends", "Play")
    page.wishes.lines[1].field.setText("Make music again")
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    (view,) = queries.objectives(app.workspace)
    assert (view.objective.title, view.area.name) == ("Make music again", "Play")


def test_a_fourth_part_is_not_picked_and_that_is_said(opened, qtbot):
    _, page = opened()
    click(qtbot, page, "Health", "Friends", "Play", "Money")
    assert picked(page) == ["Health", "Friends", "Play"]
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Three are plenty to begin with. The others will wait." in said


def test_the_last_part_stays_picked(opened, qtbot):
    _, page = opened()
    click(qtbot, page, "Health")
    assert picked(page) == ["Health"]
    click(qtbot, page, "Play", "Health")
    assert picked(page) == ["Play"]


def test_a_wish_comes_back_with_its_part(opened, qtbot):
    _, page = opened()
    click(qtbot, page, "Health", "Play")
    page.wishes.lines[1].field.setText("Make music again")
    click(qtbot, page, "Play")
    assert [line.area.name for line in page.wishes.lines] == ["Health"]
    click(qtbot, page, "Play")
    assert page.wishes.lines[1].text == "Make music again"


def test_the_button_says_how_many_it_makes(opened, qtbot):
    _, page = opened()
    assert page.make.accessibleName() == "Make it an objective"
    click(qtbot, page, "Health", "Play")
    assert page.make.accessibleName() == "Make them objectives"


def test_what_is_typed_and_picked_outlives_a_change_elsewhere(opened, qtbot):
    app, page = opened()
    click(qtbot, page, "Friends", "Play")
    page.wishes.lines[0].field.setText("See more of the people I miss")
    money = next(area for area in queries.areas(app.workspace) if area.name == "Money")
    areas.rename_area(app.workspace, money.id, name="Savings")
    qtbot.waitUntil(lambda: any(one.area.name == "Savings" for one in page.parts))
    assert picked(page) == ["Friends", "Play"]
    assert page.wishes.lines[0].text == "See more of the people I miss"


def test_an_objective_made_elsewhere_ends_the_evening(opened, qtbot):
    app, _ = opened()
    area = queries.areas(app.workspace)[0]
    objectives.add_objective(app.workspace, title="From a terminal", area_id=area.id)
    qtbot.waitUntil(lambda: app.window.at[0] == "week")
