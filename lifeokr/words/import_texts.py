"""The sentence for each way in which a file that is brought in can be wrong, by the name of its class."""

from __future__ import annotations

from lifeokr.words import say


def import_sentences() -> dict[str, str]:
    """Return the sentences for files that are brought in."""
    return {**_files(), **_tables(), **_exports()}


def _files() -> dict[str, str]:
    return {
        "FileNotRead": say(
            "error", "{path} cannot be read, so nothing was brought in. Look whether the disk is in order."
        ),
        "FileNotThere": say(
            "error", "There is no file {path}, so nothing was brought in. Look for its name and folder."
        ),
        "FileNotPlain": say(
            "error", "{path} is a folder or a device and no file, so nothing was brought in. Choose a file."
        ),
        "FileNotAllowed": say(
            "error", "You may not read {path}, so nothing was brought in. Ask for permission to read it."
        ),
        "FileTooLarge": say(
            "error",
            "{path} is larger than any log that lifeokr reads ({limit} bytes), so nothing was brought in."
            " Part it into smaller files.",
        ),
        "EncodingNeeded": say(
            "error",
            "The letters of {path} cannot be told, so nothing was brought in."
            " Name the encoding (--encoding), such as utf-8 or latin-1.",
        ),
        "FormatUnknown": say(
            "error", "No format goes by the name of {path}; nothing was changed. Known endings are: {known}."
        ),
    }


def _tables() -> dict[str, str]:
    return {
        "TableBroken": say(
            "error",
            "The table cannot be read from line {line} on, so nothing was brought in. Mend that line.",
        ),
        "TableEmpty": say(
            "error", "There is nothing in that table, so nothing was brought in. Choose another."
        ),
        "TableWithoutRows": say(
            "error", "That table has a header and no rows, so nothing was brought in. Choose another."
        ),
        "QuoteNotClosed": say(
            "error",
            "The quote opened on line {line} is never closed, so nothing was brought in. Close it first.",
        ),
        "NulInText": say(
            "error",
            "Line {line} holds a NUL sign, which no text has, so nothing was brought in."
            " Look whether this is a table at all.",
        ),
        "ColumnMissing": say(
            "error",
            "No column is called '{column}' ({option}), so nothing was brought in. There are: {known}.",
        ),
        "ColumnTwice": say(
            "error",
            "Several columns are called '{column}' ({option}), so nothing was brought in."
            " Give the number of the one you mean: {numbers}.",
        ),
        "ColumnNeeded": say(
            "error",
            "Which column to read cannot be told, so nothing was brought in."
            " Name it with {option}. There are: {known}.",
        ),
        "DateFormatNeeded": say(
            "error",
            "Line {line}: '{text}' can be read as two days, so nothing was brought in."
            " Say which comes first with --date-format dmy or --date-format mdy.",
        ),
        "DecimalNeeded": say(
            "error",
            "Line {line}: '{text}' can be read as two numbers, so nothing was brought in."
            " Say what the decimal mark is with --decimal point or --decimal comma.",
        ),
        "IntoNeeded": say(
            "error",
            "Which key result the numbers belong to is not said, so nothing was brought in."
            " Name it with --into, or head each column with a key result's name.",
        ),
        "LinesNotRead": say(
            "error",
            "Nothing was brought in. What cannot be read: {count}, first on line {first}."
            " Mend that, or leave it out with --skip-bad.",
        ),
    }


def _exports() -> dict[str, str]:
    return {
        "JsonNotRead": say(
            "error", "That is no export of lifeokr, so nothing was brought in. Choose another file."
        ),
        "JsonBroken": say(
            "error", "That JSON is broken on line {line}, so nothing was brought in. Export it again."
        ),
        "JsonTooDeep": say(
            "error",
            "That JSON is nested deeper than any export, so nothing was brought in. Choose another file.",
        ),
        "JsonNewer": say(
            "error",
            "A newer lifeokr wrote that export (version {version}), so nothing was brought in."
            " Bring lifeokr up to date first.",
        ),
        "JsonKeyTwice": say(
            "error", "That JSON names '{key}' twice, so nothing was brought in. Export it again."
        ),
        "JsonNumberUnknown": say(
            "error",
            "That JSON holds a number that no file can keep, so nothing was brought in. Export it again.",
        ),
    }
