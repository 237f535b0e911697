"""What a step of the history is called: 'Undo Check In'."""

from __future__ import annotations

from lifeokr.words import say


def verb_word(verb: str) -> str:
    """Return the name of a step; a verb without a name of its own is called a change."""
    return _words().get(verb) or say("verb", "Change")


def has_word(verb: str) -> bool:
    """Whether a verb has a name of its own."""
    return verb in _words()


def _words() -> dict[str, str]:
    return {
        "add-objective": say("verb", "Add Objective"),
        "edit-objective": say("verb", "Edit Objective"),
        "activate-objective": say("verb", "Begin Objective"),
        "close-objective": say("verb", "Close Objective"),
        "reopen-objective": say("verb", "Reopen Objective"),
        "archive-objective": say("verb", "Put Objective Away"),
        "reorder-objectives": say("verb", "Reorder Objectives"),
        "delete-objective": say("verb", "Delete Objective"),
        "add-key-result": say("verb", "Add Key Result"),
        "add-key-results": say("verb", "Add Key Results"),
        "edit-key-result": say("verb", "Edit Key Result"),
        "change-marks": say("verb", "Move Goalposts"),
        "set-way-points": say("verb", "Set Way Points"),
        "end-key-result": say("verb", "End Key Result"),
        "reopen-key-result": say("verb", "Reopen Key Result"),
        "reorder-key-results": say("verb", "Reorder Key Results"),
        "delete-key-result": say("verb", "Delete Key Result"),
        "check-in": say("verb", "Check In"),
        "skip": say("verb", "Skip"),
        "edit-check-in": say("verb", "Edit Check-in"),
        "delete-check-in": say("verb", "Delete Check-in"),
        "tick-step": say("verb", "Tick Step"),
        "edit-metric": say("verb", "Edit Series"),
        "join-metrics": say("verb", "Join Series"),
        "convert-unit": say("verb", "Convert Unit"),
        "change-kind": say("verb", "Change Kind"),
        "pause": say("verb", "Rest"),
        "edit-pause": say("verb", "Edit Rest"),
        "end-pause": say("verb", "End Rest"),
        "delete-pause": say("verb", "Delete Rest"),
        "add-initiative": say("verb", "Add What You Do"),
        "edit-initiative": say("verb", "Edit What You Do"),
        "tick-initiative-day": say("verb", "Tick a Day"),
        "reorder-initiatives": say("verb", "Reorder What You Do"),
        "delete-initiative": say("verb", "Delete What You Do"),
        "add-contributor": say("verb", "Add Someone Who Helps"),
        "edit-contributor": say("verb", "Edit Someone Who Helps"),
        "thank": say("verb", "Thank"),
        "reorder-contributors": say("verb", "Reorder People Who Help"),
        "delete-contributor": say("verb", "Delete Someone Who Helps"),
        "add-event": say("verb", "Add Event"),
        "edit-event": say("verb", "Edit Event"),
        "delete-event": say("verb", "Delete Event"),
        "add-reflection": say("verb", "Add Reflection"),
        "edit-reflection": say("verb", "Edit Reflection"),
        "delete-reflection": say("verb", "Delete Reflection"),
        "add-area": say("verb", "Add Part of Life"),
        "rename-area": say("verb", "Rename Part of Life"),
        "edit-area": say("verb", "Edit Part of Life"),
        "reorder-areas": say("verb", "Reorder Parts of Life"),
        "hide-area": say("verb", "Hide Part of Life"),
        "say-fullness": say("verb", "Say How Full It Feels"),
        "delete-fullness": say("verb", "Delete How Full It Felt"),
        "set-photo": say("verb", "Set Photo"),
        "edit-photo": say("verb", "Edit Photo"),
        "delete-photo": say("verb", "Delete Photo"),
        "repair": say("verb", "Put the File Right"),
        "restore-from-trash": say("verb", "Restore from Trash"),
        "import": say("verb", "Import"),
        "import-life": say("verb", "Import"),
        "open-sample": say("verb", "Tell the Example"),
    }
