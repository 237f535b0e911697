"""The sentence for each error, by the name of its class. Fields in braces come from the error."""

from __future__ import annotations

from lifeokr.words import say
from lifeokr.words.import_texts import import_sentences

__all__ = ["file_sentences", "import_sentences", "sentences"]


def sentences() -> dict[str, str]:
    """Return the sentences for what a person asked of their goals."""
    return {
        "TitleMissing": say("error", "A title is missing, so nothing was changed. Give it a few words."),
        "TextTooLong": say(
            "error",
            "That text is too long for {field}, which holds {limit} letters; nothing was changed."
            " Make it shorter.",
        ),
        "TargetEqualsStart": say(
            "error",
            "The target equals the start ({value}), so there is no way to go; nothing was changed."
            " Choose another target or start.",
        ),
        "StretchNotBeyondTarget": say(
            "error",
            "The stretch ({stretch}) does not lie beyond the target ({target}), as seen from the"
            " start; nothing was changed. Choose one beyond it or leave it empty.",
        ),
        "SureNotBetween": say(
            "error",
            "What you are sure of ({sure}) has its place between start and target; nothing was changed."
            " Choose one between or leave it empty.",
        ),
        "DirectionTurned": say(
            "error",
            "That would turn better into worse from today on; nothing was changed. Fix it as a"
            " mistake, or begin a new key result.",
        ),
        "StartIsFixed": say(
            "error",
            "A start can be corrected but not changed from a day on; nothing was changed. Fix it as"
            " a mistake (--fix).",
        ),
        "DueBeforeFirst": say(
            "error",
            "The last day ({due_day}) lies before the first ({first_day}); nothing was changed."
            " Choose a later last day.",
        ),
        "CycleTooLong": say(
            "error",
            "{days} days are more than the {limit} that this horizon holds; nothing was changed."
            " Choose a nearer last day or a longer horizon.",
        ),
        "HorizonTakesNoKeyResults": say(
            "error",
            "A direction such as this holds no key results; nothing was changed. Add an objective"
            " for a quarter or year below it.",
        ),
        "ParentNotLonger": say(
            "error",
            "'{parent}' does not look further than '{title}', so it cannot lead it; nothing was"
            " changed. Choose a longer one.",
        ),
        "ParentLoop": say(
            "error",
            "'{title}' would lead to itself; nothing was changed. Choose another direction.",
        ),
        "AreaMissing": say(
            "error",
            "A quarter's or year's objective belongs to a part of life; nothing was changed. Choose"
            " one (--area).",
        ),
        "WorkIsNoArea": say(
            "error",
            "Work is no part of Life and has its own side over the fence; nothing was changed."
            " Choose another name.",
        ),
        "NameTaken": say(
            "error",
            "There is a part of life called '{name}' already; nothing was changed. Choose another name.",
        ),
        "LastArea": say(
            "error",
            "'{name}' is the last part of life on the lists, so it stays; nothing was changed. Show"
            " another one first.",
        ),
        "ValueNotRead": say(
            "error",
            "'{text}' cannot be read as {unit}; nothing was changed. Write it like {example}.",
        ),
        "ValueOutOfRange": say(
            "error",
            "{value} lies outside what {field} can be; nothing was changed. Choose another value.",
        ),
        "TimeBelowZero": say(
            "error", "{text} is less than no time at all; nothing was changed. Write it like {example}."
        ),
        "DayNotRead": say("error", "'{text}' is no day; nothing was changed. Write it like 2026-05-31."),
        "DayAmbiguous": say(
            "error", "'{text}' can be {one} or {other}; nothing was changed. Write one of these two."
        ),
        "UnknownCode": say("error", "'{code}' is no {field}; nothing was changed. Known are: {known}."),
        "NothingFound": say(
            "error",
            "Nothing is called '{name}'; nothing was changed. Look at the list of names (lifeokr list).",
        ),
        "NameAmbiguous": say(
            "error",
            "'{name}' fits several: {choices}; nothing was changed. Write more of the name.",
        ),
        "DayOutsideCycle": say(
            "error",
            "{day} does not belong to '{title}' as it is; nothing was changed. Choose a day inside"
            " its time, or reopen it first.",
        ),
        "WayPointHalf": say(
            "error",
            "A way point needs a day and a value; nothing was changed. Give both, or leave both empty.",
        ),
        "WayPointTwice": say(
            "error", "There are two way points for {day}; nothing was changed. One of them is enough."
        ),
        "NothingToUndo": say("error", "There is no step to take back; nothing was changed."),
        "NothingToRedo": say("error", "There is no step to do again; nothing was changed."),
        "TargetMissing": say(
            "error",
            "A target is missing for '{title}'; nothing was changed. Say where it should go (--target).",
        ),
        "RangeMissing": say(
            "error",
            "Days in range need a low end, a high end or both, the low one below; nothing was"
            " changed. Name them (--low, --high).",
        ),
        "TimesMissing": say(
            "error",
            "Weeks that keep it need how often, at least or at most; nothing was changed. Name it"
            " (--at-least or --at-most).",
        ),
        "CheckInEmpty": say(
            "error",
            "There is neither a number nor a note in it; nothing was changed. Type one of them, or skip.",
        ),
        "StepsNotValues": say(
            "error",
            "'{title}' counts steps and takes no numbers; nothing was changed. Tick a step instead (--step).",
        ),
        "UnitsDiffer": say(
            "error",
            "{unit} cannot be turned into {other}; nothing was changed. Choose a unit of the same sort.",
        ),
        "KindsDiffer": say(
            "error",
            "These two count differently ({kind}, {other}); nothing was changed. Make them alike first.",
        ),
        "NotLive": say(
            "error",
            "'{title}' is {state}, so this cannot be done; nothing was changed. Reopen it first.",
        ),
        "PictureNotTaken": say(
            "error",
            "That picture cannot be kept: PNG, JPEG or WebP up to {limit} bytes can; nothing was"
            " changed. Choose another.",
        ),
        "ArgumentUnknown": say(
            "error",
            "'{verb}' takes no '{argument}'; nothing was changed. It takes: {known}.",
        ),
        "ArgumentMissing": say(
            "error", "'{argument}' is needed here and is missing; nothing was changed. Name it."
        ),
        "ArgumentNotRead": say(
            "error",
            "'{value}' cannot be read for '{argument}'; nothing was changed. Wanted is: {wanted}.",
        ),
        "OptionWithoutValue": say(
            "error", "{option} needs a value, and none is there; nothing was changed. Write it behind."
        ),
        "CommandUnknown": say(
            "error",
            "There is no command '{command}'; nothing was changed. Known are: {known}.",
        ),
        "WordsNotRead": say(
            "error",
            "'{command}' was not understood: {problem}. Nothing was changed;"
            " lifeokr {command} --help shows what it takes.",
        ),
        "OptionNeeded": say(
            "error",
            "{option} is needed here; nothing was changed. lifeokr {command} --help shows what it takes.",
        ),
        "OptionsClash": say(
            "error", "Nothing was changed, for only one can stand here: {options}. Leave the other out."
        ),
        "WrongUse": say(
            "error", "That cannot be done as it stands; nothing was changed. Look at what you asked for."
        ),
        "LifeokrError": say(
            "error",
            "That could not be done; what you had is as it was and nothing was changed. Please try again.",
        ),
    }


