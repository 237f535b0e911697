"""What the tests of documents share: a small document, and what a PDF reader finds in one."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from lifeokr.palette import print_palette
from lifeokr.paper.blocks import Document, Picture

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30" viewBox="0 0 80 30">'
    '<rect width="60" height="10" fill="#17694D"/>'
    '<text x="2" y="24" font-family="Noto Sans" font-size="10">drawn</text></svg>'
)


@pytest.fixture
def picture():
    return Picture(DRAWING, "a green road", width=40)


@pytest.fixture
def document():
    def make(*blocks, **more):
        return Document(
            "A year", tuple(blocks), foot="Ada, 2025", colours=dict(print_palette().colours), **more
        )

    return make


@pytest.fixture
def read():
    """Return what poppler's readers say of a PDF: read('pdfinfo', data)."""

    def run(tool, data, *options):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
        end = ["-"] if tool == "pdftotext" else []
        done = subprocess.run([tool, *options, "-", *end], input=data, capture_output=True, check=True)
        return done.stdout.decode()

    return run
