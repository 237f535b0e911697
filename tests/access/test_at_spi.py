"""The program on a real accessibility bus, as Orca meets it: `pytest -m atspi tests/access`.

It runs when asked for, on a machine with Xvfb, dbus-daemon and at-spi2-core; the same is tried on every run
without a bus in `test_reader.py`.
"""

from __future__ import annotations

import sqlite3

import pytest
from at_spi import (
    BUTTON,
    CHART,
    IMAGE,
    MENU_ITEM,
    PAGE_TAB,
    TEXT,
    Desk,
    missing,
    the,
)

from lifeokr.services.sample import SAMPLE_DAY, open_sample

pytestmark = pytest.mark.atspi
KEY_RESULT = "10 km best time, this winter"
# Those that a button of their own opens; Qt shows the lists of a popup to the bus by focus alone.
FORMS = (
    f"Check in: {KEY_RESULT}", "Add one for an earlier day", "Add something to try", "Add someone",
    "Add an event", "Write something down",
)  # fmt: skip


@pytest.fixture(autouse=True)
def only_when_asked_for(request):
    if "atspi" not in (request.config.option.markexpr or ""):
        pytest.skip("a real accessibility bus is used when asked for: pytest -m atspi")
    lacking = missing()
    if lacking:
        pytest.skip(f"not here: {', '.join(lacking)}")


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def life(tmp_path):
    folder = tmp_path / "life"
    folder.mkdir()
    open_sample(folder, SAMPLE_DAY).close()
    return folder


@pytest.fixture
def window(desk, life):
    return desk.open(life, "--today", SAMPLE_DAY.isoformat())


def told(where, roots):
    """Print how many controls there are, and return those without a name."""
    found = [one for root in roots for one in root.controls()]
    unnamed = [one for one in found if not one[1].strip()]
    print(f"{where}: controls {len(found)}, unnamed {len(unnamed)}")
    assert found
    return unnamed


def chosen(window, words):
    """Choose a line of the menus."""
    the(window, MENU_ITEM, words, hidden=True).press()


def to_objective(window):
    the(window, PAGE_TAB, "Goals").press()
    the(window, BUTTON, "Carry a pack without thinking of it").press()
    return the(window, BUTTON, f"Check in: {KEY_RESULT}")


def test_every_page_has_a_name_for_every_control(desk, window):
    unnamed = told("week", [window])
    for page, title in (
        ("Goals", "Goals"),
        ("Reviews", "Reviews"),
        ("Work", "Work"),
        ("Settings", "Settings"),
    ):
        the(window, PAGE_TAB, page).press()
        titled(desk, title)
        unnamed += told(page, [window])
    for words, title in (
        ("New Objective", "Objective"), ("Find", "Find"), ("Open Trash", "Trash"),
        ("Keyboard Shortcuts", "Keyboard shortcuts"), ("About", "About"), ("Bring In Numbers", "Bring in"),
    ):  # fmt: skip
        chosen(window, words)
        titled(desk, title)
        unnamed += told(title, [window])
    to_objective(window)
    unnamed += told("objective", [window])
    the(window, BUTTON, "Add a key result").press()
    the(window, TEXT, "Key result 1")
    unnamed += told("key results", [window])
    assert unnamed == []


def titled(desk, title):
    """Wait until a window has a title."""
    desk.until(lambda: [one for one in desk.windows if one.name.startswith(title)])


def test_the_first_evening_has_a_name_for_every_control(desk, tmp_path):
    window = desk.open(tmp_path / "new", "--today", SAMPLE_DAY.isoformat())
    assert told("first run", [window]) == []


@pytest.mark.parametrize("words", FORMS)
def test_every_form_has_a_name_for_every_control(window, words):
    to_objective(window)
    the(window, BUTTON, words).press()
    the(window, BUTTON, "Cancel")
    assert told(words, [window]) == []


def test_the_toolkits_own_dialog_is_told_by_its_name(desk, window):
    the(window, MENU_ITEM, "Open Another Life", hidden=True).press(wait=False)
    desk.until(lambda: len(desk.windows) > 1)
    dialog = next(one for one in desk.windows if not one.name.endswith("— lifeokr"))
    assert dialog.name.strip()
    unnamed = told("dialog of files", [dialog])
    print("  without a name, in the toolkit's own dialog:", unnamed)


def test_trails_and_charts_are_told_in_a_sentence(window):
    to_objective(window)
    said = "10 km best time, this winter, 49:36, score 0.19, on pace, target 48:30, stretch 47:30."
    assert the(window, CHART, KEY_RESULT).name.startswith(said)
    the(window, PAGE_TAB, "Goals").press()
    assert the(window, IMAGE, KEY_RESULT).name == said


def test_a_check_in_is_made_and_taken_back_by_the_bus_alone_and_both_are_heard(desk, life, window):
    before = entries(life)
    to_objective(window).press()
    field = the(window, TEXT, f"This week's number for {KEY_RESULT}")
    field.type("48:55")
    the(window, TEXT, f"A note on {KEY_RESULT}").type("Cold and clear")
    exact(window, "Check in").press()
    desk.until(lambda: "Checked in." in desk.heard)
    assert entries(life) == before + 1
    assert newest(life) == (2935.0, "Cold and clear")

    the(window, BUTTON, "Undo").press()
    desk.until(lambda: "Taken back: Check In" in desk.heard)
    assert desk.heard == ["Checked in.", "Taken back: Check In"]
    assert entries(life) == before


def exact(window, name):
    return next(one for one in window.below() if one.role == BUTTON and one.name == name)


def asked(life, query):
    with sqlite3.connect(f"file:{life / 'life.db'}?mode=ro", uri=True) as connection:
        return connection.execute(query).fetchone()


def entries(life):
    return asked(life, "SELECT count(*) FROM check_in WHERE deleted_at IS NULL")[0]


def newest(life):
    return asked(life, "SELECT value, note FROM check_in WHERE note <> '' ORDER BY rowid DESC LIMIT 1")
