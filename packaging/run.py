#!/usr/bin/env python3
"""Start lifeokr, or run every check of it, from a fresh checkout; nothing but Python is needed beforehand.

    python3 packaging/run.py                open the window
    python3 packaging/run.py week           any command of lifeokr
    python3 packaging/run.py test [ARGS]    every check; ARGS go to pytest
    python3 packaging/run.py doctor         what this machine has and lacks; changes nothing
    python3 packaging/run.py -- doctor      pass a word on that this file would take itself

`--no-system` in front leaves the system's packages alone. This file uses the standard library only and no
syntax newer than Python 3.6, so that an old Python can still read the sentence that refuses it.
"""

import ctypes
import hashlib
import importlib.util
import os
import pathlib
import platform
import shlex
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "lifeokr-stamp"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
OLDEST = (3, 11)
FAMILIES = ("apt-get", "dnf", "pacman", "zypper")
INSTALL = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed",
    "zypper": "zypper install -y",
}

# What Qt loads, and how Debian (and Ubuntu), Fedora, Arch and openSUSE call the package that holds it.
DRAWING = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
}
X_WINDOW = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxkbcommon-x11.so.0": (
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
}
# What the tests start: strace stops a save at each system call, pdftotext reads the printed year back.
PROGRAMS = {
    "strace": ("strace", "strace", "strace", "strace"),
    "pdftotext": ("poppler-utils", "poppler-utils", "poppler", "poppler-tools"),
}


def main(args: list) -> int:
    """Do what the words ask for and return the exit code."""
    if sys.version_info < OLDEST:
        return refuse(
            f"lifeokr needs Python 3.11 or newer, and this is Python {platform.python_version()}. "
            "With uv installed, `uv run lifeokr` fetches one."
        )
    system = args[:1] != ["--no-system"]
    args = args if system else args[1:]
    if args == ["doctor"]:
        return doctor()
    testing = args[:1] == ["test"]
    if system and sys.platform.startswith("linux") and not system_ready(needed(args, testing)):
        return 1
    if not environment_ready():
        return 1
    return run_checks(args[1:]) if testing else start(args)


def start(args: list) -> int:
    """Start lifeokr, or say in a sentence what works where there is no screen."""
    if wants_window(args) and sys.platform.startswith("linux") and not screen():
        return refuse(
            "There is no screen here for the window; in this terminal `python3 packaging/run.py week`, "
            "`list`, `checkin` and all else that `python3 packaging/run.py --help` names work."
        )
    return become([str(PYTHON), "-P", "-m", "lifeokr", *(args[1:] if args[:1] == ["--"] else args)])


def refuse(sentence: str) -> int:
    """Say what is wrong and return the exit code of a failure."""
    print(sentence, file=sys.stderr)
    return 1


def become(command: list) -> int:
    """Become the program, so that signals and the exit code are its own; Windows can only wait for it."""
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)  # noqa: S606 - replaced on purpose, no shell has a part in it


def run_checks(pytest_args: list) -> int:
    """Run all checks, go on after a failure, and name those that failed at the end."""
    tool = [str(PYTHON), "-m"]
    # lint-imports has no `-m` form; its script lies beside the interpreter
    linter = str(PYTHON.with_name("lint-imports.exe" if os.name == "nt" else "lint-imports"))
    checks = (
        ("format", [*tool, "ruff", "format", "--check", "."]),
        ("lint", [*tool, "ruff", "check", "."]),
        ("types", [*tool, "mypy"]),
        ("imports", [linter]),
        ("tests", [*tool, "pytest", "-n", "2", *pytest_args]),
    )
    failed = []
    for name, command in checks:
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        if subprocess.run(command, cwd=str(ROOT), check=False).returncode != 0:
            failed.append(name)
        print(f"== {name}: {time.monotonic() - began:.0f} s", flush=True)
    print("\nFailed: {}.".format(", ".join(failed)) if failed else "\nEvery check passed.", flush=True)
    return 1 if failed else 0


