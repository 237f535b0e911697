"""The sample life, opened once, its year as a document, and what a PDF reader finds in the review of it."""

from __future__ import annotations

import shutil
import subprocess
import tomllib

import pytest

from lifeokr.paper.pdf import pdf
from lifeokr.resource import resource
from lifeokr.review.year import build
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY, open_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    ws = open_sample(tmp_path_factory.mktemp("sample"))
    yield ws
    ws.close()


@pytest.fixture(scope="session")
def told():
    """The sample life as its file tells it, before any of our code has read it."""
    with resource("samples", "maya.toml").open("rb") as file:
        return tomllib.load(file)


@pytest.fixture(scope="session")
def made(sample):
    """The year 2025 of the sample life as the bytes of a PDF."""
    return pdf(build(sample, 2025))


@pytest.fixture
def life(tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(SAMPLE_DAY), counted_ids("life"))
    yield ws
    ws.close()


@pytest.fixture(scope="session")
def read():
    """Return what poppler's readers say of a PDF: read('pdfinfo', data)."""

    def run(tool, data, *options):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
        end = ["-"] if tool == "pdftotext" else []
        done = subprocess.run([tool, *options, "-", *end], input=data, capture_output=True, check=True)
        return done.stdout.decode()

    return run
