"""The documented views of the first schema: plain facts for any SQLite tool. Released: never edited.

They say what is written down, not how it is judged: `latest_entry` is the last number typed. Value, pace and
score follow rules that SQL does not know, and `lifeokr list --json` gives those.
"""

from __future__ import annotations

# The marks are those dated last, which may be a day to come (`marks_day`); the cycle is the key result's own,
# else its objective's.
VIEWS: tuple[str, ...] = (
    """CREATE VIEW check_in_history AS
SELECT c.id, c.metric_id, m.title AS metric, m.kind, m.unit, c.local_date, c.seq, c.value, c.out_of,
    c.skipped, c.note, c.confidence, c.confidence_carried, c.key_result_id, k.title AS key_result,
    c.instant_utc, c.utc_offset_min
FROM check_in AS c
JOIN metric AS m ON m.id = c.metric_id
LEFT JOIN key_result AS k ON k.id = c.key_result_id
WHERE c.deleted_at IS NULL
ORDER BY m.title, c.metric_id, c.local_date, c.seq, c.id""",
    """CREATE VIEW key_result_standing AS
WITH dated AS (
    SELECT k.*, coalesce(k.first_day, o.first_day) AS first, coalesce(k.due_day, o.due_day) AS due,
        o.title AS objective, m.title AS metric, m.kind, m.unit, m.cadence,
        (SELECT g.id FROM marks AS g WHERE g.key_result_id = k.id AND g.deleted_at IS NULL
            ORDER BY g.day DESC, g.pause_id IS NOT NULL DESC, g.id DESC LIMIT 1) AS marks_id
    FROM key_result AS k
    JOIN objective AS o ON o.id = k.objective_id
    JOIN metric AS m ON m.id = k.metric_id
    WHERE k.deleted_at IS NULL AND o.deleted_at IS NULL
)
SELECT d.id, d.objective_id, d.objective, d.title, d.metric_id, d.metric, d.kind, d.unit, d.cadence, d.whose,
    d.weight, d.state, d.first AS first_day, d.due AS due_day, d.start, g.day AS marks_day, g.target,
    g.stretch, g.sure,
    (SELECT c.value FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.value IS NOT NULL AND c.local_date BETWEEN d.first AND d.due
        ORDER BY c.local_date, c.seq LIMIT 1) AS first_entry,
    (SELECT c.value FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.value IS NOT NULL AND c.local_date BETWEEN d.first AND d.due
        ORDER BY c.local_date DESC, c.seq DESC LIMIT 1) AS latest_entry,
    (SELECT max(c.local_date) FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.local_date BETWEEN d.first AND d.due) AS latest_day,
    (SELECT min(c.value) FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.local_date BETWEEN d.first AND d.due) AS lowest_entry,
    (SELECT max(c.value) FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.local_date BETWEEN d.first AND d.due) AS highest_entry,
    (SELECT sum(c.value) FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.local_date BETWEEN d.first AND d.due) AS sum_of_entries,
    (SELECT count(c.value) FROM check_in AS c WHERE c.metric_id = d.metric_id AND c.deleted_at IS NULL
        AND c.local_date BETWEEN d.first AND d.due) AS entries,
    (SELECT count(*) FROM step AS s WHERE s.key_result_id = d.id AND s.deleted_at IS NULL) AS steps,
    (SELECT count(s.done_day) FROM step AS s WHERE s.key_result_id = d.id AND s.deleted_at IS NULL)
        AS steps_done
FROM dated AS d
LEFT JOIN marks AS g ON g.id = d.marks_id""",
    """CREATE VIEW objective_overview AS
SELECT o.id, o.title, o.why, o.horizon, a.name AS area, p.title AS parent, o.first_day, o.due_day,
    o.state, o.closed_day, o.own_score,
    (SELECT count(*) FROM key_result AS k WHERE k.objective_id = o.id AND k.deleted_at IS NULL)
        AS key_results,
    (SELECT count(*) FROM initiative AS i WHERE i.objective_id = o.id AND i.deleted_at IS NULL)
        AS initiatives,
    (SELECT count(*) FROM contributor AS b WHERE b.objective_id = o.id AND b.deleted_at IS NULL)
        AS contributors,
    (SELECT max(s.latest_day) FROM key_result_standing AS s WHERE s.objective_id = o.id) AS last_check_in
FROM objective AS o
LEFT JOIN life_area AS a ON a.id = o.area_id
LEFT JOIN objective AS p ON p.id = o.parent_id
WHERE o.deleted_at IS NULL""",
)
