"""Texts for translators are gathered from the code, and come back as what the program reads."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from lifeokr.words import catalogue, say, set_language

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "packaging" / "build.py"


@pytest.fixture
def build():
    """Return the file as a module of this test's own."""
    spec = importlib.util.spec_from_file_location("lifeokr_build_of_its_own", SOURCE)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look there for their annotations
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


CODE = """
from lifeokr.words import say

def speak(name, n, toast):
    toast.say(name)
    say("hello", "Good to see you, {name}.", name=name)
    say(
        "hello",
        "A text that is joined"
        " over lines.",
    )
    say("count", "one <day> & more || {n} <days>", n=n)
    say("count", "one step || {n} steps", n)
"""


@pytest.fixture
def checkout(tmp_path):
    """Return a small checkout with some texts."""
    (tmp_path / "lifeokr").mkdir()
    (tmp_path / "lifeokr" / "page.py").write_text(CODE)
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    return tmp_path


def made(build, checkout, *options):
    return build.main(["i18n", "--root", str(checkout), *options])


def translate(build, checkout, translations, language="fr"):
    """Write what a translator would."""
    folder = checkout / "resources" / "i18n"
    path = folder / f"lifeokr_{language}.ts"
    if path.exists():
        _, messages = build.read_ts(path.read_text(encoding="utf-8"))
    else:
        messages = build.gathered(checkout / "lifeokr")
    done = {
        key: build.replace(message, forms=translations[key[1]], state="")
        if key[1] in translations
        else message
        for key, message in messages.items()
    }
    path.write_text(build.written_ts(done, language), encoding="utf-8")


def read(checkout, name):
    return (checkout / "resources" / "i18n" / name).read_text(encoding="utf-8")


def test_the_texts_for_translators_are_fresh():
    done = subprocess.run([sys.executable, str(SOURCE), "i18n", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"


def test_every_text_is_gathered_with_its_context_and_whether_it_counts(build, checkout):
    assert made(build, checkout) == 0
    language, messages = build.read_ts(read(checkout, "lifeokr.ts"))
    assert language == ""
    assert [(*key, message.numerus, message.state) for key, message in messages.items()] == [
        ("count", "one <day> & more || {n} <days>", True, "unfinished"),
        ("count", "one step || {n} steps", True, "unfinished"),
        ("hello", "A text that is joined over lines.", False, "unfinished"),
        ("hello", "Good to see you, {name}.", False, "unfinished"),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'say("x", f"{name}")',
        'say("x", name)',
        'say(name, "x")',
        'say("x", "a" + name)',
        'say("x")',
        'say("x", 5)',
    ],
)
def test_a_text_that_is_put_together_is_refused(build, checkout, capsys, call):
    (checkout / "lifeokr" / "other.py").write_text(f"\n{call}\n")
    assert made(build, checkout) == 1
    assert "other.py:2: say() takes its context and text as plain literals" in capsys.readouterr().err
    assert list((checkout / "resources" / "i18n").iterdir()) == []


def test_a_text_said_with_and_without_a_number_is_refused(build, checkout, capsys):
    (checkout / "lifeokr" / "other.py").write_text('say("count", "one step || {n} steps")\n')
    assert made(build, checkout) == 1
    assert "said elsewhere with a number" in capsys.readouterr().err


def test_a_translation_reaches_the_person(build, checkout, monkeypatch):
    translate(
        build,
        checkout,
        {
            "Good to see you, {name}.": ("Schön, dich zu sehen, {name}.",),
            "one <day> & more || {n} <days>": ("ein <Tag> & mehr", "{n} <Tage>"),
        },
        "de",
    )
    assert made(build, checkout) == 0
    assert json.loads(read(checkout, "de.json")) == {
        "count": {"one <day> & more || {n} <days>": ["ein <Tag> & mehr", "{n} <Tage>"]},
        "hello": {"Good to see you, {name}.": "Schön, dich zu sehen, {name}."},
    }
    monkeypatch.setattr(catalogue, "resource", lambda *parts: checkout.joinpath("resources", *parts))
    set_language("de")
    try:
        assert say("hello", "Good to see you, {name}.", name="Ada") == "Schön, dich zu sehen, Ada."
        assert say("count", "one <day> & more || {n} <days>", n=3) == "3 <Tage>"
        assert say("count", "one step || {n} steps", n=1) == "one step"
    finally:
        set_language("en")


def test_a_translation_is_kept_when_texts_come_and_go(build, checkout):
    hello = "Good to see you, {name}."
    translate(build, checkout, {hello: ("Bonjour, {name}.",)})
    page = checkout / "lifeokr" / "page.py"
    page.write_text(CODE.replace(hello, "Hello, {name}."))
    assert made(build, checkout) == 0
    _, messages = build.read_ts(read(checkout, "lifeokr_fr.ts"))
    assert messages["hello", hello].state == "vanished"
    assert messages["hello", hello].forms == ("Bonjour, {name}.",)
    assert messages["hello", "Hello, {name}."].state == "unfinished"
    assert json.loads(read(checkout, "fr.json")) == {}
    page.write_text(CODE)
    assert made(build, checkout) == 0
    _, messages = build.read_ts(read(checkout, "lifeokr_fr.ts"))
    assert messages["hello", hello].state == "unfinished"  # a person looks at it again
    assert messages["hello", hello].forms == ("Bonjour, {name}.",)


@pytest.mark.parametrize("form", ["Bonjour, {nom}.", "Bonjour, {name.", "Bonjour, {}."])
def test_a_translation_that_would_break_the_program_is_refused(build, checkout, capsys, form):
    translate(build, checkout, {"Good to see you, {name}.": (form,)})
    assert made(build, checkout) == 1
    assert form in capsys.readouterr().err
    assert not (checkout / "resources" / "i18n" / "fr.json").exists()


def test_the_check_says_what_is_stale_and_writes_nothing(build, checkout, capsys):
    assert made(build, checkout, "--check") == 1
    assert "not fresh: resources/i18n/lifeokr.ts" in capsys.readouterr().out
    assert list((checkout / "resources" / "i18n").iterdir()) == []
    assert made(build, checkout) == 0
    assert made(build, checkout, "--check") == 0
    (checkout / "lifeokr" / "other.py").write_text('say("new", "A new text.")\n')
    assert made(build, checkout, "--check") == 1


def test_making_them_twice_changes_nothing(build, checkout):
    translate(build, checkout, {"one step || {n} steps": ("une étape", "{n} étapes")})
    made(build, checkout)
    before = {path.name: path.read_bytes() for path in (checkout / "resources" / "i18n").iterdir()}
    assert set(before) == {"lifeokr.ts", "lifeokr_fr.ts", "fr.json"}
    made(build, checkout)
    assert {path.name: path.read_bytes() for path in (checkout / "resources" / "i18n").iterdir()} == before