def screen() -> str:
    """Return the kind of screen the window would open on; empty where there is none."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"].split(":")[0]
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else ""


def wants_window(args: list) -> bool:
    """Tell whether these words open the window; every command but the window does without Qt."""
    rest = iter(args)
    for word in rest:
        if word in ("--data-dir", "--today"):
            next(rest, None)
        elif word in ("-h", "--help", "--version") or not word.startswith("-"):
            return False
    return True


def needed(args: list, testing: bool) -> dict:
    """Return the libraries and programs that are missing here, each with its package names."""
    libraries = {}
    if testing or (wants_window(args) and screen()):
        libraries.update(DRAWING)
    if not testing and wants_window(args) and screen() == "xcb":
        libraries.update(X_WINDOW)
    missing = {name: packages for name, packages in libraries.items() if not loads(name)}
    if testing:
        missing.update({name: packages for name, packages in PROGRAMS.items() if not shutil.which(name)})
    if not shutil.which("uv") and not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        debian = "python{}.{}-venv".format(*sys.version_info[:2])
        missing["ensurepip"] = (debian, "python3-pip", "python", "python3-pip")
    return missing


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def system_ready(missing: dict) -> bool:
    """Install what is missing where that is allowed, else say what to run; True if one can go on."""
    if not missing:
        return True
    manager = next((name for name in FAMILIES if shutil.which(name)), None)
    if manager is None:
        refuse("These are missing here: {}. Please install them first.".format(", ".join(missing)))
        return False
    packages = sorted({names[FAMILIES.index(manager)] for names in missing.values()})
    install = "{} {}".format(INSTALL[manager], " ".join(packages))
    print("Missing here: {}.".format(", ".join(missing)), file=sys.stderr)
    if manager != "apt-get":
        refuse(f"Please run this, then start again:\n  sudo {install}")
        return False
    # a bare image has no package lists yet, and one unreachable source must not stop the rest
    script = f"apt-get update -q; {install}"
    if os.geteuid() == 0:
        command = ["sh", "-c", script]
    elif shutil.which("sudo"):
        command = ["sudo", "sh", "-c", script]
    else:
        refuse(f"Please ask an administrator to run this, then start again:\n  {install}")
        return False
    if not agreed(command):
        return False
    done = subprocess.run(command, env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"), check=False)
    if done.returncode != 0:
        refuse("The packages could not be installed; `--no-system` in front goes on without them.")
    return done.returncode == 0


def agreed(command: list) -> bool:
    """Ask on a terminal; without one go on as root or in CI, else only say what to run."""
    text = " ".join(shlex.quote(word) for word in command)
    if sys.stdin is not None and sys.stdin.isatty():
        print(f"This would install it:\n  {text}", file=sys.stderr)
        return not input("Run it now? [Y/n] ").strip().lower().startswith("n")
    if os.geteuid() == 0 or os.environ.get("CI"):
        print(f"Installing it:\n  {text}", file=sys.stderr, flush=True)
        return True
    refuse(f"Please run this, then start again:\n  {text}")
    return False


def environment_ready() -> bool:
    """Make .venv and install lifeokr with its tools, unless it stands as this checkout wants it."""
    wanted = stamp()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and PYTHON.exists():
        return True
    print("Setting up .venv; this takes a minute, once.", file=sys.stderr, flush=True)
    if not (shutil.which("uv") and install_with_uv()) and not install_with_pip():
        refuse("The Python packages could not be installed; is there a network? Nothing else was changed.")
        return False
    STAMP.write_text(wanted, encoding="utf-8")
    return True


def stamp() -> str:
    """Return what .venv depends on as one short text."""
    sources = (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes()
    return f"{platform.python_version()} {ROOT} {hashlib.sha256(sources).hexdigest()}\n"


def requirements() -> list:
    """Return the install arguments: this checkout as it lies here, its tools, and the tested versions."""
    import tomllib  # noqa: PLC0415 - absent from the Pythons that this file refuses in a sentence

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return ["-c", str(CONSTRAINTS), "-e", str(ROOT), *project["dependency-groups"]["dev"]]


def install_with_uv() -> bool:
    """Install by uv, which is quicker; False if it could not."""
    venv = ["uv", "venv", "-q", "--allow-existing", "--python", sys.executable, str(VENV)]
    install = ["uv", "pip", "install", "-q", "--python", str(PYTHON), *requirements()]
    return all(subprocess.run(command, check=False).returncode == 0 for command in (venv, install))


def install_with_pip() -> bool:
    """Install by the pip that comes with Python; False if it could not."""
    if importlib.util.find_spec("ensurepip") is None:
        return refuse("This Python has no ensurepip; please install python3-venv.") == 0
    venv = [sys.executable, "-m", "venv", *([] if interpreter_fits() else ["--clear"]), str(VENV)]
    install = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", *requirements()]
    return all(subprocess.run(command, check=False).returncode == 0 for command in (venv, install))


def interpreter_fits() -> bool:
    """Tell whether .venv already holds a Python of this version; one left by an older Python is replaced."""
    if not PYTHON.exists():
        return False
    asked = [str(PYTHON), "-c", "import sys; print(*sys.version_info[:2])"]
    answer = subprocess.run(asked, check=False, stdout=subprocess.PIPE, text=True)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def doctor() -> int:
    """Print what lifeokr would find here, for a person to read or to send."""
    linux = sys.platform.startswith("linux")
    missing = {} if not linux else needed(["test"], True)
    if linux and screen() == "xcb":
        missing.update(needed([], False))
    fresh = STAMP.is_file() and STAMP.read_text(encoding="utf-8") == stamp()
    facts = (
        ("system", platform.platform()),
        ("Python", f"{platform.python_version()} at {sys.executable}"),
        ("checkout", ROOT),
        ("environment", "{}, {}".format(VENV, "ready" if fresh else "not set up yet")),
        ("uv", shutil.which("uv") or "not found, pip will do"),
        ("screen", screen() or ("none" if linux else "the system's own")),
        ("missing", ", ".join(missing) or "nothing"),
    )
    for name, fact in facts:
        print(f"{name:12} {fact}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
