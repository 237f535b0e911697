"""What can keep a document from being written; an older file of that name is as it was."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError, WrongUse


class PlaceRefused(WrongUse):
    """A path no document may be written to, such as a folder or a life file. Fields: path, reason."""


class WriteFailed(LifeokrError):
    """A document could not be written whole: no room, no permission, a broken disk. Fields: path, reason."""


class GlyphsMissing(LifeokrError):
    """No font here has the shapes of some letters. Fields: letters (each with its name)."""


class DocumentBroken(LifeokrError):
    """The typesetter did not make a whole document of the blocks: a mistake of ours. Fields: reason."""
