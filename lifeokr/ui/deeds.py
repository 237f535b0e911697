"""The table of what the window can do: every command of the app stands here."""

from __future__ import annotations

from typing import Protocol

from lifeokr.ui.kit.actions import Actions, Deed
from lifeokr.words import say


class MenuDeeds(Protocol):
    """What does these deeds in a window."""

    actions: Actions

    def undo(self) -> None:
        """Take the last step back."""

    def mark_look(self) -> None:
        """Tick the look that is worn."""

    def name_steps(self) -> None:
        """Name what undo and redo would do."""


def deeds() -> tuple[Deed, ...]:
    """Return the table."""
    return (
        Deed("new-objective", "file", say("menu", "&New Objective…"), ("Ctrl+N",)),
        Deed("new-key-result", "file", say("menu", "New &Key Result…")),
        Deed("print-year", "file", say("menu", "&Print the Year…"), ("Ctrl+P",), separated=True),
        Deed("bring-in", "file", say("menu", "&Bring In Numbers…"), ("Ctrl+I",), separated=True),
        Deed("export", "file", say("menu", "&Export Everything…"), ("Ctrl+Shift+E",)),
        Deed("other-life", "file", say("menu", "&Open Another Life…"), ("Ctrl+O",), separated=True),
        Deed("sample", "file", say("menu", "&Look Around an Example Life")),
        Deed("close", "file", say("menu", "&Close Window"), ("Ctrl+W",), separated=True),
        Deed("quit", "file", say("menu", "&Quit"), ("Ctrl+Q",), "Quit"),
        Deed("undo", "edit", say("menu", "&Undo"), ("Ctrl+Z",)),
        Deed("redo", "edit", say("menu", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Deed("find", "edit", say("menu", "&Find…"), ("Ctrl+F",), separated=True),
        Deed("trash", "edit", say("menu", "Open &Trash"), separated=True),
        Deed("larger", "view", say("menu", "&Larger Text"), ("Ctrl++", "Ctrl+=")),
        Deed("smaller", "view", say("menu", "&Smaller Text"), ("Ctrl+-",)),
        Deed("full-screen", "view", say("menu", "&Full Screen"), ("F11", "Ctrl+Shift+F"), separated=True),
        Deed("theme-system", "view", say("menu", "Follow the S&ystem"), separated=True),
        Deed("theme-light", "view", say("menu", "L&ight")),
        Deed("theme-dark", "view", say("menu", "&Dark")),
        Deed("week", "go", say("menu", "&This Week"), ("Ctrl+1",)),
        Deed("goals", "go", say("menu", "&Goals"), ("Ctrl+2",)),
        Deed("reviews", "go", say("menu", "&Reviews"), ("Ctrl+5",)),
        Deed("work", "go", say("menu", "&Work"), ("Ctrl+0",)),
        Deed("settings", "go", say("menu", "&Settings…"), ("Ctrl+,",), "Preferences"),
        Deed("back", "go", say("menu", "&Back"), ("Alt+Left",), separated=True),
        Deed("keys", "help", say("menu", "&Keyboard Shortcuts"), ("F1", "Ctrl+?")),
        Deed("doctor", "help", say("menu", "&Check the File"), separated=True),
        Deed("about", "help", say("menu", "&About lifeokr"), role="About"),
    )


def menus() -> tuple[tuple[str, str], ...]:
    """Return the menus in their order."""
    return (
        ("file", say("menu", "&File")),
        ("edit", say("menu", "&Edit")),
        ("view", say("menu", "&View")),
        ("go", say("menu", "&Go")),
        ("help", say("menu", "&Help")),
    )
