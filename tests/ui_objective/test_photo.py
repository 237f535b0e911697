"""The photo of an objective: chosen from a file by keys, shown, replaced, taken away, taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from lifeokr.services import queries
from lifeokr.ui.pages.objective import ObjectivePage

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus


class Answers:
    """Answers with the files it was given, and keeps what it is told."""

    def __init__(self):
        self.paths, self.told, self.patterns = [], [], []

    def open_file(self, _title, patterns):
        self.patterns.append(patterns)
        return self.paths.pop(0)

    def tell(self, words):
        self.told.append(words)


@pytest.fixture
def answers(desk):
    made = Answers()
    desk.context = replace(desk.context, ask=made)
    return made


@pytest.fixture
def page(desk, told, answers):
    return desk.show(ObjectivePage, told.objective)


def picture(folder, name, colour, wide=40, high=30):
    """Write a picture of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


def kept(desk, told):
    return queries.objective_details(desk.ws, told.objective).photo


def codes(page):
    return [code for code, *_ in page.head.menu_button.deeds]


@pytest.mark.parametrize(
    ("name", "mime"), [("hill.png", "image/png"), ("hill.jpg", "image/jpeg"), ("hill.webp", "image/webp")]
)
def test_a_photo_is_chosen_shown_and_taken_back(desk, page, told, answers, tmp_path, name, mime):
    assert not page.photo.isVisible()
    assert "no-photo" not in codes(page)
    answers.paths.append(picture(tmp_path, name, "#3050c0"))
    desk.chose(page.head.menu_button, "photo")
    assert kept(desk, told).mime == mime
    assert page.photo.isVisible()
    seen = page.photo.grab().toImage()
    middle = seen.pixelColor(seen.width() // 2, seen.height() // 2)
    assert middle.blue() > 170 > 80 > middle.red()
    assert page.photo.height() == round(page.photo.width() * 3 / 4)
    assert page.photo.accessibleName() == "A photo, kept with A calm cushion"
    assert desk.said == ["Photo kept."]
    assert desk.ws.undo() == "set-photo"
    desk.settle()
    assert kept(desk, told) is None
    assert not page.photo.isVisible()


def test_another_photo_takes_the_place_of_the_one_before_and_either_is_taken_back(
    desk, page, told, answers, tmp_path
):
    answers.paths += [picture(tmp_path, "one.png", "red"), picture(tmp_path, "two.png", "blue")]
    desk.chose(page.head.menu_button, "photo")
    desk.chose(page.head.menu_button, "photo")
    assert page.photo.image.pixelColor(5, 5) == QColor("blue")
    desk.undone()
    assert page.photo.image.pixelColor(5, 5) == QColor("red")


def test_a_photo_is_taken_away_and_brought_back(desk, page, told, answers, tmp_path):
    answers.paths.append(picture(tmp_path, "one.png", "red"))
    desk.chose(page.head.menu_button, "photo")
    desk.chose(page.head.menu_button, "no-photo")
    assert kept(desk, told) is None
    assert not page.photo.isVisible()
    assert desk.said[-1] == "Photo taken away."
    desk.undone()
    assert page.photo.isVisible()


def test_what_is_no_picture_is_refused_in_words_and_changes_nothing(desk, page, told, answers, tmp_path):
    text, broken, large = (tmp_path / name for name in ("letter.png", "broken.png", "large.jpg"))
    text.write_text("Dear Tom,", encoding="utf-8")
    broken.write_bytes(picture(tmp_path, "whole.png", "red", 400, 400).read_bytes()[:60])
    with large.open("wb") as file:
        file.truncate(8_000_001)
    gone = tmp_path / "gone.png"
    answers.paths += [text, broken, large, gone, None]
    for _ in range(5):
        desk.chose(page.head.menu_button, "photo")
    assert len(answers.told) == 4
    assert all("That picture cannot be kept: PNG, JPEG or WebP" in words for words in answers.told[:3])
    assert answers.told[3] == "gone.png could not be read; nothing was changed. Choose another."
    assert kept(desk, told) is None
    assert desk.said == []


def test_a_tall_photo_is_not_taller_than_the_column_bears(desk, page, answers, tmp_path):
    answers.paths.append(picture(tmp_path, "tall.png", "red", 100, 2000))
    desk.chose(page.head.menu_button, "photo")
    assert 0 < page.photo.height() <= 400
    assert desk.focus is not None
    desk.pressed(Qt.Key.Key_Tab)
