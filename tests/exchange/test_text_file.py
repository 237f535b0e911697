from __future__ import annotations

import os

import pytest

from lifeokr.exchange.errors import (
    EncodingNeeded,
    FileNotPlain,
    FileNotRead,
    FileNotThere,
    FileTooLarge,
)
from lifeokr.exchange.text_file import LARGEST, read_text

TEXT = "Größe;Wert\n2026-05-31;7½\n"


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        (TEXT.encode(), "utf-8", False),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", False),
        (TEXT.encode("utf-16"), "utf-16", False),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16", False),
        (TEXT.encode("utf-32"), "utf-32", False),
        (TEXT.encode("utf-16-le"), "utf-16-le", True),
        (TEXT.encode("utf-16-be"), "utf-16-be", True),
        (TEXT.encode("cp1252"), "cp1252", True),
        (TEXT.encode("latin-1"), "cp1252", True),
    ],
)
def test_letters_come_out_right_whatever_the_file_was_saved_as(tmp_path, data, encoding, guessed):
    path = tmp_path / "log.csv"
    path.write_bytes(data)
    read = read_text(path)
    assert read.text == TEXT
    assert (read.encoding, read.guessed) == (encoding, guessed)


def test_a_stated_encoding_wins(tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes("заметка".encode("koi8-r"))
    assert read_text(path, "koi8-r").text == "заметка"


@pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding"])
def test_an_encoding_that_does_not_fit_is_refused(tmp_path, encoding):
    path = tmp_path / "log.csv"
    path.write_bytes(b"\xff\xfe\xfd\x81\x8d")
    with pytest.raises(EncodingNeeded):
        read_text(path, encoding)


def test_letters_that_fit_no_encoding_are_asked_about_not_guessed(tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes(b"date,value\n2026-01-01,\x81\x8d\n")
    with pytest.raises(EncodingNeeded):
        read_text(path)


def test_an_empty_file_is_an_empty_text(tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes(b"")
    assert read_text(path).text == ""


def test_what_is_no_plain_file_is_refused_with_its_reason(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    found = {"": FileNotPlain, "pipe": FileNotPlain, "absent": FileNotThere, "a\0b": FileNotRead}
    for name, error in found.items():
        with pytest.raises(FileNotRead) as raised:
            read_text(tmp_path / name)
        assert type(raised.value) is error


def test_a_file_larger_than_any_log_is_not_read_into_memory(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(FileTooLarge):
        read_text(path)
