"""What was found as rows of a list: a head for each group, and its hits below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lifeokr.frozen import frozen
from lifeokr.services.searching import Group, Hit
from lifeokr.ui.kit.text import plain_tip
from lifeokr.ui.models.found_lines import place_line, spoken
from lifeokr.words import say
from lifeokr.words.things import found_word

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
WANTED = Qt.ItemDataRole.UserRole + 1


@frozen
class FoundRow:
    """One row: a head, or a hit; where it stands is worked out for the rows in sight alone."""

    words: str
    hit: Hit | None = None


class FoundModel(QAbstractListModel):
    """The rows of what was found. `ROW` gives a row, `WANTED` the words it was found by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []
        self._wanted: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[FoundRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def show_groups(self, groups: Sequence[Group], wanted: Sequence[str]) -> None:
        """Show other hits, found by words that are already plain."""
        self.beginResetModel()
        self._wanted = tuple(wanted)
        self._rows = []
        for group in groups:
            self._rows.append(FoundRow(_head(group)))
            self._rows += [FoundRow(hit.text, hit) for hit in group.hits]
        self.endResetModel()

    def first(self) -> QModelIndex:
        """Return the first hit, an invalid index for none."""
        return next((self.index(at) for at, row in enumerate(self._rows) if row.hit), QModelIndex())

    def at(self, hit: Hit) -> QModelIndex:
        """Return where a hit stands now, an invalid index where it is no longer found."""
        same = (hit.table, hit.id, hit.field)
        for at, row in enumerate(self._rows):
            if row.hit is not None and (row.hit.table, row.hit.id, row.hit.field) == same:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102 - Qt's name
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row.hit) if row.hit is not None else row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.hit is not None:
            return plain_tip(f"{row.words}\n{place_line(row.hit)}")
        return {ROW: row, WANTED: self._wanted}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's name
        if index.isValid() and self._rows[index.row()].hit is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _head(group: Group) -> str:
    if group.count == len(group.hits):
        return found_word(group.table)
    return say(
        "find", "{group}, {shown} of {n}", group=found_word(group.table), shown=len(group.hits), n=group.count
    )
