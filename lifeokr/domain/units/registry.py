"""All units. To add one: write it in its family's file, then name it here."""

from __future__ import annotations

from functools import lru_cache

from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.clocks import DAYS, H_MIN, HOURS, MIN_SEC, PACE
from lifeokr.domain.units.measures import KG, KM, LB, MI, ST, M
from lifeokr.domain.units.money import PREFIX, money
from lifeokr.domain.units.plain import NUMBER, PERCENT, own_word

UNITS: tuple[Unit, ...] = (
    NUMBER, PERCENT, money("money:EUR"), MIN_SEC, H_MIN, PACE, KM, MI, M, KG, LB, ST, HOURS, DAYS,
)  # fmt: skip
_BY_CODE = {known.code.casefold(): known for known in UNITS} | {"%": PERCENT, "": NUMBER}


@lru_cache(maxsize=256)
def unit(code: str) -> Unit:
    """Return the unit of a code; what is no code is the person's own word. Raises UnknownCode."""
    code = " ".join(code.split())
    known = _BY_CODE.get(code.casefold())
    if known is not None:
        return known
    return money(code) if code.casefold().startswith(PREFIX) else own_word(code)
