"""Moving, sharing and taking everything out from a terminal, with the figures that are in the file."""

from __future__ import annotations

import json

import pytest

from lifeokr.cli.main import main
from lifeokr.services import safe_place


@pytest.fixture
def there(tmp_path, capsys):
    """Run commands on another computer's empty folder."""

    def answer(*words):
        code = main(["--data-dir", str(tmp_path / "there"), "--today", "2026-05-15", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return answer


def test_a_life_moves_to_an_empty_folder_and_the_old_one_says_so(running, there, tmp_path):
    running("checkin", "10 km", "52:00", "--on", "2026-05-10")
    packed = str(tmp_path / "my.lifeokr")
    (tmp_path / "life" / "settings.json").write_text(
        json.dumps({"theme": "dark", "folder": "/old", "page": "goals"})
    )
    before = running("export", "--out", "-").out
    moved = running("move", "--out", packed)
    assert "one objective, one key result, one check-in, the newest of 10 May 2026" in moved.out
    code, out, err = there("import", packed)
    assert (code, err) == (0, "")
    assert "one objective, one key result, one check-in, the newest of 10 May 2026" in out
    assert there("export", "--out", "-")[1] == before
    settings = json.loads((tmp_path / "there" / "settings.json").read_text())
    assert (settings["theme"], settings["folder"], settings["page"]) == ("dark", "", "week")
    old = running("week")
    assert "moved to another computer on 15 May 2026" in old.err
    assert there("week")[2] == ""
    running("move", "--stay")
    assert running("week").err == ""


def test_a_dry_run_compares_and_brings_nothing(running, there, tmp_path):
    packed = str(tmp_path / "my.lifeokr")
    running("move", "--out", packed)
    code, out, _ = there("import", packed, "--dry-run")
    assert code == 0
    assert "one objective" in out
    assert not (tmp_path / "there").exists()


def test_no_life_is_written_over(running, run, tmp_path):
    packed = str(tmp_path / "my.lifeokr")
    running("move", "--out", packed)
    found = run("import", packed)
    assert found.code == 2
    assert "already" in found.err


def test_a_broken_file_is_one_sentence(there, tmp_path):
    (tmp_path / "my.lifeokr").write_bytes(b"PK rubbish")
    code, _, err = there("import", str(tmp_path / "my.lifeokr"))
    assert code == 1
    assert "nothing was changed" in err
    assert "Traceback" not in err


def test_a_copy_to_share_holds_nothing_deleted(running, tmp_path):
    running("add", "objective", "Zaunkoenig", "--area", "Play")
    running("delete", "Zaunkoenig")
    shared = tmp_path / "shared.db"
    assert "nothing that was deleted" in running("copy", "--out", str(shared)).out
    assert b"Zaunkoenig" not in shared.read_bytes()
    assert b"Run further" in shared.read_bytes()


def test_everything_in_a_folder(running, run, tmp_path):
    assert running("export", "--folder", str(tmp_path)).out == f"Written: {tmp_path}/lifeokr 2026-05-15\n"
    assert "Run further" in (tmp_path / "lifeokr 2026-05-15" / "life.md").read_text()
    assert run("export", "--folder", str(tmp_path), "--out", "x.json").code == 2
    assert run("move").code == 2
    assert run("copy").code == 2


def test_a_life_in_a_synced_folder_is_named_by_the_doctor_and_moved_by_one_command(
    tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(safe_place, "data_folder", lambda: tmp_path / "own")
    synced = tmp_path / "Nextcloud" / "Ada"

    def run(*words):
        code = main(["--data-dir", str(synced), "--today", "2026-05-15", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    run("add", "objective", "Run further", "--area", "Health")
    code, out, err = run("doctor")
    assert code == 0
    assert "in a folder of Nextcloud" in err
    assert "lifeokr move --here" in err
    assert json.loads(run("doctor", "--json")[1])["synced_by"] == "Nextcloud"
    assert str(tmp_path / "own" / "life.db") in run("move", "--here")[1]
    run("add", "objective", "And on", "--area", "Play")
    code, out, err = run("doctor")
    assert err == ""
    assert str(tmp_path / "own" / "life.db") in out
    assert "And on" in run("list")[1]
    assert "already" in run("move", "--here")[1]
    assert not (tmp_path / "own" / "lives").exists()