def file_sentences() -> dict[str, str]:
    """Return the sentences for files and disks."""
    return {
        "FileRefused": say("error", "{path} cannot be opened; it is as it was. Choose another file."),
        "FileMissing": say(
            "error",
            "There is no file {path}; nothing was made or changed. Look for it, or name another"
            " folder (--data-dir).",
        ),
        "FolderMissing": say(
            "error",
            "The folder for {path} cannot be made ({reason}); nothing was changed. Choose a folder"
            " that you may write to.",
        ),
        "NotAFile": say(
            "error",
            "{path} is a folder or a device, no file; nothing was changed. Choose another.",
        ),
        "FileUnreadable": say(
            "error",
            "You may not read {path}; it is as it was. Ask for permission, or choose another file.",
        ),
        "EmptyFile": say(
            "error",
            "{path} is empty, so it is no life; it is as it was. Restore a backup, or move it away"
            " to begin anew.",
        ),
        "NotADatabase": say(
            "error",
            "{path} is no lifeokr file, or an encrypted one; it is as it was. Choose another, or"
            " restore a backup.",
        ),
        "ForeignFile": say(
            "error",
            "{path} belongs to another program; it is as it was. Choose another file.",
        ),
        "NewerFile": say(
            "error",
            "{path} was written by a newer lifeokr ({created_by}); it is as it was. Bring lifeokr"
            " up to date to open it.",
        ),
        "OlderFileReadOnly": say(
            "error",
            "{path} is from an older lifeokr and may not be written, so it cannot be brought up to"
            " date; it is as it was. Make it writable.",
        ),
        "DamagedFile": say(
            "error",
            "{path} is damaged ({reason}); it is as it was. Restore a backup, and keep the damaged file.",
        ),
        "SchemaDiffers": say(
            "error",
            "{path} has other tables than lifeokr made ({names}); it is as it was. Restore a backup.",
        ),
        "FileReadOnly": say(
            "error",
            "{path} can only be read, so nothing was changed. Make file and folder writable to write in it.",
        ),
        "FileBusy": say(
            "error",
            "Another program keeps {path} locked, so nothing was changed. Close that program and try again.",
        ),
        "FileReplaced": say(
            "error",
            "{path} was replaced by another file while it was open, so nothing was written and"
            " nothing was changed. Start lifeokr again to read the other; what is still open is kept as a"
            " copy beside it.",
        ),
        "StillInUse": say(
            "error",
            "Something that is in use hangs on it, so nothing was changed. Check the file first (Help menu,"
            " or `lifeokr doctor --repair`), and then erase it.",
        ),
        "MoveFileRefused": say(
            "error",
            "{path} is no whole file of a life that moves ({reason}), so nothing came in and nothing was"
            " changed. Pack it once more on the other computer, or copy it here again.",
        ),
        "LifeInTheWay": say(
            "error",
            "There is a life in {path} already, and none is written over; nothing was changed. Bring it into"
            " an empty folder (--data-dir).",
        ),
        "NotInOrder": say(
            "error",
            "Not all is in order in {path}; what was not put right is as it was. `lifeokr doctor --repair`"
            " puts right what can be; from damaged pages a backup is the way back.",
        ),
        "DiskFull": say(
            "error",
            "The disk is full, so {path} was not written; what you had is as it was and nothing was"
            " changed. Make room and try again.",
        ),
        "DiskFailed": say(
            "error",
            "The disk has a fault at {path} ({reason}), so this is not saved; what you had is"
            " as it was. Check the disk and try again.",
        ),
        "RowRefused": say(
            "error",
            "That would break a rule of the file ({reason}), so nothing was changed. Check what you entered.",
        ),
        "RowMissing": say(
            "error",
            "That is no longer there, so nothing was changed. Look again at the list.",
        ),
        "UndoBlocked": say(
            "error",
            "What that step touched was changed since by something else, so it cannot be taken"
            " back; nothing was changed. Change it by hand.",
        ),
        "ChangedElsewhere": say(
            "error",
            "Another program changed this life, and undo and redo stop at such a change; nothing was"
            " changed now. What should be different, change by hand.",
        ),
        "ExportRefused": say(
            "error",
            "That is no complete export ({reason}), so nothing was changed. Export it again.",
        ),
        "SqliteTooOld": say(
            "error",
            "This Python's SQLite {version} is too old; {needed} is needed. Nothing was changed."
            " Use a newer Python.",
        ),
        "PragmaNotTaken": say(
            "error",
            "SQLite did not take a setting that keeps the file safe ({name}), so nothing was"
            " written and nothing was changed. Use another Python.",
        ),
        "LifeNotEmpty": say(
            "error",
            "There is a life in this folder already, so nothing was brought in and nothing was"
            " changed. Name an empty folder (--data-dir).",
        ),
        "WriteFailed": say(
            "error",
            "{path} could not be written ({reason}); an older file of that name is as it was."
            " Choose another place.",
        ),
        "PlaceRefused": say(
            "error",
            "{path} cannot be written to ({reason}); nothing was changed. Choose another place.",
        ),
        "GlyphsMissing": say(
            "error",
            "No font here has the letters {letters}, so the page would show boxes; nothing was"
            " written. Install a font for that script, such as Noto, and try again.",
        ),
        "DocumentBroken": say(
            "error",
            "The pages could not be set ({reason}); nothing was written and nothing was changed."
            " Please report it, and use the .md form meanwhile.",
        ),
        "ReviewEmpty": say(
            "error",
            "There is nothing yet to print for {year}; nothing was written. Choose another year.",
        ),
        "ReviewStopped": say(
            "error",
            "The review was not made ({reason}); an older file of that name is as it was. Try again.",
        ),
    }
