from __future__ import annotations

import pytest

from lifeokr.paper.blocks import Cell, Column, Heading, Line, Lines, OwnWords, Paragraph, Side, Table
from lifeokr.paper.markdown import literal, markdown, write_markdown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*bold* _soft_", "\\*bold\\* \\_soft\\_"),
        ("# no heading", "\\# no heading"),
        ("- no item", "\\- no item"),
        ("1. no list", "1\\. no list"),
        ("0.71", "0.71"),
        ("10 km, at 5:00", "10 km, at 5:00"),
        ("a | b", "a \\| b"),
        ("<script>", "\\<script\\>"),
        ("[a](b)", "\\[a\\](b)"),
        ("first\n= second", "first\n\\= second"),
        ("a\0b", "ab"),
    ],
)
def test_what_a_person_wrote_stays_literal(text, shown):
    assert literal(text) == shown


def test_blocks_follow_in_order_with_a_line_between(document):
    made = markdown(
        document(
            Heading("One", over="Health", aside="0.70"), Paragraph("Text."), OwnWords("Own\nwords", "Why?")
        )
    )
    assert made == "# One\n\nHealth  \n0.70\n\nText.\n\n**Why?**\n\n> Own\n> words\n".replace(
        "> Own\n", "> Own\n"
    )


def test_a_table_has_its_titles_and_a_line_a_row(document):
    table = Table((Column("A"), Column("B", right=True)), ((Cell("x|y", detail="d"), Cell("1")),))
    assert markdown(document(table)) == "| A | B |\n|---|---:|\n| x\\|y; d | 1 |\n"


def test_a_list_keeps_a_line_an_item(document):
    made = markdown(document(Lines((Line("a", "more\nstill", figure="0.70"), Line("b")))))
    assert made == "- a: 0.70  \n  more still\n- b\n"


def test_both_sides_are_told(document):
    assert markdown(document(Side((Paragraph("l"),), (Paragraph("r"),)))) == "l\n\nr\n"


def test_it_is_written_whole(document, tmp_path):
    write_markdown(document(Paragraph("ä")), tmp_path / "y.md")
    assert (tmp_path / "y.md").read_bytes() == "ä\n".encode()
