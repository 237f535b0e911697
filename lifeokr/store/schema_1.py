"""The first schema of a life file, complete. Released: never edited; a later migration changes it.

Days are ISO text, checked with `x IS date(x, '+0 days')`, for date('2026-02-30') alone hands the text back.
Rows go to the trash by `deleted_at`; nothing is deleted in the wake of something else.
"""

from __future__ import annotations

from lifeokr.engine.barrier import barriers

_ID = "id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64)"
_DELETED = "deleted_at TEXT CHECK (length(deleted_at) BETWEEN 1 AND 64)"
_POSITION = "position INTEGER NOT NULL DEFAULT 0"


def _text(name: str, limit: int, least: int = 0) -> str:
    default = "" if least else " DEFAULT ''"
    return f"{name} TEXT NOT NULL{default} CHECK (length({name}) BETWEEN {least} AND {limit})"


def _flag(name: str) -> str:
    return f"{name} INTEGER NOT NULL DEFAULT 0 CHECK ({name} IN (0, 1))"


def _day(name: str, *, needed: bool = False) -> str:
    return f"{name} TEXT{' NOT NULL' if needed else ''} CHECK ({name} IS date({name}, '+0 days'))"


def _number(name: str, low: str = "-1e15", high: str = "1e15", *, default: str = "") -> str:
    needed = f" NOT NULL DEFAULT {default}" if default else ""
    return f"{name} REAL{needed} CHECK ({name} BETWEEN {low} AND {high})"


def _code(name: str, codes: str, *, default: str = "") -> str:
    listed = ", ".join(f"'{code}'" for code in codes.split())
    needed = f" NOT NULL DEFAULT '{default}'" if default else ""
    return f"{name} TEXT{needed} CHECK ({name} IN ({listed}))"


def _of(table: str, name: str = "", *, needed: bool = False) -> str:
    column = name or f"{table}_id"
    return f"{column} TEXT{' NOT NULL' if needed else ''} REFERENCES {table} (id) ON DELETE RESTRICT"


def _create(table: str, *parts: str) -> str:
    body = ",\n    ".join(parts)
    return f"CREATE TABLE {table} (\n    {body}\n) STRICT"


_STATES = "draft live closed archived"

