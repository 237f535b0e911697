"""An editor left with text in it, in a whole window: it is said, shown where it stands, and gone on with."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.services import drafts, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.settings_file import SettingsFile

TOP = "Kept as you left it. You find it again at the top of Goals."
AT_LIGHTER = "Kept as you left it. You find it again at “Lighter”."
CTRL = Qt.KeyboardModifier.ControlModifier


class Life:
    """A window on a life with one objective, 'Lighter', and hands on its keyboard."""

    def __init__(self, folder, qapp):
        self.ws = open_life(folder / "life", fixed_clock(date(2026, 2, 1)), counted_ids("left"))
        area = queries.areas(self.ws)[0].id
        self.lighter = objectives.add_objective(self.ws, title="Lighter", area_id=area).id
        settings = SettingsFile(folder)
        settings.change(theme="light")
        self.app = App(qapp, self.ws, settings, jobs=InlineJobs())
        self.window = self.app.window
        self.window.resize(1200, 800)
        self.window.start()
        self.window.show()
        self.app.dress()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)

    @property
    def page(self):
        return self.window.page

    @property
    def said(self):
        return self.window.toast.words

    def settle(self):
        for _ in range(2):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, text):
        QTest.keyClicks(self.window.focusWidget(), text)

    def go(self, code, about=""):
        self.window.show_page(code, about)
        self.settle()

    def follow(self, link):
        """Press a link by keyboard."""
        link.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_Space)

    def close(self):
        self.window.close()
        self.app.close()


@pytest.fixture
def life(qtbot, qapp, theme, tmp_path):
    made = Life(tmp_path, qapp)
    yield made
    made.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def escape(life):
    life.press(Qt.Key.Key_Escape)


def this_week(life):
    life.press(Qt.Key.Key_1, CTRL)


def sidebar(life):
    QTest.mouseClick(life.window.sidebar.item("week"), Qt.MouseButton.LeftButton)
    life.settle()


def back(life):
    life.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


WAYS = pytest.mark.parametrize("way", [escape, this_week, sidebar, back])


@WAYS
def test_leaving_a_new_objective_half_written_says_where_it_is_found_again(life, way):
    life.go("goals")
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    way(life)
    assert life.window.at[0] != "objective-editor"
    assert life.said == TOP
    assert not life.window.toast._undo.isVisible()  # what would be undone is something else


@WAYS
def test_leaving_key_results_half_written_says_where_they_are_found_again(life, way):
    life.go("objective", life.lighter)
    life.press(Qt.Key.Key_N)
    assert life.window.at == ("key-results-editor", life.lighter)
    life.type("10 km")
    way(life)
    assert life.said == AT_LIGHTER


def test_leaving_an_objective_changed_says_where_it_is_found_again(life):
    life.go("objective-editor", life.lighter)
    life.type(" and stronger")
    escape(life)
    assert life.said == AT_LIGHTER


def test_a_long_title_is_cut_in_the_sentence(life):
    objectives.edit_objective(life.ws, life.lighter, title="So light that the stairs " * 8)
    life.go("objective-editor", life.lighter)
    life.type("!")
    escape(life)
    assert life.said.endswith("at “So light that the stairs So light t…”.")


@pytest.mark.parametrize("code", ["objective-editor", "key-results-editor"])
def test_leaving_an_editor_untouched_says_nothing(life, code):
    life.go("goals")
    life.go(code, life.lighter)
    escape(life)
    life.go(code, life.lighter)
    life.type("x")
    life.press(Qt.Key.Key_Backspace)
    escape(life)
    assert life.window.at[0] == "goals"
    assert life.said == ""
    assert drafts.drafts(life.ws) == []
    assert life.page.signs == []


def test_an_empty_line_more_is_nothing_left(life):
    life.go("key-results-editor", life.lighter)
    life.page.add_line()
    escape(life)
    assert life.said == ""
    assert drafts.drafts(life.ws) == []


def test_a_line_taken_away_is_something_left(life):
    for title in ("One", "Two"):
        key_results.add_key_result(life.ws, objective_id=life.lighter, title=title, kind="total", target=4.0)
    life.go("key-results-editor", life.lighter)
    life.follow(life.page.lines[0].away)
    escape(life)
    assert life.said == AT_LIGHTER


def test_what_is_kept_for_good_is_not_called_left(life):
    life.go("objective-editor", life.lighter)
    life.type("!")
    life.press(Qt.Key.Key_Return, CTRL)
    assert life.window.at == ("objective", life.lighter)
    assert life.said == ""
    assert life.page.signs.widgets == ()


def test_a_window_that_closes_keeps_the_text_and_says_nothing_more(life):
    life.go("objective-editor")
    life.type("Half a wish")
    toast = life.window.toast
    life.window.close()
    assert [draft.text for draft in drafts.drafts(life.ws)] == ["Half a wish"]
    assert not toast.isVisibleTo(life.window)


def test_a_new_objective_left_stands_at_the_top_of_goals_and_is_gone_on_with(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    life.press(Qt.Key.Key_2, CTRL)
    (sign,) = life.page.signs
    assert sign.words.text() == "You were writing “Half a wish” on 1 February."
    assert sign.isVisible()
    top, card = (one.mapTo(life.page, QPoint(0, 0)).y() for one in (sign, life.page.cards[0]))
    assert top < card
    life.follow(sign.link)
    assert life.window.at[0] == "objective-editor"
    assert life.page.title.text() == "Half a wish"
    assert life.window.focusWidget() is life.page.title
    life.page.area.choose(queries.areas(life.ws)[0].id)
    life.press(Qt.Key.Key_Return, CTRL)
    assert [one.objective.title for one in queries.objectives(life.ws)] == ["Lighter", "Half a wish"]
    life.press(Qt.Key.Key_2, CTRL)
    assert life.page.signs == []


def test_one_without_a_title_is_shown_too(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.press(Qt.Key.Key_Tab)
    life.type("Because of the stairs")
    life.press(Qt.Key.Key_2, CTRL)
    assert life.page.signs[0].words.text() == "You were writing a new objective on 1 February."


def test_key_results_left_stand_on_the_card_and_on_the_page_of_their_objective(life):
    life.go("key-results-editor", life.lighter)
    life.type("10 km")
    life.press(Qt.Key.Key_2, CTRL)
    (sign,) = life.page.signs
    (card,) = life.page.cards
    assert card.isAncestorOf(sign)
    assert sign.words.text() == "You were writing its key results on 1 February."
    card.setFocus()
    life.press(Qt.Key.Key_Return)
    assert life.window.at == ("objective", life.lighter)
    (there,) = life.page.signs.widgets
    assert there.isVisible()
    assert there.words.text() == "You were writing its key results on 1 February."
    life.follow(there.link)
    assert life.window.at[0] == "key-results-editor"
    assert [line.title.text() for line in life.page.lines] == ["10 km"]
    life.page.lines[0].form.kind_editor.target.setFocus()
    life.type("50")
    life.press(Qt.Key.Key_Return, CTRL)
    assert life.window.at == ("objective", life.lighter)
    assert life.page.signs.widgets == ()
    assert [one.view.key_result.title for one in life.page._details.key_results] == ["10 km"]


def test_both_editors_of_an_objective_leave_a_sign_each(life):
    life.go("key-results-editor", life.lighter)
    life.type("10 km")
    life.go("objective-editor", life.lighter)
    life.type("!")
    life.go("objective", life.lighter)
    assert {sign.words.text() for sign in life.page.signs.widgets} == {
        "You were writing its key results on 1 February.", "You were changing it on 1 February.",
    }  # fmt: skip


def test_going_on_and_leaving_again_keeps_it_as_it_is_then(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    life.press(Qt.Key.Key_2, CTRL)
    life.follow(life.page.signs[0].link)
    life.press(Qt.Key.Key_End)
    life.type(" more")
    escape(life)
    assert life.said == TOP
    life.press(Qt.Key.Key_2, CTRL)
    assert [sign.words.text() for sign in life.page.signs] == [
        "You were writing “Half a wish more” on 1 February."
    ]


def test_what_was_left_can_be_let_go_of_when_it_is_looked_at(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    life.press(Qt.Key.Key_2, CTRL)
    life.follow(life.page.signs[0].link)
    assert life.page.draft_bar.words.text() == "As you left it on 1 February 2026."
    life.window.toast.hide()
    life.follow(life.page.draft_bar.buttons["afresh"])
    assert life.said == ""
    assert life.window.at == ("objective-editor", "")
    assert life.page.title.text() == ""
    life.press(Qt.Key.Key_2, CTRL)
    assert life.page.signs == []


def test_a_second_new_objective_is_never_written_into_the_first(life):
    for words in ("First wish", "Second wish", "Third wish"):
        life.press(Qt.Key.Key_N, CTRL)
        life.type(words)
        escape(life)
    life.press(Qt.Key.Key_2, CTRL)
    said = [sign.words.text() for sign in life.page.signs]
    assert sorted(said) == [
        f"You were writing “{words}” on 1 February." for words in ("First wish", "Second wish", "Third wish")
    ]
    life.follow(life.page.signs[said.index("You were writing “First wish” on 1 February.")].link)
    assert life.page.title.text() == "First wish"
    assert life.page.why.toPlainText() == ""


def test_passing_an_offer_over_says_that_it_stays_kept_and_keeps_it_when_the_new_one_is_done(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("First wish")
    escape(life)
    life.press(Qt.Key.Key_N, CTRL)
    bar = life.page.draft_bar
    assert bar.buttons["go-on"].isVisible()
    life.type("Second wish")
    assert bar.words.text() == (
        "What you were writing before stays kept. You find it again at the top of Goals."
    )
    assert not bar.buttons["go-on"].isVisible()
    life.page.area.choose(queries.areas(life.ws)[0].id)
    life.press(Qt.Key.Key_Return, CTRL)
    assert len(queries.objectives(life.ws)) == 2
    life.press(Qt.Key.Key_2, CTRL)
    assert [sign.words.text() for sign in life.page.signs] == ["You were writing “First wish” on 1 February."]


def test_the_earlier_text_is_offered_once_the_later_one_is_done(life):
    for words in ("First wish", "Second wish"):
        life.press(Qt.Key.Key_N, CTRL)
        life.type(words)
        if words == "First wish":
            escape(life)
    life.page.area.choose(queries.areas(life.ws)[0].id)
    life.press(Qt.Key.Key_Return, CTRL)
    life.press(Qt.Key.Key_N, CTRL)
    life.follow(life.page.draft_bar.buttons["go-on"])
    assert life.page.title.text() == "First wish"


def test_a_target_changed_while_the_kind_went_there_and_back_is_something_left(life):
    key_results.add_key_result(
        life.ws, objective_id=life.lighter, title="Weight", kind="latest", start=80.0, target=75.0
    )
    life.go("key-results-editor", life.lighter)
    form = life.page.lines[0].form
    form.kind_editor.target.setFocus()
    form.kind_editor.target.selectAll()
    life.type("74")
    form.top.kind.setFocus()
    life.press(Qt.Key.Key_Down)
    life.press(Qt.Key.Key_Up)
    assert (form.kind, form.kind_editor.target.text()) == ("latest", "74")
    escape(life)
    assert life.said == AT_LIGHTER


def test_key_results_left_twice_are_kept_twice(life):
    life.go("key-results-editor", life.lighter)
    life.type("10 km")
    escape(life)
    life.go("key-results-editor", life.lighter)
    life.type("Weight")
    escape(life)
    shown = []
    for number in range(2):
        life.go("objective", life.lighter)
        life.follow(life.page.signs.widgets[number].link)
        shown.append([line.title.text() for line in life.page.lines])
        escape(life)
    assert sorted(shown) == [["10 km"], ["Weight"]]


def test_an_unanswered_offer_stays_when_nothing_is_typed(life):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    escape(life)
    life.press(Qt.Key.Key_N, CTRL)
    escape(life)
    life.press(Qt.Key.Key_2, CTRL)
    assert len(life.page.signs) == 1


def test_the_next_window_shows_the_sign_as_well(life, qapp):
    life.press(Qt.Key.Key_N, CTRL)
    life.type("Half a wish")
    escape(life)
    again = open_life(life.ws.file.path.parent, fixed_clock(date(2026, 2, 3)), counted_ids("later"))
    app = App(qapp, again, SettingsFile(life.ws.file.path.parent), jobs=InlineJobs())
    app.window.show_page("goals")
    app.window.show()
    life.settle()
    assert [sign.words.text() for sign in app.window.page.signs] == [
        "You were writing “Half a wish” on 1 February."
    ]
    app.window.close()
    app.close()
