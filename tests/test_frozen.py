"""A frozen class is a dataclass in all that its users see; only its start is cheaper."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, asdict, field, fields, replace

import pytest

from lifeokr.frozen import frozen


@frozen
class Dot:
    """A point with a name."""

    x: float
    y: float = 0.0
    names: list[str] = field(default_factory=list)


@frozen(kw_only=True)
class Named:
    """What is only made by name, and shows itself its own way."""

    name: str
    note: str = ""

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen
class Longer(Dot):
    """A point with one field more."""

    z: float = 9.0


def test_fields_are_taken_in_order_or_by_name_and_defaults_fill_the_rest():
    assert (Dot(1, 2).x, Dot(1, 2).y) == (1, 2)
    assert (Dot(y=2, x=1).x, Dot(1).y) == (1, 0.0)
    assert Longer(1, 2, [], 3).z == 3
    assert Longer(1).z == 9.0


def test_each_gets_a_default_of_its_own():
    one, other = Dot(1), Dot(1)
    one.names.append("a")
    assert other.names == []
    assert Dot(1, names=["b"]).names == ["b"]


@pytest.mark.parametrize(
    ("args", "given"), [((), {}), ((1, 2, [], 4), {}), ((1,), {"x": 1}), ((1,), {"w": 1})]
)
def test_a_wrong_argument_is_refused_as_python_refuses_it(args, given):
    with pytest.raises(TypeError):
        Dot(*args, **given)


def test_what_is_made_by_name_alone_takes_nothing_in_order():
    assert Named(name="a").note == ""
    with pytest.raises(TypeError):
        Named("a")


def test_it_cannot_be_changed_and_takes_nothing_new():
    dot = Dot(1)
    for name in ("x", "colour"):
        with pytest.raises(FrozenInstanceError):
            setattr(dot, name, 5)
    with pytest.raises(FrozenInstanceError):
        del dot.x
    assert dot.x == 1
    assert not hasattr(dot, "__dict__")


def test_equal_and_of_one_hash_where_each_field_is_and_the_class_is_the_same():
    assert Named(name="a") == Named(name="a", note="")
    assert hash(Named(name="a")) == hash(Named(name="a"))
    assert Named(name="a") != Named(name="b")
    assert Dot(1) != Longer(1)
    assert Dot(1) != (1, 0.0, [])


def test_it_shows_its_fields_or_what_it_says_itself():
    assert repr(Dot(1)) == "Dot(x=1, y=0.0, names=[])"
    assert repr(Named(name="a")) == "<a>"


def test_dataclasses_own_tools_work_on_it():
    assert [one.name for one in fields(Longer)] == ["x", "y", "names", "z"]
    assert replace(Dot(1, 2), y=3) == Dot(1, 3)
    assert asdict(Dot(1, 2)) == {"x": 1, "y": 2, "names": []}
    match Dot(1, 2):
        case Dot(x, y):
            assert (x, y) == (1, 2)


@frozen
class Nothing:
    """A class of one value, without a field."""


def test_a_class_without_fields_can_be_made():
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    with pytest.raises(TypeError):
        Nothing(1)
