"""The life file: its mark, its migrations, its tables."""

from __future__ import annotations

from lifeokr.engine import own_tables
from lifeokr.engine.migrations import creating
from lifeokr.engine.side import SideFile
from lifeokr.store import schema_1, tables, views_1

_FIRST = own_tables.VERSION_1 + schema_1.TABLES + schema_1.INDEXES + views_1.VIEWS + schema_1.BARRIERS

LIFE = SideFile(
    name="life",
    file_name="life.db",
    application_id=0x4C4F4B52,  # 'LOKR'
    min_reader=1,
    migrations=(creating(1, "the whole schema", _FIRST),),
    tables=(
        tables.life_area,
        tables.objective,
        tables.metric,
        tables.key_result,
        tables.pause,
        tables.marks,
        tables.way_point,
        tables.check_in,
        tables.step,
        tables.initiative,
        tables.initiative_day,
        tables.contributor,
        tables.event,
        tables.reflection,
        tables.area_fullness,
        tables.photo,
    ),
    unjournaled=(tables.draft, tables.setting),
    views=("objective_overview", "key_result_standing", "check_in_history"),
)
