"""What can be wrong with a file or keep a change from being written; nothing was harmed by then."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError


class FileRefused(LifeokrError):
    """A file cannot be opened as the side it was asked for; its bytes are as they were. Fields: path."""


class FileMissing(FileRefused):
    """There is no file of that name, and none is made in silence. Fields: path."""


class FolderMissing(FileRefused):
    """The folder for a new file is not there and cannot be made. Fields: path, reason."""


class NotAFile(FileRefused):
    """The path leads to a folder, a pipe or a device. Fields: path."""


class FileUnreadable(FileRefused):
    """The system does not let this person read the file. Fields: path."""


class EmptyFile(FileRefused):
    """The file holds no byte at all. Fields: path."""


class NotADatabase(FileRefused):
    """The bytes are no SQLite database, or an encrypted one. Fields: path."""


class ForeignFile(FileRefused):
    """A database, but of another program or of the other side. Fields: path, side, application_id."""


class NewerFile(FileRefused):
    """A newer lifeokr wrote the file. Fields: path, version, known, created_by."""


class OlderFileReadOnly(FileRefused):
    """An older lifeokr's file must be brought up to date and may not be written. Fields: path, version."""


class DamagedFile(FileRefused):
    """The file is cut short or its pages contradict each other. Fields: path, reason."""


class SchemaDiffers(FileRefused):
    """Tables, views or indexes are not those that its version has. Fields: path, names."""


class FileReadOnly(LifeokrError):
    """The file was opened for reading only, so nothing can be changed. Fields: path."""


class FileBusy(LifeokrError):
    """Another program kept the file locked for too long. Fields: path."""


class FileReplaced(LifeokrError):
    """The file at the path is no longer the one that was opened. Fields: path."""


class DiskFull(LifeokrError):
    """There is no room left to write; nothing was changed. Fields: path."""


class DiskFailed(LifeokrError):
    """The disk reported an error; the change is not saved. Fields: path, reason."""


class RowRefused(LifeokrError):
    """A row breaks a rule of its table. Fields: table, reason."""


class RowMissing(LifeokrError):
    """There is no row with that id. Fields: table, id."""


class UndoBlocked(LifeokrError):
    """A row was changed since, so the step cannot be taken back. Fields: verb, table, id."""


class ChangedElsewhere(LifeokrError):
    """Another program changed the file since; undo and redo do not go back beyond that."""


class ExportRefused(LifeokrError):
    """Rows to be brought in do not have the shape of an export. Fields: reason, table."""


class SqliteTooOld(LifeokrError):
    """The SQLite of this Python lacks what the file needs. Fields: version, needed."""


class PragmaNotTaken(LifeokrError):
    """SQLite did not take a setting that keeps the file safe. Fields: name, wanted, got."""
