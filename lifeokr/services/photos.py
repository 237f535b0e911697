"""What a person can do with the one photo of an objective."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

from lifeokr.domain.errors import ArgumentNotRead, PictureNotTaken
from lifeokr.domain.records import Photo
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.rows import existing, in_use, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

MIMES = ("image/jpeg", "image/png", "image/webp")
LARGEST_PHOTO = 8_000_000  # bytes of the picture


def _checked(mime: str, data: str) -> str:
    """Return the base64 text of a picture; raises PictureNotTaken, ArgumentNotRead."""
    try:
        size = len(base64.b64decode(data, validate=True))
    except (binascii.Error, ValueError) as error:
        raise ArgumentNotRead(argument="data", value="", wanted="base64") from error
    if mime not in MIMES or not 0 < size <= LARGEST_PHOTO:
        raise PictureNotTaken(mime=mime, bytes=size, limit=LARGEST_PHOTO)
    return data


def set_photo(ws: Workspace, objective_id: str, *, mime: str, data: str, caption: str = "") -> Photo:
    """Give an objective its photo, as base64 text; the one before goes to the trash."""

    def work(s: Session) -> Photo:
        existing(s, tables.objective, objective_id)
        for before in in_use(s, tables.photo, "objective_id = ?", (objective_id,)):
            trash(s, tables.photo, before.id, ws.clock.now_utc())
        photo = Photo(
            id=ws.new_id(),
            objective_id=objective_id,
            mime=mime,
            data=_checked(mime, data),
            caption=text.line(caption),
        )
        return s.add(tables.photo, photo)

    return ws.do("set-photo", work)


def edit_photo(ws: Workspace, photo_id: str, *, caption: str) -> Photo:
    """Change the words under a photo."""

    def work(s: Session) -> Photo:
        photo = existing(s, tables.photo, photo_id)
        return s.save(tables.photo, replace(photo, caption=text.line(caption)))

    return ws.do("edit-photo", work)


def delete_photo(ws: Workspace, photo_id: str) -> None:
    """Put a photo into the trash."""
    ws.do("delete-photo", lambda s: trash(s, tables.photo, photo_id, ws.clock.now_utc()))
