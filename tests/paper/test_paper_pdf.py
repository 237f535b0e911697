from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from lifeokr.paper.blocks import (
    Block,
    Cell,
    Closing,
    Column,
    Cover,
    Facts,
    Heading,
    Icon,
    Line,
    Lines,
    OwnWords,
    PageBreak,
    Paragraph,
    Picture,
    Rule,
    Side,
    Table,
    Together,
)
from lifeokr.paper.errors import GlyphsMissing, PlaceRefused
from lifeokr.paper.fonts import own_letters
from lifeokr.paper.letters import in_words
from lifeokr.paper.markdown import markdown
from lifeokr.paper.pdf import pages, pdf, whole, write_pdf

# Each would mean something in typst, in SVG, in JSON or in a shell, if it were read as anything but letters.
HOSTILE = (
    "#panic(1) #strong[x] #include",
    "*bold* _soft_ `raw` ```x```",
    "$x^2$ and $\\frac{$",
    "= no heading",
    "- no item",
    "/ term: no",
    "<label> @reference",
    "[brackets] {braces} \\n \\u{41}",
    "// no comment /* nor this */",
    "https://example.org/a_b?c=d&e",
    "quotes \" and ' and ” --- ...",
    "&amp; <b>& ]]></b>",
    "%s {0} {name} ~",
    "a~b c--d",
)


def flat(text):
    return re.sub(r"\s+", "", text)


def test_it_is_tagged_titled_and_in_a_language(document, read):
    made = pdf(document(Heading("One"), Paragraph("Words."), language="fr"))
    said = read("pdfinfo", made)
    assert re.search(r"^Title:\s+A year$", said, re.M)
    assert re.search(r"^Tagged:\s+yes$", said, re.M)
    assert b"/Lang (fr)" in made or "Lang" in read("pdfinfo", made, "-meta") or b"fr" in made


def test_it_says_that_it_is_pdf_ua(document, read):
    assert "<pdfuaid:part>1</pdfuaid:part>" in read("pdfinfo", pdf(document(Heading("One"))), "-meta")


@pytest.mark.parametrize(("paper", "size"), [("A4", "595.276 x 841.89"), ("Letter", "612 x 792")])
def test_it_has_the_size_of_its_paper(document, read, paper, size):
    said = read("pdfinfo", pdf(document(Heading("One"), paper=paper)))
    assert size in said


def test_its_structure_names_headings_tables_and_figures(document, read, picture):
    table = Table((Column("A"), Column("B", right=True)), ((Cell("x"), Cell("1")),))
    made = pdf(document(Heading("One"), Heading("Two", 2), picture, table, Lines((Line("a"),))))
    said = read("pdfinfo", made, "-struct")
    for part in ("H1", "H2", "Figure", "Table", "TH", "TD"):
        assert re.search(rf"^\s*{part}\b", said, re.M), part
    assert "a green road" in read("pdfinfo", made, "-struct-text") or b"a green road" in made or "Alt" in said


def test_every_font_is_inside_and_only_noto_is_used(document, read, picture):
    said = read("pdffonts", pdf(document(Heading("Ä ű č"), OwnWords("Own – words"), picture)))
    rows = [line.split() for line in said.splitlines()[2:]]
    assert rows
    for row in rows:
        assert "Noto" in row[0]
        assert row[-5:-2] == ["yes", "yes", "yes"], row


def test_pages_are_counted_as_a_reader_counts_them(document, read):
    made = pdf(document(*(part for number in range(13) for part in (Heading(f"No {number}"), PageBreak()))))
    assert whole(made)
    assert pages(made) == int(re.search(r"^Pages:\s+(\d+)", read("pdfinfo", made), re.M)[1]) == 13


