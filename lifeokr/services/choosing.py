"""What a person chooses for themselves in Settings: name, first day of the week, the units they count in."""

from __future__ import annotations

from enum import Enum

from lifeokr.domain.errors import UnknownCode
from lifeokr.domain.units.money import DECIMALS, PREFIX, SYMBOLS
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.settings import put_setting, setting
from lifeokr.services.workspace import Workspace

FIRST_DAYS = (0, 5, 6)  # Monday, Saturday, Sunday: what weeks begin on anywhere
_MORE = frozenset({"CHF", "CZK", "DKK", "HKD", "HUF", "MXN", "NOK", "PLN", "RON", "SEK", "SGD", "THB", "ZAR"})
MONEY = tuple(PREFIX + code for code in sorted(SYMBOLS.keys() | DECIMALS.keys() | _MORE))


class Usual(Enum):
    """What a person counts in one unit as a rule; the value is the name of the setting that says in which."""

    MONEY = "money_unit"
    LENGTH = "length_unit"
    MASS = "mass_unit"

    @property
    def codes(self) -> tuple[str, ...]:
        """The units to choose from."""
        return {Usual.MONEY: MONEY, Usual.LENGTH: ("km", "mi", "m"), Usual.MASS: ("kg", "lb", "st")}[self]


def choose(
    ws: Workspace,
    *,
    name: str | Same | None = SAME,
    week_start: int | Same = SAME,
    money_unit: str | Same | None = SAME,
    length_unit: str | Same | None = SAME,
    mass_unit: str | Same | None = SAME,
) -> dict[str, object]:
    """Keep choices, None for none, and return all that hold now; undo leaves them alone.

    `week_start` is 0 for Monday, 5 for Saturday, 6 for Sunday. Raises UnknownCode, TextTooLong.
    """
    chosen = given(name=name, week_start=week_start)
    if isinstance(name, str):
        chosen["name"] = text.title(name, "name") if name.strip() else None
    if not isinstance(week_start, Same) and week_start not in FIRST_DAYS:
        known = tuple(str(day) for day in FIRST_DAYS)
        raise UnknownCode(field="week_start", code=str(week_start), known=known)
    units = {Usual.MONEY: money_unit, Usual.LENGTH: length_unit, Usual.MASS: mass_unit}
    for usual, code in units.items():
        if isinstance(code, str) and code not in usual.codes:
            raise UnknownCode(field=usual.value, code=code, known=usual.codes)
        chosen |= given(**{usual.value: code})

    def work(_: Session) -> None:
        for one, value in chosen.items():
            put_setting(ws, one, value)

    ws.do("put-setting", work)
    return {one: setting(ws, one) for one in ("name", "week_start", *(usual.value for usual in Usual))}
