from __future__ import annotations

from dataclasses import replace

import pytest

from lifeokr.domain.calibration import CHANCES, Statement, calibration, statements_of
from lifeokr.domain.reading import standing
from lifeokr.domain.score import ObjectiveScore, Outcome, objective_score, outcome
from lifeokr.domain.thread import thread_id, threads


def pair(make, on, id, *, weight=1.0, **fields):
    subject = make(fields.pop("kind", "latest"), fields.pop("check_ins"), **fields)
    key_result = replace(subject.key_result, id=id, weight=weight)
    return key_result, standing(subject, on(45))


def test_an_objective_without_key_results_has_no_score():
    assert objective_score([]) == ObjectiveScore(None, None, 0, 0, 0, None)


def test_an_objective_is_the_weighted_mean_of_what_has_a_score(make, on):
    half = pair(make, on, "half", check_ins=[(40, 5.0)], start=0.0)  # 0.35
    hit = pair(make, on, "hit", check_ins=[(40, 10.0)], start=0.0, weight=3.0)  # 0.7
    none = pair(make, on, "none", check_ins=[], start=0.0)
    read = objective_score([half, hit, none])
    assert read.score == pytest.approx((0.35 + 3 * 0.7) / 4)
    assert read.even_pace == pytest.approx(0.35)
    assert (read.counted, read.of, read.reached, read.weakest) == (2, 3, 1, "half")


def test_nothing_counted_is_no_score_never_nought(make, on):
    read = objective_score([pair(make, on, "none", check_ins=[], start=0.0)])
    assert (read.score, read.even_pace, read.counted, read.of, read.weakest) == (None, None, 0, 1, None)


def test_of_two_equally_weak_the_first_is_named(make, on):
    first = pair(make, on, "first", check_ins=[(40, 5.0)], start=0.0)
    second = pair(make, on, "second", check_ins=[(40, 5.0)], start=0.0)
    assert objective_score([first, second]).weakest == "first"


def test_the_even_pace_leaves_out_what_has_no_pace(make, on):
    paced = pair(make, on, "paced", check_ins=[(40, 5.0)], start=0.0)
    steps = pair(make, on, "steps", kind="milestones", check_ins=[], target=1.0, steps=[(1.0, None, None)])
    read = objective_score([paced, steps])
    assert (read.score, read.even_pace) == (pytest.approx(0.175), pytest.approx(0.35))


def test_a_share_too_early_to_tell_is_not_reached_yet(make, on):
    subject = make("rhythm", [(7, 5.0)], at_least=5.0, target=0.7)
    read = objective_score([(subject.key_result, standing(subject, on(12)))])
    assert (read.reached, read.counted) == (0, 1)


def test_weightless_key_results_make_no_mean(make, on):
    assert (
        objective_score([pair(make, on, "light", check_ins=[(40, 5.0)], start=0.0, weight=0.0)]).score is None
    )


def test_what_was_said_is_held_against_what_came(on):
    said = [Statement(on(30), 4, True), Statement(on(60), 4, False), Statement(on(60), 5, True)]
    read = calibration(said)
    assert [(row.confidence, row.said, row.came) for row in read.rows] == [
        (1, 0, 0),
        (2, 0, 0),
        (3, 0, 0),
        (4, 2, 1),
        (5, 1, 1),
    ]
    assert [row.chance for row in read.rows] == [0.1, 0.3, 0.5, 0.7, 0.9] == list(CHANCES.values())
    assert read.brier == pytest.approx((0.3**2 + 0.7**2 + 0.1**2) / 3)
    assert calibration([]).brier is None


def stated(number, confidence, **more):
    return (number, 1.0, {"confidence": confidence, "key_result_id": "k", **more})


def test_the_statements_nearest_one_and_two_thirds_of_the_cycle_count(make, on):
    rows = [stated(10, 1), stated(29, 2), stated(45, 3), stated(61, 4), stated(89, 5)]
    subject = make("latest", rows, start=0.0)
    chosen = statements_of(subject, standing(subject, on(90)))
    assert [(said.day, said.confidence, said.came_true) for said in chosen] == [
        (on(29), 2, False),
        (on(61), 4, False),
    ]


def test_of_two_as_near_the_earlier_counts_and_one_nearest_both_counts_once(make, on):
    subject = make("latest", [stated(25, 1), stated(35, 2), (60, 20.0)], start=0.0)
    chosen = statements_of(subject, standing(subject, on(90)))
    assert [(said.day, said.came_true) for said in chosen] == [(on(25), True), (on(35), True)]
    alone = make("latest", [stated(45, 1)], start=0.0)
    assert len(statements_of(alone, standing(alone, on(90)))) == 1


def test_carried_foreign_and_outside_statements_do_not_count(make, on):
    rows = [
        stated(-5, 1),
        stated(30, 2, confidence_carried=True),
        stated(31, 3, key_result_id="another"),
        (32, 1.0),
        stated(95, 4),
    ]
    subject = make("latest", rows, start=0.0)
    assert statements_of(subject, standing(subject, on(100))) == ()


def test_a_thread_is_followed_to_its_first(make):
    origins = {"c": "b", "b": "a", "a": None, "x": "gone", "p": "q", "q": "p"}
    assert [thread_id(name, origins) for name in ("a", "b", "c", "x")] == ["a", "a", "a", "x"]
    assert thread_id("p", origins) == "q"  # a circle ends where it would come round


def test_things_are_grouped_by_thread_in_their_order(make):
    one = make("total").key_result
    first, other, carried = (replace(one, id=name) for name in ("first", "other", "carried"))
    carried = replace(carried, origin_id="first")
    assert threads([first, other, carried]) == ((first, carried), (other,))


def test_the_outcome_says_by_how_much_towards_better(make, on):
    def came(value, **marks):
        return outcome(standing(make("latest", [(40, value)], **marks), on(45)))

    assert came(12.0, start=0.0) == Outcome(True, 2.0)
    assert came(7.0, start=0.0) == Outcome(False, -3.0)
    assert came(9.0, start=20.0) == Outcome(True, 1.0)
    assert came(12.0, start=20.0) == Outcome(False, -2.0)
    assert outcome(standing(make("latest", start=0.0), on(45))) is None
