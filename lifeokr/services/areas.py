"""What a person can do with the parts of their life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lifeokr.domain.errors import LastArea, NameTaken, UnknownCode
from lifeokr.domain.horizon import check_area_name
from lifeokr.domain.records import AreaFullness, LifeArea
from lifeokr.engine.session import Session
from lifeokr.palette import AREA_COLOURS, AREA_ICONS
from lifeokr.services import text
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.naming import folded
from lifeokr.services.numbers import in_range, sound_day
from lifeokr.services.rows import existing, in_use, next_position, reorder, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.words import say


def _free_name(s: Session, name: str, own_id: str | None = None) -> str:
    """Return a name that an area may have; raises TitleMissing, TextTooLong, WorkIsNoArea, NameTaken."""
    kept = text.title(name, "name")
    check_area_name(kept)
    check_area_name("work" if folded(kept) == folded(say("area", "Work")) else "")
    for area in in_use(s, tables.life_area):
        if area.id != own_id and folded(area.name) == folded(kept):
            raise NameTaken(name=area.name)
    return kept


def _next_colour(areas: Sequence[LifeArea]) -> tuple[str, bool]:
    """Return the next unused colour, then the first again with a ringed icon."""
    used = [area.colour for area in areas]
    for colour in AREA_COLOURS:
        if colour not in used:
            return colour, False
    return min(AREA_COLOURS, key=lambda colour: (used.count(colour), AREA_COLOURS.index(colour))), True


def _known(field: str, code: str, known: tuple[str, ...]) -> str:
    """Return a code that is one of the known ones; raises UnknownCode."""
    if code not in known:
        raise UnknownCode(field=field, code=code, known=known)
    return code


def _used_again(areas: Sequence[LifeArea], colour: str) -> bool:
    """Whether a colour is there already, so that the icon is drawn in a ring."""
    return any(area.colour == colour and not area.ringed for area in areas)


def add_area(ws: Workspace, *, name: str, icon: str | None = None, colour: str | None = None) -> LifeArea:
    """Add a part of life, in the next free colour where none is asked for.

    Raises TitleMissing, TextTooLong, WorkIsNoArea, NameTaken, UnknownCode.
    """

    def work(s: Session) -> LifeArea:
        there = in_use(s, tables.life_area)
        found, ringed = _next_colour(there)
        if colour is not None:
            found, ringed = _known("colour", colour, AREA_COLOURS), _used_again(there, colour)
        area = LifeArea(
            id=ws.new_id(),
            name=_free_name(s, name),
            colour=found,
            icon=found if icon is None else _known("icon", icon, AREA_ICONS),
            ringed=ringed,
            position=next_position(s, tables.life_area),
        )
        return s.add(tables.life_area, area)

    return ws.do("add-area", work)


def rename_area(ws: Workspace, area_id: str, *, name: str) -> LifeArea:
    """Give a part of life another name."""

    def work(s: Session) -> LifeArea:
        area = existing(s, tables.life_area, area_id)
        return s.save(tables.life_area, replace(area, name=_free_name(s, name, area_id)))

    return ws.do("rename-area", work)


def edit_area(
    ws: Workspace,
    area_id: str,
    *,
    icon: str | Same = SAME,
    colour: str | Same = SAME,
    ringed: bool | Same = SAME,
) -> LifeArea:
    """Change how a part of life is drawn; unless said, it is ringed where another has its colour already.

    Raises UnknownCode, NothingFound.
    """

    def work(s: Session) -> LifeArea:
        area = existing(s, tables.life_area, area_id)
        changes = given(icon=icon, colour=colour, ringed=ringed)
        if isinstance(icon, str):
            _known("icon", icon, AREA_ICONS)
        if isinstance(colour, str):
            _known("colour", colour, AREA_COLOURS)
            others = [other for other in in_use(s, tables.life_area) if other.id != area_id]
            changes.setdefault("ringed", _used_again(others, colour))
        return s.save(tables.life_area, replace(area, **changes))

    return ws.do("edit-area", work)


def reorder_areas(ws: Workspace, ids: Sequence[str]) -> None:
    """Put the parts of life in this order."""
    ws.do("reorder-areas", lambda s: reorder(s, tables.life_area, ids))


def hide_area(ws: Workspace, area_id: str, *, hidden: bool = True) -> LifeArea:
    """Take a part of life off the lists, or put it back; its objectives keep it. Raises LastArea."""

    def work(s: Session) -> LifeArea:
        area = existing(s, tables.life_area, area_id)
        if hidden and not in_use(s, tables.life_area, "hidden = 0 AND id <> ?", (area_id,)):
            raise LastArea(name=area.name)
        return s.save(tables.life_area, replace(area, hidden=hidden))

    return ws.do("hide-area", work)


def say_fullness(ws: Workspace, area_id: str, *, fullness: float, day: date | None = None) -> AreaFullness:
    """Keep how full a part of life feels, 0 to 10; said again on a day, the later word holds."""

    def work(s: Session) -> AreaFullness:
        existing(s, tables.life_area, area_id)
        said = in_range("fullness", fullness, 0, 10)
        on = sound_day("day", day or ws.today)
        before = in_use(s, tables.area_fullness, "area_id = ? AND day = ?", (area_id, on.isoformat()))
        if before:
            return s.save(tables.area_fullness, replace(before[0], fullness=said))
        return s.add(
            tables.area_fullness, AreaFullness(id=ws.new_id(), area_id=area_id, day=on, fullness=said)
        )

    return ws.do("say-fullness", work)


def delete_fullness(ws: Workspace, fullness_id: str) -> None:
    """Take back how full a part of life felt."""
    ws.do("delete-fullness", lambda s: trash(s, tables.area_fullness, fullness_id, ws.clock.now_utc()))
