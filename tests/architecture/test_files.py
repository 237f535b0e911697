"""What no file of the project may hold, checked on the files themselves."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = ("lifeokr", "resources", "tests", "packaging", ".ci", ".github")
TEXT = {
    ".py",
    ".toml",
    ".txt",
    ".md",
    ".yml",
    ".yaml",
    ".json",
    ".csv",
    ".ts",
    ".svg",
    ".typ",
    ".cfg",
    ".desktop",
    ".xml",
    "",
}


def project_files(*suffixes):
    """Return the project's own files; what git ignores lies outside these folders or is a cache."""
    aside = ("uv.lock", ".coverage")
    files = [path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(aside)]
    for top in TOP:
        files += [path for path in (ROOT / top).rglob("*") if path.is_file()]
    ours = (path for path in files if not {"__pycache__", "out"} & set(path.parts))
    return sorted(path for path in ours if path.suffix in (suffixes or TEXT))


def lines_of(path):
    return path.read_text(encoding="utf-8").splitlines()


def trees(*tops):
    for path in project_files(".py"):
        if path.relative_to(ROOT).parts[0] in tops:
            yield path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))


def test_no_file_is_longer_than_one_idea():
    long = {
        str(path.relative_to(ROOT)): len(lines_of(path))
        for path in project_files(".py")
        if len(lines_of(path)) > 400 and path.relative_to(ROOT).parts[0] != "tests"
    }
    assert long == {}


def test_the_folder_packaging_never_hides_the_library_of_that_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()


# Written in pieces, so that this file does not find itself.
MACHINE = re.compile(
    r"(?<![\w.])/(?:work/(?:main|shared|steering)|root|home/\w+)/".replace("work", "wor" + "k")
)
REGISTRY = re.compile('https?://[^ "]*/(?:simple|packages)/|files\\.python' + "hosted|pypi\\." + "org/simple")


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY], ids=["machine path", "registry host"])
def test_no_file_knows_the_machine_it_was_written_on(pattern):
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in project_files()
        for number, line in enumerate(lines_of(path), 1)
        if pattern.search(line) and path != Path(__file__)
    ]
    assert found == []


def test_the_patterns_for_machines_and_registries_find_what_they_mean():
    assert MACHINE.search("open('/work" + "/main/x')")
    assert MACHINE.search("see /home" + "/ada/lifeokr")
    assert not MACHINE.search("resources/home/icon.svg")
    assert REGISTRY.search("url = https://mirror.example" + "/simple/numpy")


def test_the_lock_file_with_addresses_stays_out():
    assert "uv.lock" in lines_of(ROOT / ".gitignore")


def test_nothing_is_left_unfinished():
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in project_files(".py")
        for number, line in enumerate(lines_of(path), 1)
        if marks.search(line)
    ]
    assert found == []


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


NETWORK = (
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "asyncio",
    "requests",
    "PySide6.QtNetwork",
)


def test_no_module_can_open_a_connection():
    found = [
        f"{path}: {name}"
        for path, tree in trees("lifeokr")
        for name in imported(tree)
        if any(name == banned or name.startswith(banned + ".") for banned in NETWORK)
    ]
    assert found == []


def test_imports_are_never_only_for_the_type_checker():
    assert [str(path) for path, tree in trees("lifeokr") if "typing.TYPE_CHECKING" in imported(tree)] == []


def test_no_lambda_of_the_window_keeps_its_widget_alive():
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees("lifeokr")
        if path.parts[1] in ("ui", "work")
        for node in kept_lambdas(tree)
        if any(isinstance(inner, ast.Name) and inner.id == "self" for inner in ast.walk(node.body))
    ]
    assert found == []


def kept_lambdas(tree):
    """Return the lambdas that outlive the line they stand on; one that sorts by a key does not."""
    keys = {node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "key"}
    return [node for node in ast.walk(tree) if isinstance(node, ast.Lambda) and node not in keys]


def test_no_test_replaces_the_code_it_tests():
    names = ("unittest.mock", "mock", "pytest_mock")
    found = [
        str(path) for path, tree in trees("tests") if any(name.startswith(names) for name in imported(tree))
    ]
    assert found == []


CHECKS = ("raises", "fails", "assert", "check", "wait", "warns")


def names_in(tree):
    for node in ast.walk(tree):
        name = getattr(node, "attr", getattr(node, "id", ""))
        if isinstance(node, ast.Assert):
            yield "assert"
        elif isinstance(name, str) and name:
            yield name


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def checkers(every):
    """Return the helpers that check something, by their names, also through one another."""
    found = set()
    while True:
        more = {
            node.name
            for node in every
            if not node.name.startswith("test_")
            and any(name in found or name.startswith(CHECKS) for name in names_in(node))
        }
        if more <= found:
            return found
        found |= more


def test_every_test_can_fail():
    parsed = list(trees("tests"))
    helpers = checkers([node for _, tree in parsed for node in functions(tree)])
    found = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in parsed
        for node in functions(tree)
        if node.name.startswith("test_")
        and not any(name in helpers or name.startswith(CHECKS) for name in names_in(node))
    ]
    assert found == []


def test_a_test_that_cannot_fail_would_be_seen():
    tree = ast.parse("def shown(x):\n    print(x)\n\ndef test_a():\n    shown(1)\n")
    assert checkers(functions(tree)) == set()
    tree = ast.parse("def seen(x):\n    assert x\n\ndef through(x):\n    seen(x)\n")
    assert checkers(functions(tree)) == {"seen", "through"}
