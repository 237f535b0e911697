"""The tables of a life file, named as they are in it."""

from __future__ import annotations

from typing import TypeVar

from lifeokr.domain import records
from lifeokr.engine.table import Table
from lifeokr.store.limits import LIMITS

T = TypeVar("T")


def _table(name: str, cls: type[T]) -> Table[T]:
    return Table(name, cls, limits=LIMITS, required=("title", "name"))


life_area = _table("life_area", records.LifeArea)
objective = _table("objective", records.Objective)
metric = _table("metric", records.Metric)
key_result = _table("key_result", records.KeyResult)
pause = _table("pause", records.Pause)
marks = _table("marks", records.Marks)
way_point = _table("way_point", records.WayPoint)
check_in = _table("check_in", records.CheckIn)
step = _table("step", records.Step)
initiative = _table("initiative", records.Initiative)
initiative_day = _table("initiative_day", records.InitiativeDay)
contributor = _table("contributor", records.Contributor)
event = _table("event", records.Event)
reflection = _table("reflection", records.Reflection)
area_fullness = _table("area_fullness", records.AreaFullness)
photo = _table("photo", records.Photo)
draft = _table("draft", records.Draft)
setting = _table("setting", records.Setting)
