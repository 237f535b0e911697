"""Pictures to compare by eye: a drawing at the left, what there is at the right, both of the same size."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

OUT = Path(__file__).parent / "out"
BETWEEN = 16


def drawing(name: str) -> QImage | None:
    """Return a drawing from the folder that LIFEOKR_DRAWINGS names, None where there is none."""
    path = Path(os.environ.get("LIFEOKR_DRAWINGS", ""), f"{name}.png")
    return QImage(str(path)) if path.is_file() else None


def keep(picture: QImage, name: str, drawn: QImage | None) -> None:
    """Write a picture to the folder of pictures, its drawing beside it where there is one."""
    OUT.mkdir(exist_ok=True)
    whole = picture if drawn is None else beside(drawn, picture)
    assert whole.save(str(OUT / f"{name}.png"))


def beside(drawn: QImage, picture: QImage) -> QImage:
    """Return a drawing, as high as the picture, and the picture."""
    left = drawn.scaledToHeight(picture.height(), Qt.TransformationMode.SmoothTransformation)
    picture.setDevicePixelRatio(1)
    both = QImage(left.width() + BETWEEN + picture.width(), picture.height(), QImage.Format.Format_RGB32)
    both.fill(0x808080)
    painter = QPainter(both)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width() + BETWEEN, 0, picture)
    painter.end()
    return both
