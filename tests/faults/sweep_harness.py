"""Kill or starve a deed at each system call by which it changes the disk, one call at a time.

strace counts the calls of each process by itself and strikes at the K-th: it kills, or lets the call fail.
So that one traced program can do a whole sweep, it forks a child for each point, and a child that is to be
struck at its own i-th call first makes K - i calls of the same name that change nothing. One more child for
each call gets through untouched: it shows that a clean trace counted them all.

Run under strace as a program of its own: `sweep_harness.py SPEC`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path

import sweep_deeds

from lifeokr.domain.errors import LifeokrError

DONE, BROKEN, REFUSED, KILLED = 0, 1, 3, -9
NOWHERE = Path("/proc/self/no-such-place")

# For each system call that changes the disk, a call of that name that changes nothing.
IDLE = {
    "pwrite64": lambda null: os.pwrite(null, b"", 0),
    "write": lambda null: os.write(null, b""),
    "fsync": os.fsync,
    "fdatasync": os.fdatasync,
    "ftruncate": lambda null: os.ftruncate(null, 0),
    "unlink": lambda _: NOWHERE.unlink(),
    "unlinkat": lambda null: os.unlink("nothing", dir_fd=null),
    "rename": lambda _: NOWHERE.rename(NOWHERE),
    "renameat": lambda null: os.rename("nothing", "nothing", src_dir_fd=null, dst_dir_fd=null),
    "mkdir": lambda _: Path("/").mkdir(),
    "mkdirat": lambda null: os.mkdir("nothing", dir_fd=null),
    "link": lambda _: os.link(NOWHERE, NOWHERE),
    "linkat": lambda _: os.link(NOWHERE, NOWHERE),
}
CALLS = ",".join(f"?{name}" for name in IDLE)


def clean_trace(deed: str, folder: Path) -> Counter[str]:
    """Do a deed once, untouched, and count the calls by which it changed the disk."""
    trace = folder.with_suffix(".trace")
    ((pid, how),) = _traced(deed, [(folder, None, 0)], ["-o", str(trace), "-e", f"trace={CALLS}"])
    assert how == 0, f"{deed} failed by itself"
    return Counter(re.findall(rf"^{pid} +(\w+)\(", trace.read_text(), re.MULTILINE))


def strike_everywhere(
    deed: str, counts: Counter[str], new_folder, fault: str
) -> list[tuple[str, int, Path, int]]:
    """Strike the deed at each of the counted calls; return call, number, folder and how it ended, for each.

    `new_folder()` gives a folder as it is before the deed; `fault` is what strace injects.
    """
    points = [(call, number) for call, count in sorted(counts.items()) for number in range(1, count + 2)]
    folders = [new_folder() for _ in points]
    at = max(counts.values()) + 1
    jobs = [(folder, call, at - number) for folder, (call, number) in zip(folders, points, strict=True)]
    strike = ["-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:{fault}:when={at}"]
    ended = _traced(deed, jobs, strike)
    return [
        (call, number, folder, how)
        for (call, number), folder, (_, how) in zip(points, folders, ended, strict=True)
    ]


def _traced(deed, jobs, options) -> list[tuple[int, int]]:
    spec = json.dumps({"deed": deed, "jobs": [[str(folder), call, idle] for folder, call, idle in jobs]})
    done = subprocess.run(
        ["strace", "-f", *options, sys.executable, __file__, spec],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=600,
    )
    assert done.returncode == 0, f"the traced program ended with {done.returncode}: {done.stderr[-2000:]}"
    assert BROKEN not in [how for _, how in json.loads(done.stdout)], done.stderr[-2000:]
    return [(pid, how) for pid, how in json.loads(done.stdout)]


def _program(spec) -> None:
    act = sweep_deeds.deed(spec["deed"])
    ended = []
    for folder, call, idle in spec["jobs"]:
        pid = os.fork()
        if pid == 0:
            os._exit(_struck(act, Path(folder), call, idle))
        _, status = os.waitpid(pid, 0)
        ended.append((pid, os.waitstatus_to_exitcode(status)))
    os.write(1, json.dumps(ended).encode())


def _struck(act, folder, call, idle) -> int:
    null = os.open("/dev/null", os.O_RDWR)
    for _ in range(idle):
        with suppress(OSError):
            IDLE[call](null)
    os.close(null)
    try:
        act(folder)
    except LifeokrError:
        return REFUSED
    except BaseException:
        traceback.print_exc()
        return BROKEN
    return DONE


if __name__ == "__main__":
    _program(json.loads(sys.argv[1]))
