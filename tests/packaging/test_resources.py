"""The files that come with the program are found from a checkout and from a wheel alike."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lifeokr.resource import resource

ROOT = Path(__file__).resolve().parents[2]
WHERE = "from lifeokr.resource import resource; print(resource())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(site)
    return site


def content(folder):
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_checkout_finds_them_beside_the_package():
    assert resource() == ROOT / "resources"
    assert resource("themes", "life-light.toml").is_file()


def test_a_wheel_holds_every_one_of_them(wheel):
    assert content(wheel / "lifeokr" / "resources") == content(ROOT / "resources")


def test_a_wheel_finds_them_from_any_folder(wheel, tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(wheel)}
    command = [sys.executable, "-P", "-c", WHERE]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.stdout.strip() == str(wheel / "lifeokr" / "resources")


def test_a_wheel_holds_no_test_and_no_helper(wheel):
    assert {path.name for path in wheel.iterdir() if path.suffix != ".dist-info"} == {"lifeokr"}
