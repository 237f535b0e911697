"""Plain shapes that any painter can draw: paths of lines and cubic curves, filled or stroked with a token."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import cos, pi, sin, tan

from lifeokr.frozen import frozen

Point = tuple[float, float]


@frozen
class Move:
    """Begin a new outline at a point."""

    to: Point


@frozen
class Line:
    """A straight line to a point."""

    to: Point


@frozen
class Cubic:
    """A cubic curve with two handles to a point."""

    one: Point
    two: Point
    to: Point


@frozen
class Close:
    """Back to where the outline began."""


Command = Move | Line | Cubic | Close


@frozen
class Shape:
    """A path with the tokens of its fill and stroke; None: none.

    `name` says what it stands for, so that a painter may treat one differently (high contrast).
    """

    name: str
    path: tuple[Command, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0
    opacity: float = 1.0
    round_caps: bool = False

    def points(self) -> Iterable[Point]:
        """Return every point of the path, handles included."""
        for command in self.path:
            if isinstance(command, Cubic):
                yield from (command.one, command.two, command.to)
            elif not isinstance(command, Close):
                yield command.to


def upright(shape: Shape) -> Shape:
    """Return a shape stood on its start: what went right goes up, what went up goes right (y is down)."""
    return replace(shape, path=tuple(_turned(command) for command in shape.path))


def _turned(command: Command) -> Command:
    if isinstance(command, Close):
        return command
    if isinstance(command, Cubic):
        return Cubic(_turn(command.one), _turn(command.two), _turn(command.to))
    return type(command)(_turn(command.to))


def _turn(point: Point) -> Point:
    return (-point[1], -point[0])


def circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """Return a full circle."""
    return (Move((x + radius, y)), *arc(x, y, radius, 0.0, 2 * pi), Close())


def arc(x: float, y: float, radius: float, begin: float, end: float) -> tuple[Cubic, ...]:
    """Return an arc round (x, y) from one angle to another, clockwise on screen where `end` is larger.

    Each piece spans at most a quarter; its handles are 4/3 tan(span/4) long, which is off by 0.03 % of the
    radius at most.
    """
    pieces = max(1, -int(-abs(end - begin) // (pi / 2 + 1e-9)))
    span = (end - begin) / pieces
    handle = 4 / 3 * tan(span / 4) * radius
    out: list[Cubic] = []
    for piece in range(pieces):
        a, b = begin + piece * span, begin + (piece + 1) * span
        from_x, from_y = x + radius * cos(a), y + radius * sin(a)
        to_x, to_y = x + radius * cos(b), y + radius * sin(b)
        out.append(
            Cubic(
                (from_x - handle * sin(a), from_y + handle * cos(a)),
                (to_x + handle * sin(b), to_y - handle * cos(b)),
                (to_x, to_y),
            )
        )
    return tuple(out)


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> tuple[Command, ...]:
    """Return a rectangle with round corners."""
    return (
        Move((left + radius, top)),
        Line((right - radius, top)),
        *arc(right - radius, top + radius, radius, -pi / 2, 0.0),
        Line((right, bottom - radius)),
        *arc(right - radius, bottom - radius, radius, 0.0, pi / 2),
        Line((left + radius, bottom)),
        *arc(left + radius, bottom - radius, radius, pi / 2, pi),
        Line((left, top + radius)),
        *arc(left + radius, top + radius, radius, pi, 3 * pi / 2),
        Close(),
    )


def bend(from_point: Point, corner: Point, to_point: Point) -> Cubic:
    """Return the cubic that equals the quadratic curve with its handle at `corner`."""
    return Cubic(_third(from_point, corner), _third(to_point, corner), to_point)


def _third(end: Point, corner: Point) -> Point:
    return (end[0] + 2 / 3 * (corner[0] - end[0]), end[1] + 2 / 3 * (corner[1] - end[1]))


def cut(begin: Point, curve: Cubic, x: float) -> Cubic:
    """Return the part of a curve that runs to the right, up to `x`, by halving and de Casteljau's rule."""
    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        if _split(begin, curve, middle).to[0] < x:
            low = middle
        else:
            high = middle
    return _split(begin, curve, high)


def _split(begin: Point, curve: Cubic, t: float) -> Cubic:
    def between(one: Point, two: Point) -> Point:
        return (one[0] + (two[0] - one[0]) * t, one[1] + (two[1] - one[1]) * t)

    a, b, c = between(begin, curve.one), between(curve.one, curve.two), between(curve.two, curve.to)
    d, e = between(a, b), between(b, c)
    return Cubic(a, d, between(d, e))
