"""Every text a person sees can be found by reading the code, has its fields, and keeps the voice."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "lifeokr"


def calls(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield node


def test_every_text_is_a_plain_literal_with_one_way_to_say_it(build):
    assert len(build.gathered(PACKAGE)) > 900


def test_say_goes_by_no_other_name():
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                aliased = any(one.name == "say" and one.asname for one in node.names)
                whole = any(one.name.split(".")[-1] == "words" for one in node.names)
                found += [f"{path}:{node.lineno}"] if aliased or whole else []
    assert found == []


# Their texts are filled in later, all in one place, by `format`.
FILLED_LATER = {"words/error_texts.py", "words/import_texts.py", "ui/window_deeds.py"}


def test_a_text_gets_every_field_it_has(build):
    found = []
    for path in PACKAGE.rglob("*.py"):
        for call in calls(path):
            given = {one.arg for one in call.keywords} | ({"n"} if len(call.args) > 2 else set())
            missing = build.fields(call.args[1].value) - given
            later = not given and path.relative_to(PACKAGE).as_posix() in FILLED_LATER
            if missing and not later:
                found.append(f"{path}:{call.lineno} {sorted(missing)}")
    assert found == []


# The same for one thing and for many.
ONE_FORM = {
    "{n} added",
    "{n} updated",
    "{n} read = {parts}",
    "Check-ins, the last {n} of {all}",
    "{head} ({n})",
    "{group}, {shown} of {n}",
}


def test_a_text_with_a_number_says_one_thing_and_many(said):
    found = [
        f"{path}:{line} {message.source}"
        for path, line, message in said
        if message.numerus != (message.source.count(" || ") == 1) and message.source not in ONE_FORM
    ]
    assert found == []


FORBIDDEN = re.compile(
    r"\b(passed|failed|only 0\.7|late|overdue|at risk|red|slipping|missed|streak|you forgot|abandon\w*"
    r"|g[ia]ve up|cancell?ed|re-?baselined?|KPIs?|owners?|assignees?|stakeholders?|DRI|tasks?|action items?"
    r"|deliverables?|confidence level|RAG|pillars?|themes?|strategy|cycles?|sprints?|projected|attainment"
    r"|probability|invalid|errors?|not a valid|out of scope|not allowed|performance review|appraisal"
    r"|ratings?)\b|% complete|!|[\U0001F300-\U0001FAFF]",
    re.IGNORECASE,
)
ROOMS = ("ui/", "trail/", "charts/", "review/", "words/")
# A text as (path, word), and why the word is the right one there.
ALLOWED: dict[tuple[str, str], str] = {}


def test_no_text_says_a_word_that_shames_or_manages(said):
    found = [
        f"{path}:{line} '{word[0]}' in '{message.source}'"
        for path, line, message in said
        if path.startswith(ROOMS)
        for word in FORBIDDEN.finditer(message.source)
        if (path, word[0]) not in ALLOWED
    ]
    assert found == []


def test_nothing_is_allowed_that_is_not_said(said):
    needed = {(path, word[0]) for path, _, message in said for word in FORBIDDEN.finditer(message.source)}
    assert set(ALLOWED) <= needed


@pytest.mark.parametrize(
    "text",
    ["You missed it", "Overdue since May", "70% complete", "Well done!", "An invalid value", "Great 🎉"],
)
def test_a_word_that_shames_is_seen(text):
    assert FORBIDDEN.search(text)


@pytest.mark.parametrize("text", ["Four red-letter days", "stored", "The later one", "Coloured", "dismissed"])
def test_only_the_word_itself_is_meant(text):
    assert bool(FORBIDDEN.search(text)) == ("red-" in text)
