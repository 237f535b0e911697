"""Breaks domain, engine, store and services in over 40 named ways: python tests/bench/mutants.py [word].

Each is made alone in a copy of the tree; tests that still pass did not guard it. Bound: all but two. A word
runs only the mutants whose name or file holds it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 2
MAY_SURVIVE = 2
LONGEST = 300  # seconds; tests that never end have noticed the mutant too
TESTS = {
    "domain": ("tests/domain",),
    "engine": ("tests/engine", "tests/store"),
    "store": ("tests/engine", "tests/store"),
    "services": ("tests/services",),
}


@dataclass(frozen=True)
class Mutant:
    """One way to break the program: in `file`, `old` becomes `new`, and `name` says what is then wrong."""

    name: str
    file: str
    old: str
    new: str

    @property
    def tests(self) -> tuple[str, ...]:
        """The tests that have to notice."""
        return TESTS[self.file.split("/")[0]]


DOMAIN = (
    Mutant(
        "days go on past the due day",
        "domain/days.py",
        "end = min(day.toordinal(), self.due_day.toordinal())",
        "end = day.toordinal()",
    ),
    Mutant(
        "the first day of a rest is no paused day",
        "domain/days.py",
        "ordinal += end - max(begin, first) + 1",
        "ordinal += end - max(begin, first)",
    ),
    Mutant(
        "a rest that moves the due day is known before it begins",
        "domain/days.py",
        "pause.first_day <= today\n            if",
        "True\n            if",
    ),
    Mutant(
        "a week that ends after the due day counts",
        "domain/days.py",
        "range(begin, due - 5, 7)",
        "range(begin, due - 4, 7)",
    ),
    Mutant(
        "new marks hold from tomorrow instead of their own day",
        "domain/marks.py",
        "if row.day is None or row.day <= day), rows[0])",
        "if row.day is None or row.day < day), rows[0])",
    ),
    Mutant(
        "a stretch bends the scale below the target too",
        "domain/progress.py",
        "if stretch is None or p <= 1:",
        "if stretch is None:",
    ),
    Mutant(
        "without a stretch a score runs on past 0.7",
        "domain/progress.py",
        "1.0 if has_stretch else TARGET_POSITION",
        "1.0",
    ),
    Mutant(
        "rounding carries a shown score across 0.7",
        "domain/progress.py",
        "if exact < line * _HUNDREDTH and line <= shown:",
        "if exact < line * _HUNDREDTH and line < shown:",
    ),
    Mutant(
        "a cut target breaks the pace a day late",
        "domain/pace.py",
        "begin - ONE_DAY if begin in cuts else begin",
        "begin",
    ),
    Mutant(
        "a way point on the day of new marks is passed twice",
        "domain/pace.py",
        "begin < at <= days.due_day",
        "begin <= at <= days.due_day",
    ),
    Mutant(
        "a lead of exactly 0.05 is not ahead",
        "domain/status.py",
        "facts.lead >= AHEAD_FROM",
        "facts.lead > AHEAD_FROM",
    ),
    Mutant(
        "a lead of exactly -0.05 is behind",
        "domain/status.py",
        "facts.lead < -AHEAD_FROM",
        "facts.lead <= -AHEAD_FROM",
    ),
    Mutant(
        "quiet comes a day late",
        "domain/status.py",
        "unpaused_days >= 3",
        "unpaused_days > 3",
    ),
    Mutant(
        "a number short of the target by less than 1e-9 has not met it",
        "domain/figures.py",
        "met = p >= 1 - EPSILON or",
        "met = p >= 1 or",
    ),
    Mutant(
        "a quiet key result is judged by today's pace",
        "domain/reading.py",
        '(quiet or now.kind.code == "best")',
        '(now.kind.code == "best")',
    ),
    Mutant(
        "how sure one was of another key result is taken for this one's",
        "domain/reading.py",
        "entry.key_result_id == view.key_result.id",
        "True",
    ),
    Mutant(
        "one race more or fewer does not count for a total of whole things",
        "domain/kinds/total.py",
        "(start, target, *values",
        "(start, *values",
    ),
    Mutant(
        "the week under way counts as ended",
        "domain/kinds/rate.py",
        "every[at].last < day.toordinal()",
        "every[at].last <= day.toordinal()",
    ),
    Mutant(
        "a mean of seven days reads eight",
        "domain/kinds/average.py",
        "<= today - window",
        "< today - window",
    ),
    Mutant(
        "a skipped day counts as out of range",
        "domain/kinds/within.py",
        "day not in skipped and day < today",
        "day < today",
    ),
    Mutant(
        "exactly as often as was wanted is too few",
        "domain/kinds/rhythm.py",
        "period.sum >= least - EPSILON",
        "period.sum > least",
    ),
    Mutant(
        "the best is always the highest",
        "domain/kinds/best.py",
        "(value - best) * view.way > 0",
        "value > best",
    ),
)

ENGINE = (
    Mutant(
        "a power cut may lose the last change",
        "engine/connection.py",
        '("synchronous", "extra", 3)',
        '("synchronous", "full", 2)',
    ),
    Mutant(
        "a pragma that SQLite did not take goes unnoticed",
        "engine/connection.py",
        "if got != wanted:",
        "if got is None:",
    ),
    Mutant(
        "two programs may both begin to write",
        "engine/unit.py",
        'BEGIN = "BEGIN IMMEDIATE"',
        'BEGIN = "BEGIN"',
    ),
    Mutant(
        "undo overwrites what was changed since",
        "engine/journal.py",
        "if session.row(change.table, change.id) != change.after:",
        "if session.row(change.table, change.id) is None is not change.after:",
    ),
    Mutant(
        "undo crosses a migration",
        "engine/journal.py",
        " or row[7] != version",
        "",
    ),
    Mutant(
        "undo crosses a row that another program changed",
        "engine/barrier.py",
        '("changed", "UPDATE"), ',
        "",
    ),
    Mutant(
        "our own choice is taken for another program's change",
        "engine/journal.py",
        "        Writer(connection).lift_barrier(end)\n        return\n",
        "        return\n",
    ),
    Mutant(
        "another program's database is opened",
        "engine/gate.py",
        "if found != application_id:",
        "if not found:",
    ),
    Mutant(
        "a file cut short is opened",
        "engine/gate.py",
        "if path.stat().st_size % page_size:",
        "if path.stat().st_size < page_size:",
    ),
    Mutant(
        "a file that was replaced is written to",
        "engine/side_file.py",
        "if _identity(self.path) != self._identity:",
        "if not self.path.exists():",
    ),
    Mutant(
        "others on the machine may read the file",
        "engine/new_file.py",
        "0o600",
        "0o644",
    ),
    Mutant(
        "an export comes in the order of writing",
        "engine/export.py",
        "ORDER BY id",
        "ORDER BY rowid",
    ),
)

STORE = (
    Mutant(
        "the trash is read with the check-ins",
        "store/reads.py",
        "AND c.deleted_at IS NULL\n",
        "\n",
    ),
    Mutant(
        "an earlier cycle's numbers count for this one",
        "store/reads.py",
        "if c.local_date >= first_day",
        "if c.local_date >= date.min",
    ),
    Mutant(
        "a rest of one objective rests them all",
        "store/reads.py",
        "return pause.objective_id is None or pause.objective_id == key_result.objective_id",
        "return True",
    ),
    Mutant(
        "deleting a row deletes others behind the history's back",
        "store/schema_1.py",
        "ON DELETE RESTRICT",
        "ON DELETE CASCADE",
    ),
    Mutant(
        "a total takes the new total for an entry",
        "services/check_ins.py",
        "and not is_entry\n",
        "and is_entry\n",
    ),
    Mutant(
        "a closed key result takes numbers for its time",
        "store/entry_place.py",
        "self.first_day <= day.isoformat() <= self.due_day",
        "self.first_day < day.isoformat() < self.due_day",
    ),
    Mutant(
        "of two equal rows of a day an import keeps one",
        "services/imports.py",
        'key = f"{key}|{equal[key]}"',
        'key = f"{key}|1"',
    ),
    Mutant(
        "a verb within a verb is a step of its own",
        "services/workspace.py",
        "if self._session is not None:\n            return work(self._session)",
        "if self.read_only:\n            return work(self._session)",
    ),
)

MUTANTS = DOMAIN + ENGINE + STORE


def place(mutant: Mutant, tree: Path) -> Path:
    """Return the file that a mutant changes; ends the run where its text is not there exactly once."""
    path = tree / "lifeokr" / mutant.file
    found = path.read_text(encoding="utf-8").count(mutant.old)
    if found != 1:
        sys.exit(f"'{mutant.name}': its text stands {found} times in {mutant.file}, not once; mend the list")
    return path


def copy_of_the_tree(folder: Path) -> Path:
    """Return a copy of the project as it is now."""
    tree = folder / "tree"
    for name in ("lifeokr", "resources", "tests", "packaging"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "out"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tree / name)
    return tree


def tested(tree: Path, tests: Iterable[str]) -> subprocess.CompletedProcess[str] | None:
    """Run tests in a tree of its own; None where they did not end."""
    # Without bytecode: a mutant may be as long as what it replaces and be written in the same second.
    env = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    try:
        return subprocess.run(
            command, cwd=tree, env=env, capture_output=True, text=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return None


def fate(mutant: Mutant, tree: Path) -> tuple[bool, str]:
    """Say whether the tests notice a mutant, and which did."""
    path = place(mutant, tree)
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace(mutant.old, mutant.new), encoding="utf-8")
    try:
        done = tested(tree, mutant.tests)
    finally:
        path.write_text(whole, encoding="utf-8")
    if done is None:
        return True, f"no end within {LONGEST} s"
    if done.returncode == 0:
        return False, ""
    failed = next((line for line in done.stdout.splitlines() if line.startswith("FAILED ")), "")
    if done.returncode != 1 or not failed:
        sys.exit(
            f"'{mutant.name}' broke the tests instead of failing one:\n{done.stdout[-2000:]}{done.stderr}"
        )
    return True, failed.removeprefix("FAILED ").split(" - ")[0].removeprefix("tests/")


def main(word: str) -> int:
    """Print a line for each mutant and how many were killed."""
    os.nice(10)
    began = time.monotonic()
    chosen = [one for one in MUTANTS if word in one.name or word in one.file]
    with tempfile.TemporaryDirectory(prefix="lifeokr-mutants-") as folder:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(AT_ONCE):
            trees.put(copy_of_the_tree(Path(folder) / str(number)))

        def with_a_tree(act):
            tree = trees.get()
            try:
                return act(tree)
            finally:
                trees.put(tree)

        for mutant in chosen:
            with_a_tree(lambda tree, mutant=mutant: place(mutant, tree))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            suites = sorted({mutant.tests for mutant in chosen})
            whole = pool.map(lambda tests: with_a_tree(lambda tree: tested(tree, tests)), suites)
            for tests, done in zip(suites, whole, strict=True):
                if done is None or done.returncode:
                    sys.exit(
                        f"{' '.join(tests)} fail before anything is broken\n{done and done.stdout[-2000:]}"
                    )
            fates = pool.map(lambda mutant: with_a_tree(lambda tree: fate(mutant, tree)), chosen)
            killed = 0
            for mutant, (noticed, by) in zip(chosen, fates, strict=True):
                killed += noticed
                word = "killed  " if noticed else "SURVIVED"
                print(f"{word} {mutant.file.split('/')[0]:8} {mutant.name:67} {by}", flush=True)
    print(f"killed {killed} of {len(chosen)} in {(time.monotonic() - began) / 60:.1f} minutes")
    return 0 if len(chosen) - killed <= MAY_SURVIVE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