TABLES: tuple[str, ...] = (
    _create(
        "life_area",
        _ID,
        _text("name", 200, 1),
        _text("colour", 64, 1),
        _text("icon", 64, 1),
        _flag("ringed"),
        _flag("hidden"),
        _POSITION,
        _DELETED,
    ),
    _create(
        "objective",
        _ID,
        _text("title", 500, 1),
        _text("why", 20000),
        _code("horizon", "vision long-term year quarter", default="quarter"),
        _of("life_area", "area_id"),
        _of("objective", "parent_id"),
        _of("objective", "origin_id"),
        _day("first_day"),
        _day("due_day"),
        _flag("season_kept"),
        _code("state", _STATES, default="live"),
        _day("closed_day"),
        _number("own_score", "0", "1"),
        _POSITION,
        _DELETED,
        "CHECK (first_day <= due_day)",
        "CHECK (horizon IN ('vision', 'long-term') OR (first_day IS NOT NULL AND due_day IS NOT NULL))",
        "CHECK (parent_id <> id AND origin_id <> id)",
    ),
    _create(
        "metric",
        _ID,
        _text("title", 500, 1),
        _text("kind", 64, 1),
        _text("unit", 64, 1),
        _code("cadence", "daily weekly fortnightly monthly when-it-happens", default="weekly"),
        _DELETED,
    ),
    _create(
        "key_result",
        _ID,
        _of("objective", needed=True),
        _of("metric", needed=True),
        _text("title", 500, 1),
        _number("start"),
        "window INTEGER CHECK (window BETWEEN 1 AND 3660)",
        _number("low"),
        _number("high"),
        _number("at_least"),
        _number("at_most"),
        _code("per", "day week month", default="week"),
        _day("first_day"),
        _day("due_day"),
        _number("weight", "0", "1e6", default="1"),
        _code("whose", "me others", default="me"),
        "in_week INTEGER CHECK (in_week IN (0, 1))",
        _of("key_result", "origin_id"),
        _code("state", _STATES, default="live"),
        _day("closed_day"),
        _code("ending", "done carry-on move-goalposts rest let-go"),
        _POSITION,
        _DELETED,
        "CHECK (first_day <= due_day)",
        "CHECK (low <= high)",
        "CHECK (at_least IS NULL OR at_most IS NULL)",
        "CHECK (origin_id <> id)",
    ),
    _create(
        "pause",
        _ID,
        _of("objective"),
        _of("key_result"),
        _day("first_day", needed=True),
        _day("last_day"),
        _code("due", "keep move cut", default="keep"),
        _text("reason", 2000),
        _DELETED,
        "CHECK (first_day <= last_day)",
        "CHECK (objective_id IS NULL OR key_result_id IS NULL)",
    ),
    _create(
        "marks",
        _ID,
        _of("key_result", needed=True),
        _day("day"),
        "target REAL NOT NULL CHECK (target BETWEEN -1e15 AND 1e15)",
        _number("stretch"),
        _number("sure"),
        _text("reason", 2000),
        _of("pause"),
        _DELETED,
    ),
    _create(
        "way_point",
        _ID,
        _of("key_result", needed=True),
        _day("day", needed=True),
        "p REAL NOT NULL CHECK (p BETWEEN -100 AND 100)",
        _DELETED,
    ),
    _create(
        "check_in",
        _ID,
        _of("metric", needed=True),
        _day("local_date", needed=True),
        "seq INTEGER NOT NULL DEFAULT 0 CHECK (seq >= 0)",
        _number("value"),
        _number("out_of", "0"),
        _flag("skipped"),
        _text("note", 20000),
        _of("key_result"),
        "confidence INTEGER CHECK (confidence BETWEEN 1 AND 5)",
        _flag("confidence_carried"),
        _text("instant_utc", 64),
        "utc_offset_min INTEGER NOT NULL DEFAULT 0 CHECK (utc_offset_min BETWEEN -1440 AND 1440)",
        _text("tz_name", 64),
        "import_key TEXT CHECK (length(import_key) BETWEEN 1 AND 2000)",
        _DELETED,
        "CHECK (skipped = 0 OR value IS NULL)",
    ),
    _create(
        "step",
        _ID,
        _of("key_result", needed=True),
        _text("title", 500, 1),
        _number("weight", "0", "1e6", default="1"),
        _day("day"),
        _day("done_day"),
        _POSITION,
        _DELETED,
    ),
    _create(
        "initiative",
        _ID,
        _of("objective"),
        _of("key_result"),
        _text("title", 500, 1),
        _text("repeats", 2000),
        _day("due_day"),
        _text("if_then", 2000),
        _code("state", "open done dropped", default="open"),
        _day("done_day"),
        _POSITION,
        _DELETED,
    ),
    _create("initiative_day", _ID, _of("initiative", needed=True), _day("day", needed=True), _DELETED),
    _create(
        "contributor",
        _ID,
        _of("objective"),
        _of("initiative"),
        _text("name", 200, 1),
        _text("what", 2000),
        _text("when_text", 2000),
        _flag("thanked"),
        _POSITION,
        _DELETED,
    ),
    _create(
        "event",
        _ID,
        _of("objective"),
        _of("key_result"),
        _text("title", 500, 1),
        _day("day", needed=True),
        _text("note", 20000),
        _DELETED,
    ),
    _create(
        "reflection",
        _ID,
        _of("objective"),
        _text("period", 64),
        _text("prompt", 2000),
        _text("text", 200000),
        _day("day", needed=True),
        _POSITION,
        _DELETED,
    ),
    _create(
        "area_fullness",
        _ID,
        _of("life_area", "area_id", needed=True),
        _day("day", needed=True),
        "fullness REAL NOT NULL CHECK (fullness BETWEEN 0 AND 10)",
        _DELETED,
    ),
    _create(
        "photo",
        _ID,
        _of("objective", needed=True),
        _text("mime", 64, 1),
        _text("data", 16000000, 1),
        _text("caption", 2000),
        _DELETED,
    ),
    _create(
        "draft",
        _ID,
        _text("editor", 200, 1),
        _text("subject", 64),
        _text("field", 200, 1),
        _text("text", 200000),
        _text("saved_at", 64),
    ),
    _create("setting", _ID, "value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 200000)"),
)

# The first covers the reading of a series: value and trash without a look at the row.
INDEXES: tuple[str, ...] = (
    "CREATE INDEX check_in_series ON check_in (metric_id, local_date, seq, value, deleted_at)",
    "CREATE INDEX check_in_import ON check_in (metric_id, import_key) WHERE import_key IS NOT NULL",
    "CREATE INDEX key_result_objective ON key_result (objective_id)",
    "CREATE INDEX key_result_metric ON key_result (metric_id)",
    "CREATE INDEX marks_key_result ON marks (key_result_id)",
    "CREATE INDEX way_point_key_result ON way_point (key_result_id)",
    "CREATE INDEX step_key_result ON step (key_result_id)",
    "CREATE INDEX initiative_day_initiative ON initiative_day (initiative_id)",
)

BARRIERS: tuple[str, ...] = tuple(trigger for table in TABLES for trigger in barriers(table.split()[2]))
