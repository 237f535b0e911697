"""What can be wrong with the words of a command."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError, WrongUse


class OptionWithoutValue(WrongUse):
    """An option stands without what it needs. Fields: option."""


class CommandUnknown(WrongUse):
    """No command goes by this word. Fields: command, known."""


class WordsNotRead(WrongUse):
    """A command's words do not fit what it takes. Fields: command, problem."""


class DayAmbiguous(WrongUse):
    """Numbers between slashes that are a day in either order. Fields: text, one, other."""


class OptionNeeded(WrongUse):
    """A command needs an option that has no default. Fields: option, command."""


class OptionsClash(WrongUse):
    """Some options cannot stand together. Fields: options."""


class NotInOrder(LifeokrError):
    """The doctor found what it has not put right. Fields: count, path, damaged."""
