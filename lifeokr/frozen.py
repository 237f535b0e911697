"""Frozen dataclasses that cost a start little: a class gets its constructor when the first of it is made.

`dataclass(frozen=True)` compiles six methods for each class as it is imported, used or not; with a hundred
classes that was a good part of every start. Here five of the six are written once for all classes, and the
constructor, which must be fast and know its parameters, is compiled at its first call.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass
from typing import Any, TypeVar, dataclass_transform, overload

C = TypeVar("C")


@overload
def frozen(cls: type[C]) -> type[C]: ...
@overload
def frozen(*, kw_only: bool) -> Callable[[type[C]], type[C]]: ...
@dataclass_transform(frozen_default=True)
def frozen(cls: Any = None, *, kw_only: bool = False) -> Any:
    """Make a class a dataclass that is frozen, has slots, is equal field by field and can be hashed.

    `dataclasses.fields`, `replace` and `asdict` work on it. A `__repr__` of the class's own is kept.
    """

    def make(plain: Any) -> Any:
        own_repr = plain.__dict__.get("__repr__", _repr)
        made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(plain)
        made.__init__ = _init_at_first
        made.__setattr__ = made.__delattr__ = _refuse
        made.__eq__, made.__hash__, made.__repr__ = _eq, _hash, own_repr
        return made

    return make if cls is None else make(cls)


def _init_at_first(self: Any, *args: object, **given: object) -> None:
    cls = type(self)
    cls.__init__ = _written_init(cls)
    self.__init__(*args, **given)


def _written_init(cls: Any) -> Callable[..., None]:
    """Compile the constructor of a class: its parameters are the fields, in their order."""
    names: dict[str, object] = {"put": object.__setattr__}
    parameters, lines = ["self"], [" pass"]
    for name, field in cls.__dataclass_fields__.items():
        if field.kw_only and "*" not in parameters:
            parameters.append("*")
        parameters.append(name + _default(field, names))
        made = f"made_{name}() if {name} is unset else {name}" if f"made_{name}" in names else name
        lines.append(f" put(self, {name!r}, {made})")
    source = f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines)
    exec(source, names)  # noqa: S102 - of nothing but the names of our own fields, as dataclasses does it
    init: Callable[..., None] = names["__init__"]  # type: ignore[assignment] # what was just compiled
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(field: Field[Any], names: dict[str, object]) -> str:
    if field.default is not MISSING:
        names[f"default_{field.name}"] = field.default
        return f"=default_{field.name}"
    if field.default_factory is not MISSING:
        names[f"made_{field.name}"] = field.default_factory
        names["unset"] = MISSING
        return "=unset"
    return ""


def _refuse(self: Any, name: str, *_value: object) -> None:
    raise FrozenInstanceError(f"a {type(self).__name__} is never changed, nor its {name}")


def _values(self: Any) -> tuple[object, ...]:
    return tuple(getattr(self, name) for name in self.__dataclass_fields__)


def _eq(self: Any, other: Any) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _repr(self: Any) -> str:
    shown = (f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{type(self).__qualname__}({', '.join(shown)})"
