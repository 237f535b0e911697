"""The pages by their code, each brought in when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from lifeokr.ui.context import Context
from lifeokr.ui.kit.page import Page
from lifeokr.words import say

_PAGES = {
    "week": ("lifeokr.ui.pages.week", "WeekPage"),
    "first-run": ("lifeokr.ui.pages.first_run", "FirstRunPage"),
    "goals": ("lifeokr.ui.pages.goals", "GoalsPage"),
    "objective": ("lifeokr.ui.pages.objective", "ObjectivePage"),
    "objective-editor": ("lifeokr.ui.pages.objective_editor", "ObjectiveEditor"),
    "key-results-editor": ("lifeokr.ui.pages.key_results_editor", "KeyResultsEditor"),
    "reviews": ("lifeokr.ui.pages.reviews", "ReviewsPage"),
    "settings": ("lifeokr.ui.pages.settings", "SettingsPage"),
    "work": ("lifeokr.ui.pages.work_door", "WorkDoorPage"),
    "bring-in": ("lifeokr.ui.pages.bring_in", "BringInPage"),
    "find": ("lifeokr.ui.pages.find", "FindPage"),
    "trash": ("lifeokr.ui.pages.trash", "TrashPage"),
    "doctor": ("lifeokr.ui.pages.doctor", "DoctorPage"),
    "keys": ("lifeokr.ui.pages.keys", "KeysPage"),
    "about": ("lifeokr.ui.pages.about", "AboutPage"),
}
_AT = {
    "first-run": "week",
    "objective": "goals",
    "objective-editor": "goals",
    "key-results-editor": "goals",
    "bring-in": "",
    "find": "",
    "trash": "",
    "doctor": "",
    "keys": "",
    "about": "",
}
# Pages a window opens at again; those in which something is being written offer their drafts instead.
RETURNS = frozenset({"week", "goals", "objective", "reviews", "settings", "find", "trash", "keys", "about"})
KEPT = frozenset({"week", "goals", "reviews", "settings", "work", "find"})  # pages that are made once


def codes() -> tuple[str, ...]:
    """Return the code of every page."""
    return tuple(_PAGES)


def place_of(code: str) -> str:
    """Return the place in the sidebar that a page belongs to, empty for none."""
    return _AT.get(code, code)


def make_page(code: str, context: Context, about: str) -> Page:
    """Return a new page; its module is imported now, so that the first paint waits for none but its own."""
    module, name = _PAGES[code]
    return cast("Page", getattr(import_module(module), name)(context, about))


def page_title(code: str) -> str:
    """Return what the window's title says of a page."""
    return {
        "week": say("page", "This week"),
        "first-run": say("page", "Welcome"),
        "goals": say("page", "Goals"),
        "objective": say("page", "Objective"),
        "objective-editor": say("page", "Objective"),
        "key-results-editor": say("page", "Key results"),
        "reviews": say("page", "Reviews"),
        "settings": say("page", "Settings"),
        "work": say("page", "Work"),
        "bring-in": say("page", "Bring in numbers"),
        "find": say("page", "Find"),
        "trash": say("page", "Trash"),
        "doctor": say("page", "Check the file"),
        "keys": say("page", "Keyboard shortcuts"),
        "about": say("page", "About"),
    }[code]