def test_half_a_file_is_not_whole(document):
    made = pdf(document(Heading("One")))
    assert not whole(made[: len(made) // 2])
    assert not whole(b"")
    assert not whole(b"%PDF-1.7 %%EOF")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_shown_and_never_obeyed(document, read, text):
    table = Table((Column(text),), ((Cell(text, detail=text),),))
    blocks = (
        Heading(text, over=text, aside="1", beneath=text),
        Heading(text, 2),
        Paragraph(text),
        OwnWords(text, question=text),
        Lines((Line(text, detail=text, own=True),)),
        table,
        Facts(((text, text),)),
    )
    shown = flat(read("pdftotext", pdf(document(*blocks)), "-raw"))
    assert shown.count(flat(text)) == 14


def test_a_title_with_hostile_signs_is_the_documents_title(document, read):
    made = pdf(replace(document(Heading("x")), title='#panic() "quoted" \\ <b>'))
    assert 'Title:           #panic() "quoted" \\ <b>' in read("pdfinfo", made)


def test_a_word_longer_than_the_page_breaks_and_stays_on_it(document, read):
    made = pdf(
        document(Heading("W" * 100), OwnWords("m" * 600), Lines((Line("n" * 200, detail="o" * 300),), 2))
    )
    words = re.findall(r'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"', read("pdftotext", made, "-bbox"))
    assert words
    assert max(float(right) for _, right in words) <= 595.3 - 48  # the margin of 17 mm, as points
    assert flat(read("pdftotext", made, "-raw")).count("m" * 600) == 1


def test_what_is_no_letter_is_left_out(document, read):
    made = pdf(document(Paragraph("a\0b\x07c\u202ed\ufeff\u2066e\U0001fffe")))
    assert "abcde" in read("pdftotext", made, "-raw")


def test_marks_stacked_on_a_letter_stop_at_four(document):
    made = pdf(document(Paragraph("z" + "\u0301" * 200)))
    assert whole(made)


def test_line_ends_are_kept(document, read):
    shown = read("pdftotext", pdf(document(OwnWords("first\nsecond\n\nthird"))), "-raw")
    assert "first\nsecond\nthird" in shown


def test_a_letter_without_a_shape_is_named_and_nothing_is_made(document):
    letter = "\U00010f70"  # Old Uyghur aleph, which hardly a machine has a font for
    with pytest.raises(GlyphsMissing) as raised:
        pdf(document(Paragraph(f"see {letter}")))
    assert raised.value.fields["letters"] == [f"{letter} (old uyghur letter aleph)"]


def test_a_letter_without_a_shape_inside_a_drawing_is_found_too(document, picture):
    drawing = picture.svg.replace("drawn", "\U00010f70")
    with pytest.raises(GlyphsMissing):
        pdf(document(Picture(drawing, "words")))


def test_a_sign_without_a_shape_is_told_by_its_name_and_the_rest_is_printed(document, picture, read):
    sign = "\U0001cf50"  # an old sign of song, which hardly a machine has a font for
    drawing = picture.svg.replace("drawn", f"in {sign}").replace('font-size="10"', 'font-size="4"')
    shown = read(
        "pdftotext", pdf(document(Paragraph(f"sung {sign} aloud"), Picture(drawing, "words"))), "-raw"
    )
    assert "sung [znamenny neume kryuk] aloud" in shown
    assert "in [znamenny neume kryuk]" in shown


def test_what_colours_and_joins_a_sign_goes_with_it():
    runner = "\U0001f3c3\U0001f3fd\u200d\u2640\ufe0f"
    assert in_words([f"Run {runner} now"], set("\U0001f3c3\U0001f3fd\u2640")) == [
        "Run [runner][female sign] now"
    ]
    assert in_words("✓ \U0001f3c3", {"\U0001f3c3"}) == "✓ [runner]"
    assert in_words({"words": "\u0645\u200d\u0646"}, {"\U0001f3c3"}) == {"words": "\u0645\u200d\u0646"}


def test_accents_of_europe_need_no_font_of_the_system():
    for letter in "äßéèçñøåłžőπЖ€–“”…−×½✓"[:-1]:
        assert ord(letter) in own_letters(), letter


def test_its_date_is_the_documents_own_and_without_one_there_is_none(document, read):
    told = read("pdfinfo", pdf(document(Heading("A year"), day=date(2025, 12, 31))), "-isodates")
    assert re.search(r"CreationDate:\s+2025-12-31T00:00:00", told)
    assert "CreationDate" not in read("pdfinfo", pdf(document(Heading("A year"))))


def test_the_same_document_gives_the_same_bytes(document, picture):
    made = document(Heading("One"), picture, OwnWords("words"))
    assert pdf(made) == pdf(made)


def test_a_document_is_not_written_over_a_folder(document, tmp_path):
    with pytest.raises(PlaceRefused):
        write_pdf(document(Heading("One")), tmp_path)


def sample_blocks(picture):
    icon = Icon(picture.svg)
    return {
        Heading: Heading("A heading", icon=icon, over="over", aside="0.7", beneath="b", under_aside="u"),
        Paragraph: Paragraph("A paragraph", "lead"),
        OwnWords: OwnWords("Own words", "A question?", "when"),
        Facts: Facts((("33", "key results"),)),
        Lines: Lines((Line("A line", "detail", icon, picture, "0.70"),), 2),
        Table: Table(
            (Column("A column", 1.0),), ((Cell("A cell", "detail", icon),), (Cell(picture=picture),))
        ),
        Picture: replace(picture, heading="A picture", note="noted"),
        Side: Side((Paragraph("At the left"),), (Paragraph("At the right"),), 0.6),
        Together: Together((Paragraph("Kept together"),)),
        Rule: Rule(),
        PageBreak: PageBreak(),
        Cover: Cover("2025", "A subtitle", picture, "As of a day"),
        Closing: Closing(picture, "A last line"),
    }


def test_every_kind_of_block_can_be_set_and_is_in_the_text_of_both_writers(document, read, picture):
    samples = sample_blocks(picture)
    assert set(samples) == set(get_args(Block))
    whole_document = document(samples.pop(Cover), *samples.values())
    shown = read("pdftotext", pdf(whole_document), "-raw")
    for words in (
        "A heading", "over", "0.7", "A paragraph", "Own words", "A question?", "33", "A line", "A column",
        "A cell", "A picture", "noted", "At the left", "At the right", "Kept together", "2025", "A subtitle",
        "As of a day", "A last line",
    ):  # fmt: skip
        assert words in shown, words
        assert words.replace("0.7", "0.7") in markdown(whole_document), words
