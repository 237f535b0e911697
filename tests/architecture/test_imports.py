"""The arrows between the rooms, and a proof that each fence bites."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

# One or more violations a contract: the module that would climb the fence, and the line it would do it with.
PLANTED = [
    ("layers", "lifeokr/domain/cycle.py", "import lifeokr.services"),
    ("layers", "lifeokr/words/__init__.py", "import lifeokr.domain.codes"),
    ("layers", "lifeokr/services/__init__.py", "import lifeokr.charts"),
    ("layers", "lifeokr/exchange/__init__.py", "import lifeokr.charts"),
    ("layers", "lifeokr/stray.py", "import lifeokr.domain"),
    ("qt", "lifeokr/services/__init__.py", "import PySide6.QtCore"),
    ("qt", "lifeokr/charts/__init__.py", "from PySide6 import QtGui"),
    ("qt", "lifeokr/cli/__init__.py", "import lifeokr.ui.kit.theme"),
    ("sqlite", "lifeokr/services/__init__.py", "import sqlite3"),
    ("sqlite", "lifeokr/ui/__init__.py", "import sqlite_utils"),
    ("pure", "lifeokr/domain/cycle.py", "import numpy"),
    ("pure", "lifeokr/words/__init__.py", "import matplotlib"),
    ("pure", "lifeokr/coach/__init__.py", "import numpy"),
    ("layers", "lifeokr/coach/__init__.py", "import lifeokr.store"),
    ("no-shortcut", "lifeokr/ui/__init__.py", "import lifeokr.store"),
    ("no-shortcut", "lifeokr/cli/__init__.py", "import lifeokr.engine"),
    ("kit", "lifeokr/ui/kit/__init__.py", "import lifeokr.domain.kinds"),
    ("kit", "lifeokr/ui/kit/__init__.py", "import lifeokr.trail"),
]


def lint(folder, *options):
    linter = Path(sys.executable).with_name("lint-imports")
    command = [linter, folder / "pyproject.toml", "--no-cache", *options]
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def test_every_import_points_down():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "lifeokr", folder / "lifeokr", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize(("contract", "module", "line"), PLANTED)
def test_a_planted_violation_is_refused(copy, contract, module, line):
    path = copy / module
    before = path.read_text() if path.exists() else None
    path.write_text((before or "") + f"\n{line}\n")
    try:
        done = lint(copy, "--contract", contract)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before)
    name = next(entry["name"] for entry in CONTRACTS if entry["id"] == contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{name} BROKEN" in done.stdout


def test_every_contract_has_a_planted_violation():
    assert {entry["id"] for entry in CONTRACTS} == {contract for contract, _, _ in PLANTED}


@pytest.mark.parametrize(
    ("contract", "free"), [("qt", {"app", "ui", "work"}), ("sqlite", {"engine", "store", "work"})]
)
def test_a_new_room_is_fenced_off_too(contract, free):
    rooms = {path.stem for path in (ROOT / "lifeokr").iterdir() if path.suffix == ".py" or path.is_dir()}
    fenced = next(entry["source_modules"] for entry in CONTRACTS if entry["id"] == contract)
    assert rooms - free - {"__init__", "__pycache__"} == {name.removeprefix("lifeokr.") for name in fenced}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("lifeokr/charts/planted.py", "import matplotlib.pyplot"),
        ("lifeokr/charts/planted.py", "from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg"),
        ("lifeokr/domain/planted.py", "import datetime\n\nprint(datetime.date.today())"),
        ("lifeokr/ui/pages/planted.py", "from PySide6.QtWidgets import QMessageBox"),
        ("lifeokr/ui/pages/planted.py", "from PySide6.QtWidgets import QFileDialog"),
    ],
)
def test_a_banned_name_is_refused(name, code):
    source = f'"""Planted."""\n\nfrom __future__ import annotations\n\n{code}\n'
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ruff",
            "check",
            "--no-cache",
            "--select",
            "TID251",
            "--stdin-filename",
            name,
            "-",
        ],
        input=source,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "TID251" in done.stdout


WALK = """
import importlib, pkgutil, sys
import lifeokr

named = sys.argv[1:]
seen = []
def walk(package):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.name in named:
            continue
        loaded = importlib.import_module(module.name)
        seen.append(module.name)
        if module.ispkg:
            walk(loaded)
walk(lifeokr)
qt = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
print(len(seen))
print(*qt)
"""
WITH_QT = ("lifeokr.app", "lifeokr.ui", "lifeokr.work")


def test_nothing_below_the_window_brings_qt(fresh_process):
    count, qt, *_ = [*fresh_process(WALK, *WITH_QT).splitlines(), ""]
    assert qt == ""
    assert int(count) > 20


def test_the_search_for_qt_would_see_it(fresh_process):
    walked = fresh_process("import PySide6.QtCore\n" + WALK, *WITH_QT)
    assert "PySide6.QtCore" in walked.splitlines()[1]
