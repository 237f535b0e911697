"""Bringing numbers in and a life out by the command line: every row accounted for, nothing half done."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.fixture
def file(tmp_path):
    """Write a text into a file and return its path."""

    def write(text, name="log.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return str(path)

    return write


def entries(run, name="10 km"):
    found = run("show", name, "--json").json["key_result"]["check_ins"]
    return [(one["day"], one["entry"]) for one in found]


def test_a_log_is_accounted_for_row_by_row(running, file):
    log = file("date,time\n2026-05-01,52:30\n2026-05-02,\n2026-05-03,51:40\n")
    first = running("import", log, "--into", "10 km")
    assert first.out == "3 read = 2 added + 0 updated + 1 skipped (no value)\n"
    assert "'date'" in first.err
    assert "'time'" in first.err
    assert entries(running) == [("2026-05-01", 3150), ("2026-05-03", 3100)]
    again = running("import", log, "--into", "10 km")
    assert again.out == "3 read = 0 added + 0 updated + 2 skipped (already here) + 1 skipped (no value)\n"


def test_a_dry_run_says_what_would_come_and_changes_nothing(running, file):
    tried = running("import", file("date,time\n2026-05-01,52:30\n"), "--into", "10 km", "--dry-run")
    assert tried.out.startswith("1 read = 1 added")
    assert "dry run" in tried.err
    assert entries(running) == []


def test_an_import_is_one_step(running, file):
    running("import", file("date,time\n2026-05-01,52:30\n2026-05-02,52:00\n"), "--into", "10 km")
    running("undo")
    assert entries(running) == []
    running("redo")
    assert len(entries(running)) == 2


def test_bad_lines_are_named_and_nothing_comes_in(running, run, file):
    log = file("date,time\n2026-05-01,52:30\n2026-02-30,52:00\n2026-05-03,fast\n")
    refused = run("import", log, "--into", "10 km")
    assert refused.code == 1
    assert "Line 3" in refused.err
    assert "Line 4" in refused.err
    assert "--skip-bad" in refused.err
    assert entries(running) == []
    left_out = running("import", log, "--into", "10 km", "--skip-bad")
    assert left_out.out == "3 read = 1 added + 0 updated + 2 skipped (cannot be read)\n"


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("date,time\n02/03/2026,52:30\n", "--date-format"),
        ("date;km\n2026-03-02;1,500\n", "--decimal"),
        ("date,a,b\n2026-03-02,1,2\n", "--value-column"),
        ("x,y\na,1\nb,2\n", "--date-column"),
        ("date,a,a\n2026-03-02,1,2\n", "--value-column"),
    ],
)
def test_what_cannot_be_told_is_asked_by_naming_the_option(running, run, file, text, option):
    refused = run("import", file(text), "--into", "10 km")
    assert refused.code == 2
    assert option in refused.err
    assert entries(running) == []


def test_a_log_without_a_key_result_names_the_option(running, run, file):
    refused = run("import", file("date,value\n2026-05-01,52:30\n"))
    assert refused.code == 2
    assert "--into" in refused.err


def test_letters_in_an_unknown_encoding_name_the_option(running, run, tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes(b"date,time,note\n2026-05-01,52:30,\x81\x8d\n")
    refused = run("import", str(path), "--into", "10 km")
    assert refused.code == 2
    assert "--encoding" in refused.err


def test_a_wide_file_feeds_each_key_result(running, file):
    running("add", "key-result", "Weight", "--objective", "Run", "--kind", "latest", "--unit", "kg",
            "--start", "80", "--target", "75")  # fmt: skip
    running("import", file("Datum;10 km;Weight\n31.05.2026;51:40;78,4\n"))
    assert entries(running, "10 km") == []  # the day has not come yet
    (race,) = running("show", "10 km", "--json", today="2026-06-01").json["key_result"]["check_ins"]
    (weight,) = running("show", "Weight", "--json", today="2026-06-01").json["key_result"]["check_ins"]
    assert (race["entry"], weight["entry"]) == (3100, 78.4)


def test_a_file_that_is_not_there_is_a_failure(running, run):
    refused = run("import", "nowhere.csv", "--into", "10 km")
    assert refused.code == 1
    assert "nowhere.csv" in refused.err


def test_a_life_goes_out_and_comes_in_byte_for_byte(ok, tmp_path):
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    other = ("--data-dir", str(tmp_path / "other"))
    assert ok("export", "--out", str(first), "--demo").code == 0
    came = ok("import", str(first), *other)
    assert " 0 updated" in came.out
    ok("export", "--out", str(second), *other)
    assert second.read_bytes() == first.read_bytes()
    assert ok("import", str(first), *other).out.startswith(came.out.split(" ")[0] + " read = 0 added")


def test_a_life_never_lands_on_another(running, run, tmp_path):
    path = tmp_path / "demo.json"
    running("export", "--out", str(path), "--demo")
    before = running("export", "--out", "-").out
    refused = run("import", str(path))
    assert refused.code == 2
    assert "--data-dir" in refused.err
    assert running("export", "--out", "-").out == before


def test_an_export_that_cannot_be_written_leaves_the_older_file(running, run, tmp_path):
    folder = tmp_path / "life.json"
    folder.mkdir()
    refused = run("export", "--out", str(folder))
    assert refused.code == 2
    assert folder.is_dir()
    assert run("export", "--out", str(tmp_path / "nowhere" / "life.json")).code == 2


def test_each_verb_is_undone_by_another_process_to_the_byte(running, tmp_path):
    command = [
        sys.executable,
        "-P",
        "-m",
        "lifeokr",
        "--data-dir",
        str(tmp_path / "life"),
        "--today",
        "2026-05-15",
    ]
    before = running("export", "--out", "-").out
    running("checkin", "10 km", "51:40", "--confidence", "4")
    after = running("export", "--out", "-").out
    for word, expected in (("undo", before), ("redo", after), ("undo", before)):
        subprocess.run([*command, word], check=True, env=os.environ, capture_output=True)
        assert running("export", "--out", "-").out == expected


def test_the_sample_life_is_the_same_every_time_and_leaves_the_persons_alone(ok, tmp_path):
    listed = ok("list", "--json", "--demo", today="2026-02-01")
    assert len(listed.json["objectives"]) >= 3
    assert ok("--demo", "list", "--json", today="2026-02-01").out == listed.out
    assert not (tmp_path / "life").exists()


def test_a_dry_run_says_that_a_bad_line_would_keep_everything_out(running, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date,value\n2026-04-20,53:20\n2026-04-21,abc\n2026-04-22,-5\n")
    tried = running("import", str(log), "--into", "10 km", "--dry-run")
    assert "Line 3: 'abc' cannot be read as a value." in tried.err
    assert "Line 4: '-5' cannot be read as a value." in tried.err
    assert "nothing would be brought in, unless --skip-bad" in tried.err
    skipping = running("import", str(log), "--into", "10 km", "--dry-run", "--skip-bad")
    assert "nothing would be brought in" not in skipping.err


def test_numbers_of_other_days_than_the_key_results_are_told(running, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date,value\n2025-01-20,53:20\n2025-01-21,53:10\n2026-04-22,52:00\n")
    brought = running("import", str(log), "--into", "10 km")
    assert "2 numbers lie outside the days of their key result" in brought.err
    assert "3 read = 3 added" in brought.out


def test_what_was_entered_is_said_where_the_value_is_read_over_weeks(running):
    running(
        "add", "key-result", "Swim", "--objective", "Run further", "--kind", "rate", "--unit", "times",
        "--start", "0", "--target", "2",
    )  # fmt: skip
    assert "2 times entered. Swim" in running("checkin", "Swim", "2").out
