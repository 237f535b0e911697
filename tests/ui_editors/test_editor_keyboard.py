"""Editors for people who use keys or a screen reader: the order of Tab, and a name for every control."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from lifeokr.domain.kinds import KINDS
from lifeokr.services import objectives
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor
from lifeokr.ui.pages.objective_editor import ObjectiveEditor

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def reached(desk, page):
    """Return every control that Tab reaches, from the first on, once round."""
    first, found = desk.focus, []
    while True:
        found.append(desk.focus)
        desk.tabbed()
        if desk.focus is first:
            return found
        assert len(found) < 200


def in_sight(page):
    return [
        one
        for kind in CONTROLS
        for one in page.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not isinstance(one.parentWidget(), QComboBox)
        and one.window() is page.window()
    ]  # fmt: skip


def place(page, control):
    return control.mapTo(page.widget(), QPoint(0, control.height() // 2))


def assert_read_in_order(page, found):
    """Each control stands lower than the one before, or beside it to the right."""
    places = [place(page, one) for one in found]
    for (before, at), (after, to) in zip(
        zip(found, places, strict=True), zip(found[1:], places[1:], strict=True), strict=False
    ):
        same_row = abs(at.y() - to.y()) < 12
        assert (same_row and to.x() > at.x()) or to.y() > at.y(), (
            before.accessibleName(),
            after.accessibleName(),
        )


def opened(desk, kind):
    owner = objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)
    page = desk.show(KeyResultsEditor, owner.id)
    desk.typed("Something")
    page.lines[0].form.choose_kind(kind)
    page.lines[0].form.more.unfold()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_through_a_key_result_as_it_is_read_and_leaves_no_control_out(desk, kind):
    page = opened(desk, kind)
    found = reached(desk, page)
    buttons = [page.cancel_button, page.done_button]
    assert found[-2:] == buttons  # which stand above the first field, where the round begins again
    assert_read_in_order(page, found[:-2])
    pieces = {one for one in in_sight(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert pieces == set(found)


def test_tab_goes_through_an_objective_as_it_is_read_and_leaves_no_control_out(desk):
    page = desk.show(ObjectiveEditor)
    found = reached(desk, page)
    assert found[-2:] == [page.cancel_button, page.done_button]
    assert_read_in_order(page, found[:-2])
    assert {one for one in in_sight(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus} == set(found)


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name(desk, kind):
    page = opened(desk, kind)
    nameless = [one for one in in_sight(page) if not one.accessibleName().strip()]
    assert nameless == []
    names = [one.accessibleName() for one in in_sight(page) if isinstance(one, (QLineEdit, QComboBox))]
    assert len(names) == len(set(names))


def test_the_trail_says_what_is_typed(desk):
    page = opened(desk, "total")
    form = page.lines[0].form
    form.restore({"target": "10", "unit": "letters"})
    assert "10 letters target, a success" in form.trail.accessibleName()
    assert "13 letters stretch" in form.trail.accessibleName()
