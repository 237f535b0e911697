"""The room inside fields, and the boxes to tick: as drawn on every page, at every size of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from lifeokr.services import objectives, queries
from lifeokr.services.key_results import add_key_result
from lifeokr.services.steps import StepLine
from lifeokr.ui.kit.fonts import install_fonts
from lifeokr.ui.kit.theme import qt_palette, tokens
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.widgets.entries import StepsEntry

LOOK = tokens("life-light")
DRAWN_ROOM = 10  # pixels between the border of a field and its words
BEARING = 2  # pixels that a letter may begin behind its place


@pytest.fixture
def holder(qtbot, qapp):
    install_fonts(qapp, 100)
    widget = QWidget()
    widget.setPalette(qt_palette("life-light"))
    widget.setAutoFillBackground(True)
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    yield widget
    install_fonts(qapp, 100)


def boxed(holder, *boxes, way=Qt.LayoutDirection.LeftToRight):
    holder.setLayoutDirection(way)
    for box in boxes:
        holder.layout().addWidget(box)
    holder.show()


def white(widget):
    """Return how far from each side the surface of a widget's own box reaches, in its middle line."""
    picture = widget.grab().toImage()
    line = [picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())]
    surface = LOOK["surface"].lower()
    return line.index(surface), line[::-1].index(surface)


def fields(page):
    """Return the fields of a page that are seen whole, without those that are a part of something."""
    return [
        field
        for field in page.findChildren(QLineEdit)
        if field.isVisible() and not isinstance(field.parent(), QComboBox)
    ]


def room(field):
    """Return how far from the border a word begins that is typed in a field."""
    field.setText("HHH")
    field.deselect()
    field.clearFocus()
    picture = field.grab().toImage()
    middle = picture.height() // 2
    ground = picture.pixelColor(5, middle).name()
    return next(x for x in range(4, picture.width()) if picture.pixelColor(x, middle).name() != ground)


@pytest.mark.parametrize(
    "page", ["first-run", "week", "settings", "objective-editor", "key-results-editor", "find"]
)
def test_what_is_typed_stands_as_far_from_the_border_as_drawn(open_window, page):
    app = open_window(sample=page != "first-run")
    about = queries.objectives(app.workspace)[0].objective.id if page == "key-results-editor" else ""
    app.window.show_page(page, about)
    found = fields(app.window.page)
    assert found
    for field in found:
        more = 8 if field.height() > 40 else BEARING  # a wish or a title is larger, and stands further in
        assert DRAWN_ROOM <= room(field) <= DRAWN_ROOM + more, field.accessibleName()


def test_the_note_of_the_week_has_room(open_window):
    app = open_window()
    app.window.page.lists[0].open_first()
    notes = [field for field in fields(app.window.page) if field.maxLength() == 4000]
    assert notes
    assert DRAWN_ROOM <= room(notes[0]) <= DRAWN_ROOM + BEARING


@pytest.mark.parametrize(("percent", "side"), [(100, 18), (150, 27)])
def test_a_box_is_eighteen_pixels_and_grows_with_the_text(qapp, holder, percent, side):
    install_fonts(qapp, percent)
    box = TickBox(says="First steps")
    boxed(holder, box)
    assert (box.box_rect.width(), box.box_rect.height()) == (side, side)
    assert box.height() >= 30


def test_the_box_is_painted_where_it_is_said_to_be(holder):
    box = TickBox(says="First steps", after=9)
    boxed(holder, box)
    left, right = white(box)
    assert (left, right) == (2, 9 + 2)  # inside the border


def test_from_right_to_left_the_box_stands_at_the_right_of_its_words(holder):
    box = TickBox("Nothing moves")
    boxed(holder, box, way=Qt.LayoutDirection.RightToLeft)
    assert box.box_rect.right() == box.rect().right()
    assert white(box)[1] == 2


def test_a_click_on_the_words_ticks_it(qtbot, holder):
    box = TickBox("Nothing moves")
    boxed(holder, box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() // 2))
    assert box.isChecked()
    at = box.grab().toImage().pixelColor(3, box.box_rect.top() + 3).name()
    assert at == LOOK["ink2"].lower()


def test_words_without_room_are_whole_in_a_tooltip(holder):
    box = TickBox("Leave out every line that cannot be read, whatever else it may hold")
    boxed(holder, box)
    holder.resize(200, 60)
    box.grab()
    assert box.toolTip() == box.accessibleName()


def test_the_ring_stands_around_the_box_alone(qtbot, open_window):
    app = open_window()
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.show_page("settings")
    (box,) = app.window.page.findChildren(TickBox)
    for _ in range(30):
        if app.window.focusWidget() is box:
            break
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
    assert app.ring.around is box
    qtbot.wait(1)
    seen = app.window.grab().toImage()
    corner = box.mapTo(app.window, box.box_rect.topLeft())
    ink = LOOK["ink"].lower()
    assert seen.pixelColor(corner.x() - 2, corner.y() + 9).name() == ink
    assert seen.pixelColor(corner.x() + 18 + 1, corner.y() + 9).name() == ink
    assert seen.pixelColor(corner.x() + 9, corner.y() - 2).name() == ink


@pytest.mark.parametrize("steps", [1, 5, 6, 9])
def test_the_boxes_of_steps_never_lie_over_each_other(open_window, steps):
    app = open_window(sample=False)
    ws = app.workspace
    objective = objectives.add_objective(ws, title="Play", area_id=queries.areas(ws)[0].id)
    add_key_result(
        ws, objective_id=objective.id, title="Concert", kind="milestones", target=float(steps),
        steps=[StepLine(title=f"Step {at}") for at in range(steps)],
    )  # fmt: skip
    app.window.show_page("week")
    (entry,) = app.window.page.findChildren(StepsEntry)
    places = [box.box_rect.translated(box.mapTo(entry, QPoint())) for box in entry.boxes]
    assert len(places) == steps
    for at, place in enumerate(places):
        assert entry.rect().contains(place)
        for other in places[at + 1 :]:
            assert not place.adjusted(-3, -3, 3, 3).intersects(other)
