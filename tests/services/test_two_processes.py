"""Window and command line on one file at once, each in its process: every change of both is there."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

from lifeokr.services import objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.doctor import examine
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life

MANY = 12


def test_a_second_process_that_writes_all_the_while_loses_nothing_of_either(tmp_path):
    ws = open_life(tmp_path, fixed_clock(date(2026, 5, 31)), random_ids())
    area = queries.areas(ws)[0].id
    code = (
        "import sys\nfrom lifeokr.cli.main import main\n"
        f"for n in range({MANY}):\n"
        "    assert main(['--data-dir', sys.argv[1], '--today', '2026-05-31', 'add', 'objective',"
        " f'Theirs {n}', '--area', 'Health']) == 0\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env=dict(os.environ),
    )  # fmt: skip
    done = 0
    while other.poll() is None or done < MANY:
        if done < MANY:
            objectives.add_objective(ws, title=f"Ours {done}", area_id=area)
            done += 1
        ws.notice_elsewhere()
    assert other.stderr is not None
    assert other.wait() == 0, other.stderr.read()
    other.stderr.close()
    titles = sorted(view.objective.title for view in queries.objectives(ws))
    assert titles == sorted([f"{whose} {n}" for whose in ("Ours", "Theirs") for n in range(MANY)])
    assert examine(ws).well
    for _ in range(2 * MANY):
        assert ws.undo() == "add-objective"
    assert queries.objectives(ws) == ()
    ws.close()
