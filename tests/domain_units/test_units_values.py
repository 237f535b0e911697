"""What people type in each unit, and what they read back; the values are worked out on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifeokr.domain.errors import UnitsDiffer, UnknownCode, ValueNotRead
from lifeokr.domain.units import PLAIN, UNITS, Entry, NumberStyle, parse_entry, unit

EN, DE = NumberStyle(".", ","), NumberStyle(",", ".")
FR = NumberStyle(",", "\u202f")


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("min:sec", "52:30", 3150),
        ("min:sec", "1:45:00", 6300),
        ("min:sec", "1:05:07.25", 3907.25),
        ("min:sec", "3150", 3150),
        ("min:sec", "52 min 30 s", 3150),
        ("min:sec", "1h 45m", 6300),
        ("min:sec", "1 h", 3600),
        ("min:sec", "-0:30", -30),
        ("min:sec", "+1:00", 60),
        ("min:sec", "90:00", 5400),
        ("h:min", "7:30", 27000),
        ("h:min", "7.5", 27000),
        ("h:min", "7h30", 27000),
        ("h:min", "7:30 h", 27000),
        ("h:min", "52:30 min", 3150),
        ("min:sec", "52:30min", 3150),
        ("min:sec", "1:45 h", 6300),
        ("min:sec", "1:45:00 h", 6300),
        ("min:sec", "52'30\"", 3150),
        ("min:sec", "52′30″", 3150),
        ("min:sec", "52’30’’", 3150),
        ("pace", "4'59", 299),
        ("pace", "4:59 min / km", 299),
        ("hours", "7:30 h", 7.5),
        ("number", "１２．５", 12.5),
        ("min:sec", "５２：３０", 3150),
        ("kg", "12 st 7 lb", 79.378664750),
        ("kg", "12 st 7", 79.378664750),
        ("lb", "12st 7lb", 175),
        ("h:min", "7 h 30 min", 27000),
        ("h:min", "7.5 hours", 27000),
        ("h:min", "24:00", 86400),
        ("h:min", "1 day 2 hours", 93600),
        ("h:min", "0:00:30", 30),
        ("pace", "4:59", 299),
        ("pace", "4:59 /km", 299),
        ("pace", "4:59/km", 299),
        ("pace", "4:59 min/km", 299),
        ("pace", "5:00 per km", 300),
        ("pace", "8:02.8032 /mi", 300),  # 1.609344 km of five minutes each
        ("hours", "7.5", 7.5),
        ("hours", "7:30", 7.5),
        ("hours", "7h30", 7.5),
        ("hours", "90 min", 1.5),
        ("hours", "2 days", 48),
        ("days", "12", 12),
        ("days", "36 hours", 1.5),
        ("days", "1 day", 1),
        ("percent", "56", 0.56),
        ("percent", "56 %", 0.56),
        ("percent", "56\u00a0%", 0.56),
        ("percent", "29%", 0.29),
        ("percent", "٥٦٪", 0.56),
        ("percent", "-12.5%", -0.125),
        ("km", "10", 10),
        ("km", "10 km", 10),
        ("km", "10 mi", 16.09344),
        ("km", "800 m", 0.8),
        ("m", "1.2km", 1200),
        ("m", "165 cm", 1.65),
        ("m", "6 ft", 1.8288),
        ("mi", "1609.344 m", 1),
        ("kg", "76.6 kg", 76.6),
        ("kg", "76.6 Kilos", 76.6),
        ("kg", "200 lb", 90.718474),
        ("kg", "12 st", 76.20351816),
        ("kg", "750 g", 0.75),
        ("lb", "1 kg", 2.20462262184878),
        ("lb", "11 stone", 154),
        ("lb", "8 oz", 0.5),
        ("st", "12 st 7 lb", 12.5),
        ("st", "12st 7lbs", 12.5),
        ("st", "12 stone 3.5 pounds", 12.25),
        ("st", "-0 st 7 lb", -0.5),
        ("st", "12.5", 12.5),
        ("st", "175 lb", 12.5),
        ("money:EUR", "6200", 6200),
        ("money:EUR", "€ 6200.50", 6200.5),
        ("money:EUR", "6200.50 €", 6200.5),
        ("money:EUR", "EUR 12", 12),
        ("money:EUR", "12 eur", 12),
        ("money:EUR", "-€5", -5),
        ("money:EUR", "€-5", -5),
        ("money:EUR", "-5 €", -5),
        ("money:EUR", "+€5", 5),
        ("money:BRL", "R$ 5", 5),
        ("money:CHF", "CHF 5", 5),
        ("letters", "5 letters", 5),
        ("letters", "1 letter", 1),
        ("letters", "5 LETTERS", 5),
        ("letters", "5", 5),
        ("Straßen", "5 STRASSEN", 5),
        ("m²", "5 m²", 5),
        ("coups d’essai", "5 coups d'essai", 5),
    ],
)
def test_a_value_is_read_as_people_type_it(code, text, value):
    assert unit(code).parse(text) == pytest.approx(value, rel=1e-14)


@pytest.mark.parametrize(
    ("code", "text", "style", "value"),
    [
        ("min:sec", "52:30,5", DE, 3150.5),
        ("h:min", "7,5", DE, 27000),
        ("h:min", "1,5 h", DE, 5400),
        ("h:min", "1.5 h", DE, 5400),
        ("money:EUR", "6.200,50 €", DE, 6200.5),
        ("money:EUR", "6\u202f200,50\u00a0€", FR, 6200.5),
        ("money:INR", "₹ 1,50,000", EN, 150000),
        ("kg", "76,6 kg", DE, 76.6),
        ("km", "1.500 m", DE, 1.5),
    ],
)
def test_a_value_is_read_in_the_style_of_the_place(code, text, style, value):
    assert unit(code).parse(text, style) == value


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("min:sec", "24:61"),
        ("min:sec", "52:3"),
        ("min:sec", "52:300"),
        ("min:sec", "52:"),
        ("min:sec", ":30"),
        ("min:sec", "1:60:00"),
        ("min:sec", "1:2:3:4"),
        ("min:sec", "1234567:00"),
        ("min:sec", "-+5:00"),
        ("min:sec", "5:-10"),
        ("min:sec", "2000000000"),
        ("min:sec", "1 h" + " " * 100 + "30 min"),  # longer than anyone types
        ("min:sec", "9" * 39 + "h"),
        ("h:min", "7h70"),
        ("h:min", "1,5h"),
        ("h:min", "1.2.3 h"),
        ("h:min", "2 km"),
        ("pace", "4:59 /h"),
        ("min:sec", "52'70\""),
        ("min:sec", "1:2 h"),
        ("min:sec", "52:30 kg"),
        ("kg", "12 st 14"),
        ("hours", "7:61"),
        ("hours", "2 km"),
        ("percent", "56%%"),
        ("money:EUR", "$5"),
        ("money:EUR", "€"),
        ("money:EUR", "--5"),
        ("money:EUR", "-€-5"),
        ("money:EUR", "+-5"),
        ("money:EUR", "5 € 5"),
        ("st", "12 st 14 lb"),
        ("st", "12 st -1 lb"),
        ("st", "12 st lb"),
        ("st", "x st 1 lb"),
        ("st", "--1 st 1 lb"),
        ("kg", "kg"),
        ("kg", "76 miles"),
        ("letters", "5 postcards"),
        ("number", "5 km"),
    ],
)
def test_what_is_no_value_in_a_unit_is_refused(code, text):
    with pytest.raises(ValueNotRead):
        unit(code).parse(text)


@pytest.mark.parametrize(
    ("code", "value", "style", "shown"),
    [
        ("number", 0.1 + 0.2, PLAIN, "0.3"),
        ("number", 1234.5, EN, "1,234.5"),
        ("percent", 0.56, PLAIN, "56%"),
        ("percent", 0.29, PLAIN, "29%"),
        ("percent", 2 / 3, PLAIN, "66.7%"),
        ("percent", 0.125, DE, "12,5%"),
        ("money:EUR", 6200, EN, "€ 6,200"),
        ("money:EUR", 6200.5, EN, "€ 6,200.50"),
        ("money:EUR", 6199.999, EN, "€ 6,200"),
        ("money:EUR", -5, PLAIN, "€ -5"),
        ("money:JPY", 6200.4, EN, "¥ 6,200"),
        ("money:KWD", 1.25, EN, "KWD 1.250"),
        ("money:CHF", 5, PLAIN, "CHF 5"),
        ("min:sec", 3150, PLAIN, "52:30"),
        ("min:sec", 6300, PLAIN, "1:45:00"),
        ("min:sec", 3907.25, DE, "1:05:07,25"),
        ("min:sec", 0.05, PLAIN, "0:00.05"),
        ("min:sec", -30, PLAIN, "-0:30"),
        ("min:sec", -0.0001, PLAIN, "0:00"),
        ("min:sec", 3000 + 1 / 3, PLAIN, "50:00"),
        ("h:min", 27000, PLAIN, "7:30"),
        ("h:min", -27000, PLAIN, "-7:30"),
        ("h:min", -10, PLAIN, "0:00"),
        ("h:min", 26940, PLAIN, "7:29"),
        ("pace", 299, PLAIN, "4:59 /km"),
        ("kg", 75, PLAIN, "75.0 kg"),
        ("kg", 76.65, PLAIN, "76.65 kg"),
        ("st", 12.5, PLAIN, "12 st 7 lb"),
        ("st", 12 + 11 / 14, PLAIN, "12 st 11 lb"),
        ("st", 12.25, DE, "12 st 3,5 lb"),
        ("st", 12, PLAIN, "12 st"),
        ("st", 12.9999, PLAIN, "13 st"),
        ("st", -0.5, PLAIN, "-0 st 7 lb"),
        ("st", -0.0001, PLAIN, "0 st"),
        ("hours", 7.5, PLAIN, "7.5 hours"),
        ("hours", 1, PLAIN, "1 hour"),
        ("hours", 1, EN, "1 hour"),
        ("days", 0, PLAIN, "0 days"),
        ("days", 1, PLAIN, "1 day"),
        ("km", 42.195, DE, "42,195 km"),
        ("km", 42.1953, PLAIN, "42.2 km"),
        ("days", 1 / 3, PLAIN, "0.33 days"),
        ("letters", 5, PLAIN, "5 letters"),
    ],
)
def test_a_value_is_shown_as_people_say_it(code, value, style, shown):
    assert unit(code).show(value, style) == shown


@pytest.mark.parametrize(
    ("value", "source", "target", "wanted"),
    [
        (1, "kg", "lb", 2.20462262184878),
        (14, "lb", "st", 1),
        (1, "mi", "km", 1.609344),
        (7.5, "hours", "h:min", 27000),
        (27000, "min:sec", "hours", 7.5),
        (1.5, "days", "hours", 36),
    ],
)
def test_a_value_turns_into_other_units_of_its_sort(value, source, target, wanted):
    assert unit(target).convert(value, unit(source)) == wanted


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("kg", "km"),
        ("number", "percent"),
        ("money:EUR", "money:USD"),
        ("letters", "postcards"),
        ("pace", "min:sec"),
    ],
)
def test_a_value_of_another_sort_is_refused(source, target):
    with pytest.raises(UnitsDiffer) as refused:
        unit(target).convert(1, unit(source))
    assert refused.value.fields == {"unit": source, "other": target}


@given(st.floats(-1e6, 1e6), st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_there_and_back_is_the_same_value(value, one, other):
    if one.quantity == other.quantity:
        assert one.convert(other.convert(value, one), other) == pytest.approx(value, rel=1e-13, abs=1e-13)


@pytest.mark.parametrize(
    ("code", "known_as"),
    [
        ("%", "percent"),
        ("", "number"),
        ("KG", "kg"),
        ("Min:Sec", "min:sec"),
        ("money:eur", "money:EUR"),
        ("MONEY:EUR", "money:EUR"),
        ("  phone-free   evenings ", "phone-free evenings"),
        ("頁", "頁"),
        ("☕", "☕"),
        ("10k", "10k"),
    ],
)
def test_a_unit_goes_by_its_code_or_is_a_word_of_ones_own(code, known_as):
    assert unit(code).code == known_as


@pytest.mark.parametrize(
    "code",
    ["money:", "money:EURO", "money:E1R", "5", "1,5", "٥", ".", "-", "x" * 41, "a\x00b", "a\u202eb", "!"],
)
def test_what_can_be_no_unit_is_refused(code):
    with pytest.raises(UnknownCode) as refused:
        unit(code)
    assert refused.value.fields["field"] == "unit"


@pytest.mark.parametrize(
    ("text", "code", "entry"),
    [
        ("51:40", "min:sec", Entry(3100)),
        ("+2", "number", Entry(2, relative=True)),
        ("-1", "letters", Entry(-1, relative=True)),
        ("\u22121", "letters", Entry(-1, relative=True)),
        ("+€5", "money:EUR", Entry(5, relative=True)),
        ("4/7", "h:min", Entry(4, out_of=7)),
        ("4 / 7", "number", Entry(4, out_of=7)),
        ("٤/٧", "number", Entry(4, out_of=7)),
        ("4:59/km", "pace", Entry(299)),
        ("12 st 7 lb", "st", Entry(12.5)),
        (" 7 ", "number", Entry(7)),
    ],
)
def test_an_entry_is_a_value_one_more_or_so_many_of_so_many(text, code, entry):
    assert parse_entry(text, code) == entry


@pytest.mark.parametrize(
    "text", ["4/", "/7", "4/7/9", "4/x", "x/7", "4:30/7", "+", "4//7", "1/" + "9" * 5000, ""]
)
def test_what_is_no_entry_is_refused(text):
    with pytest.raises(ValueNotRead) as refused:
        parse_entry(text, "number")
    assert len(refused.value.fields["text"]) <= 60


def test_an_entry_takes_the_decimal_mark_of_the_place():
    assert parse_entry("4,5/7", "number", DE) == Entry(4.5, out_of=7)
    assert parse_entry("+1.500,5", "number", DE) == Entry(1500.5, relative=True)


@given(st.text(max_size=120))
def test_any_text_is_an_entry_or_refused(text):
    for one in UNITS:
        try:
            entry = parse_entry(text, one.code, DE)
        except ValueNotRead:
            continue
        assert abs(entry.value) < 1e19
