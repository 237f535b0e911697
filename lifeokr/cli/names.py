"""What a name on the command line means, in the order in which a person would mean it."""

from __future__ import annotations

from lifeokr.domain.errors import NothingFound
from lifeokr.frozen import frozen
from lifeokr.services import finding, queries
from lifeokr.services.live_views import KeyResultView
from lifeokr.services.workspace import Workspace

OBJECTIVE, KEY_RESULT, INITIATIVE = "objective", "key_result", "initiative"
CONTRIBUTOR, EVENT = "contributor", "event"


@frozen
class Thing:
    """Something with a name: its table, its id and its title."""

    sort: str
    id: str
    title: str

    @property
    def objective_id(self) -> str | None:
        """Its id, if it is an objective."""
        return self.id if self.sort == OBJECTIVE else None

    @property
    def key_result_id(self) -> str | None:
        """Its id, if it is a key result."""
        return self.id if self.sort == KEY_RESULT else None

    @property
    def initiative_id(self) -> str | None:
        """Its id, if it is an initiative."""
        return self.id if self.sort == INITIATIVE else None


def thing(ws: Workspace, name: str) -> Thing:
    """Return the objective or key result meant; raises NothingFound, NameAmbiguous."""
    found = finding.find(ws, name)
    return Thing(found.what, found.id, found.title)


def anything(ws: Workspace, name: str) -> Thing:
    """Return the objective or key result meant, else the initiative, the event or the person who helps."""
    try:
        return thing(ws, name)
    except NothingFound as nothing:
        for look in (_initiative, _event, _contributor):
            try:
                return look(ws, name)
            except NothingFound:
                continue
        raise nothing from None


def objective_or_initiative(ws: Workspace, name: str) -> Thing:
    """Return what a person can help with; raises NothingFound, NameAmbiguous."""
    try:
        found = finding.find_objective(ws, name)
    except NothingFound:
        return _initiative(ws, name)
    return Thing(OBJECTIVE, found.id, found.title)


def key_result(ws: Workspace, name: str) -> KeyResultView:
    """Return the key result meant, as it stands; raises NothingFound, NameAmbiguous."""
    return queries.key_result(ws, finding.find_key_result(ws, name).id)


def _initiative(ws: Workspace, name: str) -> Thing:
    found = finding.find_initiative(ws, name)
    return Thing(INITIATIVE, found.id, found.title)


def _event(ws: Workspace, name: str) -> Thing:
    found = finding.find_event(ws, name)
    return Thing(EVENT, found.id, found.title)


def _contributor(ws: Workspace, name: str) -> Thing:
    found = finding.find_contributor(ws, name)
    return Thing(CONTRIBUTOR, found.id, found.name)
