from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from lifeokr.domain.codes import Horizon
from lifeokr.services import check_ins, objectives, pauses, queries
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.goals import GoalsPage


def words(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def test_the_quarter_shows_each_objective_as_a_card_with_its_key_results(desk, told):
    page = desk.show(GoalsPage)
    (card,) = page.cards
    shown = words(card)
    assert shown[0] == "A calm cushion"
    assert "0.09" in shown  # (0.28 + 0 + 0) / 3
    assert shown[2:] == ["Saved", "40", "Walks instead of taxis", "0 walks", "A second account", "0 of 2"]
    assert card.accessibleName() == "A calm cushion, score 0.09, even pace 0.35."
    assert "One objective. 44 days to go." in words(page)


def test_a_card_goes_to_its_objective_by_enter_and_by_a_click(desk, told):
    page = desk.show(GoalsPage)
    assert desk.focus is page.cards[0]
    desk.pressed(Qt.Key.Key_Return)
    desk.clicked(page.cards[0])
    assert desk.went == [("objective", told.objective)] * 2


def test_the_horizons_change_by_arrows_and_the_keyboard_stays_on_them(desk, told):
    page = desk.show(GoalsPage)
    page.tabs.take_focus()
    desk.pressed(Qt.Key.Key_Left)
    assert page.horizon is Horizon.YEAR
    assert [card.id for card in page.cards] == [told.year]
    assert desk.focus is page.tabs
    desk.pressed(Qt.Key.Key_Left)
    assert page.horizon is Horizon.LONG_TERM


def test_an_empty_horizon_says_one_sentence_and_offers_one_thing(desk, told):
    page = desk.show(GoalsPage, "vision")
    assert page.cards == []
    assert "No vision yet. What would you like to be true of your life one day?" in words(page)
    desk.clicked(page.begin_button)
    assert desk.went == [("objective-editor", "")]


def test_a_new_objective_is_asked_for_in_its_editor(desk, told):
    page = desk.show(GoalsPage)
    desk.clicked(page.new_button)
    assert desk.went == [("objective-editor", "")]


def test_up_and_down_move_between_the_cards(desk, told):
    area = next(one for one in queries.areas(desk.ws) if one.colour == "play")
    objectives.add_objective(desk.ws, title="Four songs", area_id=area.id)
    page = desk.show(GoalsPage)
    assert len(page.cards) == 2
    desk.pressed(Qt.Key.Key_Down)
    assert desk.focus is page.cards[1]
    desk.pressed(Qt.Key.Key_Down)
    assert desk.focus is page.cards[1]
    desk.pressed(Qt.Key.Key_Up)
    assert desk.focus is page.cards[0]


def test_a_change_is_shown_and_the_keyboard_stays_on_its_card(desk, told):
    page = desk.show(GoalsPage)
    objectives.edit_objective(desk.ws, told.objective, title="A calm big cushion")
    desk.settle()
    assert words(page.cards[0])[0] == "A calm big cushion"
    assert desk.focus is page.cards[0]


def test_what_rests_is_said_and_counted(desk, told):
    pauses.pause(desk.ws, objective_id=told.objective, first_day=date(2026, 2, 15))
    page = desk.show(GoalsPage)
    assert "Resting" in words(page.cards[0])
    assert "One objective, one resting. 44 days to go." in words(page)


def test_what_is_closed_is_shown_when_asked_for(desk, told):
    objectives.close_objective(desk.ws, told.objective, own_score=0.5)
    page = desk.show(GoalsPage)
    assert page.cards == []
    desk.clicked(page.old_button)
    assert [card.id for card in page.cards] == [told.objective]
    assert "Closed, 0.50" in words(page.cards[0])
    assert desk.focus is page.old_button


def test_an_objective_that_points_nowhere_can_be_linked(desk, told):
    objectives.edit_objective(desk.ws, told.objective, parent_id=None)
    page = desk.show(GoalsPage)
    desk.tabbed_to(page.links[0])
    desk.pressed(Qt.Key.Key_Space)
    assert desk.went == [("objective-editor", told.objective)]


def test_wide_pages_have_two_columns_and_narrow_ones_one(desk, told):
    area = next(one for one in queries.areas(desk.ws) if one.colour == "play")
    objectives.add_objective(desk.ws, title="Four songs", area_id=area.id)
    page = desk.show(GoalsPage)

    def lefts():
        return {card.mapTo(page, card.rect().topLeft()).x() for card in page.cards}

    assert len(lefts()) == 2
    desk.window.resize(892, 700)
    desk.settle()
    desk.settle()
    assert len(lefts()) == 1


def legend_words(page):
    """Return the words beside glyphs that stand under the cards, not in them."""
    known = {"Ahead of pace", "On pace", "Behind pace", "Reached", "In the stretch", "Resting", "Quiet"}
    inside = {label for card in page.cards for label in card.findChildren(Label)}
    return [
        label.text()
        for label in page.findChildren(Label)
        if label.text() in known and label not in inside and label.isVisible()
    ]


def test_the_legend_tells_the_marks_that_the_cards_bear_and_no_other(desk, told):
    # 40 of 100 is behind 50.6; walks and steps have been silent since 1 January, longer than three weeks
    page = desk.show(GoalsPage)
    assert legend_words(page) == ["Behind pace", "Quiet"]
    pauses.pause(desk.ws, objective_id=told.objective, first_day=date(2026, 2, 15))
    desk.settle()
    desk.settle()  # what came new is shown a moment later
    assert legend_words(page) == ["Resting"]


def test_a_mark_of_what_is_reached_is_told(desk, told):
    check_ins.check_in(desk.ws, key_result_id=told.walked, value=20.0)  # the target, and no stretch beyond
    page = desk.show(GoalsPage)
    assert legend_words(page) == ["Behind pace", "Reached", "Quiet"]


def test_cards_without_a_mark_have_no_legend(desk, told):
    area = next(one for one in queries.areas(desk.ws) if one.colour == "play")
    objectives.delete_objective(desk.ws, told.objective)
    objectives.add_objective(desk.ws, title="Four songs", area_id=area.id)
    page = desk.show(GoalsPage)
    assert len(page.cards) == 1
    assert legend_words(page) == []
