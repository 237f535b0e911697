"""How check-ins become a value; one file a kind, and KINDS, the list."""

from __future__ import annotations

from lifeokr.domain.errors import UnknownCode
from lifeokr.domain.kinds.average import Average
from lifeokr.domain.kinds.base import Kind, Reading, View
from lifeokr.domain.kinds.best import Best
from lifeokr.domain.kinds.latest import Latest
from lifeokr.domain.kinds.milestones import Milestones
from lifeokr.domain.kinds.rate import Rate
from lifeokr.domain.kinds.rhythm import Rhythm
from lifeokr.domain.kinds.total import Total
from lifeokr.domain.kinds.within import Within

__all__ = ["KINDS", "Kind", "Reading", "View", "kind_of"]

KINDS: dict[str, Kind] = {
    kind.code: kind
    for kind in (Latest(), Best(), Total(), Rate(), Average(), Within(), Rhythm(), Milestones())
}


def kind_of(code: str) -> Kind:
    """Return the kind with this code; raise UnknownCode where there is none."""
    try:
        return KINDS[code]
    except KeyError:
        raise UnknownCode(field="kind", code=code, known=tuple(KINDS)) from None
