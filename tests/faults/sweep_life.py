"""A small life with one of everything, and for each verb what to ask of it there, as JSON has it."""

from __future__ import annotations

import dataclasses

from lifeokr.services.verbs import run_verb

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="


def fill(ws) -> dict[str, str]:
    """Do what makes a life with something of everything; return the ids of its things by name."""
    ids: dict[str, str] = {}

    def do(name, code, /, **args):
        made = run_verb(ws, code, args)
        if dataclasses.is_dataclass(made):
            ids[name] = made.id

    areas = ws.file.connection.execute("SELECT id FROM life_area ORDER BY position").fetchall()
    ids["area"], ids["other-area"] = areas[0][0], areas[1][0]
    days = {"first_day": "2026-01-01", "due_day": "2026-03-31"}
    do("year", "add-objective", title="A year outdoors", horizon="year", area_id=ids["area"])
    do(
        "run",
        "add-objective",
        title="Run lighter",
        area_id=ids["area"],
        parent_id=ids["year"],
        why="It is fun",
        **days,
    )
    do("draft", "add-objective", title="Sing again", area_id=ids["area"], state="draft", **days)
    do("done", "add-objective", title="Tidy the attic", area_id=ids["area"], **days)
    do(
        "10k",
        "add-key-result",
        objective_id=ids["run"],
        title="10 km",
        kind="best",
        unit="min:sec",
        start=3390,
        target=3000,
        stretch=2880,
    )
    do("talks", "add-key-result", objective_id=ids["run"], title="Talks", kind="total", target=10)
    do(
        "concert",
        "add-key-result",
        objective_id=ids["run"],
        title="A kitchen concert",
        kind="milestones",
        steps=[{"title": "Learn three songs", "day": "2026-02-01"}, {"title": "Invite friends"}],
    )
    do("attic", "add-key-result", objective_id=ids["done"], title="Boxes", kind="total", target=12)
    do(
        "track",
        "add-key-result",
        objective_id=ids["draft"],
        title="10 km track",
        kind="best",
        unit="min:sec",
        target=2900,
    )
    do("ended", "add-key-result", objective_id=ids["run"], title="Letters", kind="total", target=4)
    rows = ws.file.connection.execute("SELECT id, metric_id FROM key_result").fetchall()
    metrics = dict(rows)
    for name in ("10k", "talks", "track"):
        ids[f"{name}-metric"] = metrics[ids[name]]
    steps = ws.file.connection.execute("SELECT id FROM step ORDER BY position").fetchall()
    ids["step"] = steps[0][0]
    do(
        "entry",
        "check-in",
        key_result_id=ids["10k"],
        value=3300,
        day="2026-01-20",
        confidence=4,
        note="windy",
    )
    do("entry-2", "check-in", key_result_id=ids["10k"], value=3250, day="2026-02-10")
    do("talk", "check-in", key_result_id=ids["talks"], value=2, relative=True, day="2026-02-01")
    do("marks", "change-marks", key_result_id=ids["10k"], target=2950, reason="it went well")
    do("points", "set-way-points", key_result_id=ids["10k"], points=[{"day": "2026-02-01", "p": 0.25}])
    do("pause", "pause", objective_id=ids["run"], first_day="2026-02-11", due="cut", reason="a cold")
    do("runs", "add-initiative", title="Tempo runs", key_result_id=ids["10k"], repeats="Thursdays")
    do("shoes", "add-initiative", title="Buy shoes", objective_id=ids["run"])
    do("day", "tick-initiative-day", initiative_id=ids["runs"], day="2026-02-12")
    do("jo", "add-contributor", name="Jo", objective_id=ids["run"], what="runs along")
    do("kim", "add-contributor", name="Kim", initiative_id=ids["runs"])
    do("race", "add-event", title="City 10k", day="2026-03-01", key_result_id=ids["10k"])
    do("thought", "add-reflection", text="It got lighter.", objective_id=ids["run"], prompt="What helped?")
    do("fullness", "say-fullness", area_id=ids["area"], fullness=6)
    do("photo", "set-photo", objective_id=ids["run"], mime="image/png", data=PIXEL)
    do("", "close-objective", objective_id=ids["done"], day="2026-02-14")
    do("", "end-key-result", key_result_id=ids["ended"])
    do("gone", "add-event", title="Moved house", day="2026-01-10", objective_id=ids["run"])
    do("", "delete-event", event_id=ids["gone"])
    return ids


