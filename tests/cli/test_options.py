from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lifeokr.cli.errors import OptionWithoutValue, WordsNotRead
from lifeokr.cli.options import split_options
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import plain, table


@pytest.mark.parametrize(
    "argv",
    [
        ["--data-dir", "d", "--today", "2026-05-31", "show", "10 km"],
        ["show", "10 km", "--today=2026-05-31", "--data-dir=d"],
        ["--today", "2026-05-31", "show", "--data-dir", "d", "10 km"],
    ],
)
def test_shared_options_stand_before_or_after_the_command(argv):
    options = split_options(argv)
    assert options.words == ("show", "10 km")
    assert (options.data_dir, options.today) == (Path("d"), date(2026, 5, 31))


def test_what_follows_two_dashes_is_left_alone():
    assert split_options(["delete", "--", "--demo"]).words == ("delete", "--", "--demo")
    assert split_options(["delete", "--demo"]).demo is True


@pytest.mark.parametrize("argv", [["--data-dir"], ["list", "--today"], ["--today=", "list"]])
def test_an_option_without_its_value_is_wrong_use(argv):
    with pytest.raises(OptionWithoutValue):
        split_options(argv)


@pytest.fixture
def parser():
    made = Parser("checkin", "")
    made.add_argument("name")
    made.add_argument("value", nargs="?")
    made.add_argument("--on")
    return made


@pytest.mark.parametrize("value", ["-1", "-1,5", "-0:30", "-.5", "-2 kg", "+2", "4/7"])
def test_a_typed_number_is_never_taken_for_an_option(parser, value):
    assert parser.read(["weight", value]).value == value


@pytest.mark.parametrize(
    "words", [["--on", "x", "km", "52"], ["km", "--on", "x", "52"], ["km", "52", "--on", "x"]]
)
def test_options_stand_anywhere_between_the_words(parser, words):
    asked = parser.read(words)
    assert (asked.name, asked.value, asked.on) == ("km", "52", "x")


@pytest.mark.parametrize("words", [[], ["km", "--unknown"], ["km", "1", "2"], ["km", "--o", "x"]])
def test_words_that_do_not_fit_raise_instead_of_leaving(parser, words):
    with pytest.raises(WordsNotRead):
        parser.read(words)


def test_no_title_can_steer_the_terminal():
    assert plain("a\x1b[31mb\x07\u202ec\u2066d\udc80") == "a[31mbcd"
    assert plain("déjà\tvu\nمرحبا 10 km") == "déjà\tvu\nمرحبا 10 km"


def test_columns_stay_aligned_beside_wide_letters_and_accents(capsys):
    table([["日本", "1"], ["cafe\u0301", "2"], ["a\nb", "3"]])
    assert capsys.readouterr().out == "日本  1\ncafe\u0301  2\na b   3\n"
