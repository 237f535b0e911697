"""Make the files that are made from others: python packaging/build.py i18n [--check].

`i18n` gathers every text that passes through `say` into resources/i18n/lifeokr.ts, brings the .ts file of
each language up to date with it, and turns their finished translations into the JSON that `lifeokr.words`
reads without Qt. `--check` writes nothing and says which files are no longer fresh.

Qt's own lupdate cannot gather them: told that `say` is an alias of translate, it sees neither a text joined
over lines nor one with a number in it.
"""

from __future__ import annotations

import argparse
import ast
import json
import string
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PARTS = " || "  # parts the form for one from the form for many, as in lifeokr.words
UNFINISHED, VANISHED = "unfinished", "vanished"


class NotPlain(Exception):
    """A text that no one could find by reading the code, or a translation that would break the program."""


@dataclass(frozen=True)
class Message:
    """One text of a context; `forms` are its translations, several where it says a number."""

    context: str
    source: str
    numerus: bool = False
    forms: tuple[str, ...] = ()
    state: str = UNFINISHED

    @property
    def key(self) -> tuple[str, str]:
        """What it is looked up by."""
        return self.context, self.source


Messages = Mapping[tuple[str, str], Message]


def said_in(path: Path) -> Iterator[tuple[int, Message]]:
    """Yield the texts of one Python file with their lines; raises NotPlain for one that is put together."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"):
            continue
        words = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args[:2]]
        match words:
            case [str(context), str(source)]:
                numerus = len(node.args) > 2 or any(given.arg == "n" for given in node.keywords)
                yield node.lineno, Message(context, source, numerus)
            case _:
                raise NotPlain(f"{path}:{node.lineno}: say() takes its context and text as plain literals")


def gathered(package: Path) -> Messages:
    """Return every text of a package, by context and text."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(package.rglob("*.py")):
        for line, message in said_in(path):
            before = found.setdefault(message.key, message)
            if before.numerus != message.numerus:
                raise NotPlain(f"{path}:{line}: this text is said elsewhere with a number, or without one")
    return dict(sorted(found.items()))


def read_ts(text: str) -> tuple[str, Messages]:
    """Return the language of a .ts file and its messages."""
    root = ElementTree.fromstring(text)  # noqa: S314 # a file of this repository
    found = {}
    for context in root.iterfind("context"):
        for one in context.iterfind("message"):
            said = one.find("translation")
            inner = [] if said is None else said.findall("numerusform") or [said]
            message = Message(
                context.findtext("name", ""),
                one.findtext("source", ""),
                one.get("numerus") == "yes",
                tuple(form.text or "" for form in inner),
                UNFINISHED if said is None else said.get("type", ""),
            )
            found[message.key] = message
    return root.get("language", ""), found


def written_ts(messages: Messages, language: str) -> str:
    """Return a .ts file as Qt's Linguist has it, without the places, which change with every edit."""
    about = f' language="{language}"' if language else ""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1"{about} sourcelanguage="en">',
    ]
    context = None
    for message in messages.values():
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            context = message.context
        lines += [
            '    <message numerus="yes">' if message.numerus else "    <message>",
            f"        <source>{escape(message.source)}</source>",
            f"        {_translation(message)}",
            "    </message>",
        ]
    return "\n".join([*lines, *(["</context>"] if context is not None else []), "</TS>", ""])


def _translation(message: Message) -> str:
    kind = f' type="{message.state}"' if message.state else ""
    inner = "".join(escape(form) for form in message.forms)
    if message.numerus:
        forms = message.forms or ("", "")
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return f"<translation{kind}>{inner}</translation>"


def brought_up_to_date(old: Messages, now: Messages) -> Messages:
    """Return a language's messages: translations kept, new texts open, gone ones kept as vanished."""
    merged = {}
    for key, message in now.items():
        before = old.get(key)
        if before is None or before.numerus != message.numerus:
            merged[key] = message
        else:
            merged[key] = replace(before, state=UNFINISHED if before.state == VANISHED else before.state)
    gone = {key: replace(message, state=VANISHED) for key, message in old.items() if key not in now}
    merged |= {key: message for key, message in gone.items() if any(message.forms)}
    return dict(sorted(merged.items()))


def as_json(messages: Messages) -> str:
    """Return the finished translations as the program reads them; raises NotPlain where a field is wrong."""
    texts: dict[str, dict[str, str | list[str]]] = {}
    for message in messages.values():
        if message.state or not all(message.forms):
            continue
        for form in message.forms:
            if not fields(form) <= fields(message.source):
                raise NotPlain(f"'{form}' has a field that '{message.source}' does not have")
        said = list(message.forms) if message.numerus else message.forms[0]
        texts.setdefault(message.context, {})[message.source] = said
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def fields(text: str) -> set[str]:
    """Return the names in braces of a text; raises NotPlain where the braces do not close."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise NotPlain(f"'{text}': {error}") from error


def i18n(package: Path, folder: Path) -> dict[Path, str]:
    """Return the files of `folder` as they should be."""
    now = gathered(package)
    wanted = {folder / "lifeokr.ts": written_ts(now, "")}
    for path in sorted(folder.glob("lifeokr_*.ts")):
        language, old = read_ts(path.read_text(encoding="utf-8"))
        messages = brought_up_to_date(old, now)
        wanted[path] = written_ts(messages, language)
        wanted[folder / f"{path.stem.removeprefix('lifeokr_')}.json"] = as_json(messages)
    return wanted


def is_fresh(path: Path, text: str) -> bool:
    """Whether a file holds this text already."""
    return path.is_file() and path.read_text(encoding="utf-8") == text


def main(argv: list[str]) -> int:
    """Make the files, or with --check say which are to be made; 1 where something is wrong."""
    parser = argparse.ArgumentParser(description="Make the files that are made from others.")
    parser.add_argument("what", choices=["i18n"])
    parser.add_argument("--check", action="store_true", help="write nothing, say what is no longer fresh")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout")
    asked = parser.parse_args(argv)
    try:
        wanted = i18n(asked.root / "lifeokr", asked.root / "resources" / "i18n")
    except NotPlain as error:
        print(error, file=sys.stderr)
        return 1
    stale = {path: text for path, text in wanted.items() if not is_fresh(path, text)}
    for path, text in stale.items():
        if not asked.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        print(f"{'not fresh' if asked.check else 'written'}: {path.relative_to(asked.root)}")
    if asked.check and stale:
        print("Run python packaging/build.py i18n", file=sys.stderr)
    return 1 if asked.check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
