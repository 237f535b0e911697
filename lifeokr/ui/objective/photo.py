"""The photo of an objective: chosen from a file, shown beside its key results, taken away again."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.domain.errors import LifeokrError, PictureNotTaken
from lifeokr.domain.records import Photo
from lifeokr.services import photos
from lifeokr.ui.context import Context
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.page import SIDE
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import radius
from lifeokr.words import say
from lifeokr.words.errors import sentence

_TALLEST, _RADIUS = 260, 8.0
_DRAWN = 2 * SIDE  # pixels to which a photo is read: enough for a screen of twice the dots
_MIMES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}


class PhotoView(QWidget):
    """Shows the photo of an objective, as wide as there is room; nothing while there is none.

    `said` tells what was done.
    """

    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._ask = context.workspace, context.ask
        self._objective_id = ""
        self._photo: Photo | None = None
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def image(self) -> QImage:
        """The picture as it is read; null where there is none."""
        return self._image

    def show_photo(self, objective_id: str, title: str, photo: Photo | None) -> None:
        """Show the photo of an objective."""
        self._objective_id = objective_id
        if photo != self._photo:
            self._photo = photo
            self._image = QImage() if photo is None else read_image(base64.b64decode(photo.data))[1]
            self._take_height()
        words = say("photo", "A photo, kept with {title}", title=title)
        self.setAccessibleName((photo.caption if photo else "") or words)
        self.setVisible(photo is not None)

    @Slot()
    def choose(self) -> None:
        """Ask for a picture and keep it; the one before goes to the trash."""
        path = self._ask.open_file(
            say("photo", "A photo"), say("photo", "Pictures (*.png *.jpg *.jpeg *.webp)")
        )
        if path is None:
            return
        try:
            mime, data = photo_of(path)
            photos.set_photo(self._ws, self._objective_id, mime=mime, data=data)
        except LifeokrError as error:
            self._ask.tell(sentence(error))
        except OSError:
            self._ask.tell(
                say("photo", "{name} could not be read; nothing was changed. Choose another.", name=path.name)
            )
        else:
            self.said.emit(say("photo", "Photo kept."))

    @Slot()
    def take_away(self) -> None:
        """Put the photo into the trash."""
        if self._photo is not None:
            photos.delete_photo(self._ws, self._photo.id)
            self.said.emit(say("photo", "Photo taken away."))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(SIDE), self._height_for(scaled(SIDE)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._take_height()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - size.width()
        where = QRectF(left, 0, size.width(), size.height())
        corner = radius(self, _RADIUS)
        path = QPainterPath()
        path.addRoundedRect(where, corner, corner)
        painter.setClipPath(path)
        painter.drawImage(where, self._image)

    def _take_height(self) -> None:
        self.setFixedHeight(self._height_for(self.width()))

    def _height_for(self, width: int) -> int:
        if self._image.isNull():
            return 0
        return min(round(width * self._image.height() / self._image.width()), scaled(_TALLEST))


def photo_of(path: Path) -> tuple[str, str]:
    """Return the sort of a picture and its bytes as base64 text; raises PictureNotTaken, OSError."""
    size = path.stat().st_size
    if size > photos.LARGEST_PHOTO:
        raise PictureNotTaken(mime="", bytes=size, limit=photos.LARGEST_PHOTO)
    data = path.read_bytes()
    mime, image = read_image(data)
    if image.isNull():
        raise PictureNotTaken(mime=mime, bytes=size, limit=photos.LARGEST_PHOTO)
    return mime, base64.b64encode(data).decode("ascii")


def read_image(data: bytes) -> tuple[str, QImage]:
    """Return the sort of a picture by its content, and the picture no larger than it is shown, upright."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    mime = _MIMES.get(bytes(reader.format().data()).decode("ascii"), "")
    if not mime:
        return "", QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _DRAWN:
        reader.setScaledSize(size.scaled(_DRAWN, _DRAWN, Qt.AspectRatioMode.KeepAspectRatio))
    return mime, reader.read()
