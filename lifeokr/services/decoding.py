"""Turning the JSON arguments of a verb into what its function takes, by the function's own annotations."""

from __future__ import annotations

import dataclasses
import inspect
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from lifeokr.domain.errors import ArgumentMissing, ArgumentNotRead, ArgumentUnknown, DayNotRead, UnknownCode
from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen
from lifeokr.services.given import Same
from lifeokr.services.numbers import finite
from lifeokr.services.workspace import Workspace

# What a front end gives in code and no JSON can say.
_NOT_FROM_JSON = (Workspace, NumberStyle)


@frozen
class Parameter:
    """An argument that a verb takes, with its annotation."""

    name: str
    hint: Any
    needed: bool


@cache
def parameters(function: Callable[..., object]) -> dict[str, Parameter]:
    """Return the arguments that JSON can give a verb, in the order of the function."""
    hints = typing.get_type_hints(function)
    return {
        name: Parameter(name, hints[name], needed=parameter.default is inspect.Parameter.empty)
        for name, parameter in inspect.signature(function).parameters.items()
        if hints[name] not in _NOT_FROM_JSON
    }


def decoded(verb: str, function: Callable[..., object], args: Mapping[str, object]) -> dict[str, object]:
    """Return the keyword arguments for a verb's function.

    Raises ArgumentUnknown, ArgumentMissing, ArgumentNotRead, DayNotRead, UnknownCode, ValueOutOfRange.
    """
    return _fields(verb, parameters(function), args)


def _fields(where: str, known: Mapping[str, Parameter], args: Mapping[str, object]) -> dict[str, object]:
    for name in args:
        if name not in known:
            raise ArgumentUnknown(verb=where, argument=name, known=tuple(known))
    for name, parameter in known.items():
        if parameter.needed and name not in args:
            raise ArgumentMissing(verb=where, argument=name)
    return {name: _value(name, known[name].hint, value) for name, value in args.items()}


def _value(name: str, hint: Any, value: object) -> object:
    """Return a JSON value as the annotation of its argument has it."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        choices = [choice for choice in typing.get_args(hint) if choice is not Same]
        if value is None and types.NoneType in choices:
            return None
        hint = next(choice for choice in choices if choice is not types.NoneType)
    if typing.get_origin(hint) is not None:
        return _list(name, typing.get_args(hint)[0], value)
    return _one(name, hint, value)


def _one(name: str, hint: type, value: object) -> object:
    """Return a JSON value as a code, a day, a line of several fields, or plainly."""
    if issubclass(hint, Enum):
        return _code(name, hint, value)
    if hint is date:
        return _day(value)
    if dataclasses.is_dataclass(hint):
        return _line(name, hint, value)
    return _plain(name, hint, value)


def _list(name: str, hint: Any, value: object) -> list[object]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise ArgumentNotRead(argument=name, value=value, wanted="list")
    return [_value(name, hint, one) for one in value]


def _code(name: str, codes: type[Enum], value: object) -> Enum:
    known = tuple(str(code.value) for code in codes)
    if not isinstance(value, str) or value not in known:
        raise UnknownCode(field=name, code=value, known=known)
    return codes(value)


def _day(value: object) -> date:
    try:
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else _not_a_day(value)
    except ValueError as error:
        raise DayNotRead(text=str(value)) from error


def _not_a_day(value: object) -> date:
    raise DayNotRead(text=str(value))


@cache
def _line_parameters(line: type) -> dict[str, Parameter]:
    hints = typing.get_type_hints(line)
    return {
        field.name: Parameter(
            field.name,
            hints[field.name],
            needed=field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(line)
    }


def _line(name: str, line: type, value: object) -> object:
    if not isinstance(value, Mapping):
        raise ArgumentNotRead(argument=name, value=value, wanted="object")
    return line(**_fields(name, _line_parameters(line), value))


def _plain(name: str, hint: Any, value: object) -> object:
    """Return text, a number, a whole number or a truth value; a truth value is no number here."""
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return finite(name, value)
    if hint is int and isinstance(value, (int, float)) and not isinstance(value, bool):
        number = finite(name, value)
        if number.is_integer():
            return int(number)
    elif hint in (str, bool) and isinstance(value, hint):
        return value
    raise ArgumentNotRead(argument=name, value=value, wanted=getattr(hint, "__name__", str(hint)))