def args_of(ids: dict[str, str]) -> dict[str, dict[str, object]]:
    """Return for each verb the arguments of one good use of it in the small life."""
    return {
        "add-objective": {"title": "Sleep well", "area_id": ids["area"], "parent_id": ids["year"]},
        "edit-objective": {"objective_id": ids["run"], "title": "Run free", "due_day": "2026-03-20"},
        "activate-objective": {"objective_id": ids["draft"]},
        "close-objective": {
            "objective_id": ids["run"],
            "own_score": 0.6,
            "endings": [
                {"key_result_id": ids["10k"], "ending": "carry-on"},
                {"key_result_id": ids["talks"], "ending": "let-go"},
            ],
        },
        "reopen-objective": {"objective_id": ids["done"]},
        "archive-objective": {"objective_id": ids["done"]},
        "reorder-objectives": {"ids": [ids["run"], ids["draft"], ids["year"]]},
        "delete-objective": {"objective_id": ids["run"]},
        "add-key-result": {
            "objective_id": ids["run"],
            "title": "Dinners",
            "kind": "rhythm",
            "at_least": 5,
            "target": 0.7,
            "stretch": 0.9,
        },
        "edit-key-result": {
            "key_result_id": ids["concert"],
            "title": "A garden concert",
            "weight": 2,
            "steps": [{"title": "Ask the neighbours", "weight": 2}],
        },
        "change-marks": {"key_result_id": ids["talks"], "target": 12, "how": "fix", "reason": "a slip"},
        "set-way-points": {"key_result_id": ids["10k"], "points": [{"day": "2026-03-01", "p": 0.5}]},
        "end-key-result": {"key_result_id": ids["talks"], "ending": "let-go"},
        "reopen-key-result": {"key_result_id": ids["ended"]},
        "reorder-key-results": {"ids": [ids["talks"], ids["10k"]]},
        "delete-key-result": {"key_result_id": ids["10k"]},
        "check-in": {"key_result_id": ids["10k"], "value": 3200, "confidence": 5, "note": "a good day"},
        "skip": {"key_result_id": ids["10k"]},
        "edit-check-in": {"check_in_id": ids["entry"], "value": 3310, "day": "2026-01-21"},
        "delete-check-in": {"check_in_id": ids["entry"]},
        "tick-step": {"step_id": ids["step"]},
        "edit-metric": {"metric_id": ids["10k-metric"], "title": "Ten", "cadence": "monthly"},
        "join-metrics": {"metric_id": ids["track-metric"], "into_metric_id": ids["10k-metric"]},
        "convert-unit": {"metric_id": ids["talks-metric"], "unit": "speeches", "keep_numbers": True},
        "change-kind": {"metric_id": ids["10k-metric"], "kind": "latest"},
        "pause": {"first_day": "2026-02-13", "last_day": "2026-02-20", "due": "move", "reason": "away"},
        "edit-pause": {"pause_id": ids["pause"], "due": "keep", "reason": "a bad cold"},
        "end-pause": {"pause_id": ids["pause"], "last_day": "2026-02-14"},
        "delete-pause": {"pause_id": ids["pause"]},
        "add-initiative": {"title": "Stretch", "key_result_id": ids["10k"], "if_then": "if tired then short"},
        "edit-initiative": {"initiative_id": ids["shoes"], "state": "done"},
        "tick-initiative-day": {"initiative_id": ids["runs"], "day": "2026-02-05"},
        "reorder-initiatives": {"ids": [ids["shoes"], ids["runs"]]},
        "delete-initiative": {"initiative_id": ids["runs"]},
        "add-contributor": {"name": "Ada", "objective_id": ids["run"], "when_text": "on Sundays"},
        "edit-contributor": {"contributor_id": ids["jo"], "what": "runs ahead"},
        "thank": {"contributor_id": ids["jo"]},
        "reorder-contributors": {"ids": [ids["kim"], ids["jo"]]},
        "delete-contributor": {"contributor_id": ids["jo"]},
        "add-event": {"title": "New shoes", "day": "2026-02-03", "objective_id": ids["run"]},
        "edit-event": {"event_id": ids["race"], "title": "Town 10k", "note": "flat"},
        "delete-event": {"event_id": ids["race"]},
        "add-reflection": {"text": "A quiet week.", "period": "2026-Q1"},
        "edit-reflection": {"reflection_id": ids["thought"], "text": "It got much lighter."},
        "delete-reflection": {"reflection_id": ids["thought"]},
        "add-area": {"name": "Garden"},
        "rename-area": {"area_id": ids["area"], "name": "Body"},
        "edit-area": {"area_id": ids["area"], "ringed": True},
        "reorder-areas": {"ids": [ids["other-area"], ids["area"]]},
        "hide-area": {"area_id": ids["other-area"]},
        "say-fullness": {"area_id": ids["other-area"], "fullness": 7.5},
        "delete-fullness": {"fullness_id": ids["fullness"]},
        "set-photo": {"objective_id": ids["run"], "mime": "image/png", "data": PIXEL, "caption": "a dot"},
        "edit-photo": {"photo_id": ids["photo"], "caption": "the first"},
        "delete-photo": {"photo_id": ids["photo"]},
        "restore-from-trash": {"table": "event", "id": ids["gone"]},
        "import": {
            "columns": [
                {
                    "key_result_id": ids["talks"],
                    "rows": [
                        {"day": f"2026-01-{n:02}", "value": n, "note": f"talk {n}"} for n in range(1, 29)
                    ],
                }
            ]
        },
    }
