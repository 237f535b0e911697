"""Moving by the window: packed on one side, brought in on the other's first page, and the same on both."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from lifeokr.exchange.json_out import life_as_json
from lifeokr.services import objectives, queries
from lifeokr.services.moved import moved_on
from lifeokr.ui.opening import wanted_here


@pytest.fixture
def old(open_window):
    made = open_window(theme="dark")
    made.window.show_page("settings")
    QCoreApplication.processEvents()
    return made


def packed(old, answers, tmp_path):
    answers.paths.append(tmp_path / "My life.lifeokr")
    old.window.page.moving.move_away.click()
    return tmp_path / "My life.lifeokr"


def empty(open_window):
    made = open_window(sample=False, today=date(2026, 2, 1))
    QCoreApplication.processEvents()
    assert made.window.at[0] in ("week", "first-run")
    return made


def test_the_first_page_brings_in_what_the_other_packed_and_both_say_the_same(
    old, open_window, answers, tmp_path
):
    path = packed(old, answers, tmp_path)
    counted = answers.told[-1].partition(": ")[2].partition(".\n")[0]
    assert "check-ins, the newest of" in counted
    new = empty(open_window)
    answers.paths.append(path)
    new.window.page.arrive.click()
    QCoreApplication.processEvents()
    assert counted in answers.told[-1]
    assert life_as_json(new.workspace) == life_as_json(old.workspace)
    assert new.window.at[0] == "week"
    assert new.context.settings.settings.theme == "dark"
    assert new.workspace.can_undo == old.workspace.can_undo


def test_the_old_one_says_that_it_moved_and_opens_only_knowingly(old, answers, tmp_path):
    section = old.window.page.moving
    assert not section.stay.isVisible()
    packed(old, answers, tmp_path)
    assert section.moved.text() == "This life moved to another computer on 1 February 2026."
    answers.agrees = False
    assert not wanted_here(old.workspace, answers)
    assert "moved to another computer on 1 February 2026" in answers.told[-1]
    answers.agrees = True
    assert wanted_here(old.workspace, answers)
    section.stay.click()
    assert moved_on(old.workspace) is None
    assert not section.stay.isVisible()


def test_who_says_no_keeps_the_empty_life_and_so_does_who_has_one_already(
    old, open_window, answers, tmp_path
):
    path = packed(old, answers, tmp_path)
    new = empty(open_window)
    before = life_as_json(new.workspace)
    answers.agrees = False
    answers.paths.append(path)
    new.window.page.arrive.click()
    assert life_as_json(new.workspace) == before
    answers.agrees = True
    page = new.window.page
    objectives.add_objective(new.workspace, title="Mine", area_id=queries.areas(new.workspace)[0].id)
    answers.paths.append(path)
    page.arrive.click()
    assert "already" in answers.told[-1]
    assert [view.objective.title for view in queries.objectives(new.workspace)] == ["Mine"]


def test_a_file_that_is_not_whole_is_told_of_and_changes_nothing(open_window, answers, tmp_path):
    new = empty(open_window)
    (tmp_path / "x.lifeokr").write_bytes(b"no zip")
    answers.paths.append(tmp_path / "x.lifeokr")
    new.window.page.arrive.click()
    assert "nothing was changed" in answers.told[-1]


def test_a_copy_and_a_folder_are_written_where_the_person_says(old, answers, tmp_path):
    section = old.window.page.moving
    answers.paths += [tmp_path / "Shared life.db", tmp_path]
    section.share.click()
    section.take_out.click()
    assert (tmp_path / "Shared life.db").read_bytes()[:15] == b"SQLite format 3"
    assert (tmp_path / "lifeokr 2026-02-01" / "life.md").exists()
    answers.paths += [None, None, None]
    for button in (section.move_away, section.share, section.take_out):
        button.click()
    assert moved_on(old.workspace) is None
    section.check.click()
    assert old.window.at[0] == "doctor"
