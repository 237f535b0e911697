"""The composition root of the window: paths, settings, the open life, the look, and the window itself."""

from __future__ import annotations

import gc
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale, QObject, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.units import NumberStyle
from lifeokr.services.clock import Clock, fixed_clock, system_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import has_life, open_life
from lifeokr.services.other_hands import keep_unsettled
from lifeokr.services.places import config_folder, data_folder, log_folder
from lifeokr.services.workspace import Whose, Workspace
from lifeokr.ui.context import Context, Navigator
from lifeokr.ui.kit.ask import Ask, Dialogs
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.crash import CrashGuard
from lifeokr.ui.kit.jobs import Jobs, ThreadJobs
from lifeokr.ui.kit.native_crash import NativeCrash
from lifeokr.ui.kit.theme import Choice, Theme
from lifeokr.ui.language import Language
from lifeokr.ui.main_window import MainWindow
from lifeokr.ui.one_window import OneWindow
from lifeokr.ui.opening import other_life, settled, wanted_here
from lifeokr.ui.settings_file import SettingsFile
from lifeokr.words import say
from lifeokr.words.errors import sentence

WARM_AFTER = 50  # milliseconds after the first paint
LATEST = 2000  # milliseconds after which nothing waits for the first paint any more


class App(QObject):
    """Everything one running window stands on; `close` lets go of it in order."""

    closed = Signal()  # the person has closed the window

    def __init__(
        self,
        qt: QApplication,
        workspace: Workspace,
        settings: SettingsFile,
        *,
        jobs: Jobs | None = None,
        ask: Ask | None = None,
        notes: Path | None = None,
        language: Language | None = None,
        host: App | None = None,
        name: str = "",
    ) -> None:
        super().__init__()
        self._qt, self._settings, self._name = qt, settings, name
        self._host = host or self
        self.others: list[tuple[App, TemporaryDirectory[str] | None]] = []
        self.language: Language = language or (
            host.language if host else Language(qt, settings.settings.language)
        )
        self.theme: Theme = host.theme if host else _theme(qt, settings)
        self.ring: QObject | None = None
        self.workspace = workspace
        self.bridge = Bridge(workspace, self)
        self.navigator = Navigator(self)
        self._jobs = jobs or ThreadJobs(self)
        self._dialogs = Dialogs(settings.settings.folder, self._keep_folder)
        self.context = Context(
            workspace=workspace,
            bridge=self.bridge,
            theme=self.theme,
            jobs=self._jobs,
            ask=ask or self._dialogs,
            navigator=self.navigator,
            style=number_style(QLocale()),
            settings=settings,
        )
        self.guard = CrashGuard(notes, self.context.ask) if notes is not None else None
        self.window = self._made_window()
        self.bridge.taken.connect(self._on_taken)
        self.navigator.language_chosen.connect(self.language.choose)
        self.navigator.life_requested.connect(self._host.open_other_life)
        self.language.changed.connect(self._on_language_changed)

    def show(self) -> None:
        """Show the window with its first page; what can wait is done after its first paint."""
        self.window.start()
        self.window.show()
        self.window.focus_page()
        QTimer.singleShot(LATEST, self._on_first_painted)  # one that begins out of sight paints much later

    def dress(self) -> None:
        """Put on what the first paint does without: the menus, our style, the focus ring."""
        if self.ring is None:
            self.window.equip()
            self.ring = self._host.ring
        if self.ring is None:
            from lifeokr.ui.kit.accessible import install  # noqa: PLC0415 - as said
            from lifeokr.ui.kit.focus import FocusRing  # noqa: PLC0415 - as said

            install()
            self.theme.dress()
            self.ring = FocusRing(self._qt)

    @Slot()
    def open_sample(self) -> None:
        """Open the example life in a window of its own; it never touches the person's files."""
        # the example is told by every verb there is, which the start need not wait for
        from lifeokr.services.sample import SAMPLE_DAY, open_sample  # noqa: PLC0415

        folder = TemporaryDirectory(prefix="lifeokr-demo-")
        workspace = open_sample(Path(folder.name), SAMPLE_DAY)
        other = self._open_beside(workspace, say("window", "An example life"), folder)
        other.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    @Slot(object)
    def open_other_life(self, folder: Path) -> None:
        """Open the life of another folder in a window of its own, or bring forward the one that shows it."""
        for app in (self, *(other for other, _ in self.others)):
            if app.workspace.file.path.parent == folder.resolve():
                app.come_forward()
                return
        clock, new_id = self.workspace.clock, self.workspace.new_id
        workspace = other_life(folder, clock, new_id, self.context.ask)
        if workspace is not None:
            workspace = settled(workspace, self.context.ask, self._settings)
            self._open_beside(workspace, folder.resolve().name)

    @Slot()
    def come_forward(self) -> None:
        """Bring the window before all others, also from the task bar."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def tell_of_crash(self, note: Path) -> None:
        """Say once that the program died the last time it ran."""
        self.navigator.tell(
            say(
                "app",
                "lifeokr stopped by itself last time. What you had saved is here. A note lies in {path}.",
                path=note,
            )
        )

    def close(self) -> None:
        """Let go of everything, the example's folder too."""
        while self.others:
            self._let_go(*self.others.pop())
        if self.guard is not None:
            self.guard.release()
        self._jobs.finish()
        self.bridge.close()
        if self.ring is not None and self._host is self:
            self.ring.deleteLater()
        self.window.deleteLater()
        keep_unsettled(self.workspace)
        self.workspace.close()

    def _keep_folder(self, folder: str) -> None:
        self._settings.change(folder=folder)

    def _made_window(self) -> MainWindow:
        made = MainWindow(self.context, self._settings, self._host.open_sample, self._name)
        self._dialogs.stand_over(made)
        made.first_painted.connect(self._on_first_painted)
        made.closed.connect(self.closed)
        return made

    def _open_beside(
        self, workspace: Workspace, name: str, folder: TemporaryDirectory[str] | None = None
    ) -> App:
        """Open a life beside this one, in the same look, language and way of asking."""
        given = None if self.context.ask is self._dialogs else self.context.ask
        other = App(self._qt, workspace, self._settings, ask=given, host=self, name=name)
        self.others.append((other, folder))
        other.closed.connect(self._on_other_closed)
        other.show()
        return other

    def _let_go(self, other: App, folder: TemporaryDirectory[str] | None) -> None:
        other.close()
        other.deleteLater()
        if folder is not None:
            folder.cleanup()

    @Slot()
    def _on_other_closed(self) -> None:
        QTimer.singleShot(0, self._let_go_of_closed)  # the window that says so is still at work

    @Slot()
    def _let_go_of_closed(self) -> None:
        for one in [one for one in self.others if one[0].window.isHidden()]:
            self.others.remove(one)
            self._let_go(*one)

    @Slot(object)
    def _on_taken(self, whose: Whose) -> None:
        """Ask what is to come of this life, now that other hands have taken its place."""
        # most windows never need it
        from lifeokr.ui.other_hands import settle  # noqa: PLC0415

        settle(self.context, whose)

    @Slot()
    def _on_language_changed(self) -> None:
        """Say everything in sight anew: a window in the new language takes the place of this one."""
        before = self.window
        self.window = self._made_window()
        self.window.take_over(before)

    @Slot()
    def _on_first_painted(self) -> None:
        self._keep_numbers()
        if self.ring is None:
            self.dress()
            self.bridge.watch()
            QTimer.singleShot(WARM_AFTER, self._warm)

    def _keep_numbers(self) -> None:
        """Keep how this place writes numbers, so that a book from a terminal is the same as from here."""
        style = self.context.style
        numbers = f"{style.decimal}{style.group}"
        if self._settings.settings.numbers != numbers:
            self._settings.change(numbers=numbers)

    @Slot()
    def _warm(self) -> None:
        """Bring in what writing and drawing need, beside the window, so that neither has to wait."""
        QThreadPool.globalInstance().start(_import_large)


def _import_large() -> None:
    """Load matplotlib and what writes, then look for circular garbage, though not among what was loaded.

    The program begins without that search. A full one takes 50 ms here, in which the window stands still; so
    it is not begun while much is loaded, and never goes through the modules, which stay anyway.
    """
    gc.disable()
    try:
        import lifeokr.charts  # noqa: F401, PLC0415 - takes half a second, so never before the first paint
        from lifeokr.engine import writing  # noqa: PLC0415

        writing.warm()
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
        gc.enable()


def _theme(qt: QApplication, settings: SettingsFile) -> Theme:
    """Return the look that a person chose."""
    chosen = settings.settings
    return Theme(
        qt,
        choice=Choice(chosen.theme) if chosen.theme in set(Choice) else Choice.SYSTEM,
        text_scale=chosen.text_scale,
        reduced_motion=chosen.reduced_motion,
        dressed=False,
    )


def number_style(locale: QLocale) -> NumberStyle:
    """Return how a place writes numbers."""
    return NumberStyle(locale.decimalPoint(), locale.groupSeparator())


def begin_weeks_as(locale: QLocale, workspace: Workspace) -> None:
    """Let a new life's weeks begin as those of a place do; Settings changes that."""
    # only the first start of a life chooses anything
    from lifeokr.services.choosing import FIRST_DAYS, choose  # noqa: PLC0415

    first = locale.firstDayOfWeek().value - 1
    if first in FIRST_DAYS and first != 0:
        choose(workspace, week_start=first)


def run(*, data_dir: Path | None = None, today: date | None = None, demo: bool = False) -> int:
    """Open the window and return the exit code when it is closed."""
    qt = QApplication(["lifeokr", "-style", "fusion"])  # what our style stands on, once it is put on
    qt.setApplicationName("lifeokr")
    qt.setDesktopFileName("lifeokr")
    folder = TemporaryDirectory(prefix="lifeokr-demo-") if demo else None
    settings = SettingsFile(Path(folder.name) if folder else config_folder(data_dir))
    language = Language(qt, settings.settings.language)
    try:
        workspace = _opened(Path(folder.name) if folder else None, data_dir, today)
    except LifeokrError as error:
        Dialogs().tell(sentence(error))
        print(sentence(error), file=sys.stderr)  # noqa: T201 - who started it in a terminal reads it there
        return 1
    only = OneWindow(workspace.file.path.parent)
    if today is None and only.taken():  # a window on another day shows another state of things
        only.call()
        workspace.close()
        print(say("app", "lifeokr is open already; its window comes forward."))  # noqa: T201 - as above
        return 0
    if folder is None:
        if not wanted_here(workspace, Dialogs()):
            only.release()
            workspace.close()
            return 0
        before = workspace.file.path.parent
        workspace = settled(workspace, Dialogs(), settings)
        if workspace.file.path.parent != before:
            only.release()
            only = OneWindow(workspace.file.path.parent)
            only.taken()
    native = None if folder else NativeCrash(log_folder(data_dir))
    app = App(qt, workspace, settings, notes=None if folder else log_folder(data_dir), language=language)
    only.watch()
    only.called.connect(app.come_forward)
    app.show()
    if native is not None and native.before is not None:
        app.tell_of_crash(native.before)
    code = qt.exec()
    app.close()
    only.release()
    if native is not None:
        native.release()
    if folder is not None:
        folder.cleanup()
    return code


def _opened(sample: Path | None, data_dir: Path | None, today: date | None) -> Workspace:
    clock: Clock = system_clock() if today is None else fixed_clock(today)
    if sample is None:
        place = data_folder(data_dir)
        new = not has_life(place)
        workspace = open_life(place, clock, random_ids())
        if new:
            begin_weeks_as(QLocale(), workspace)
        return workspace
    from lifeokr.services.sample import SAMPLE_DAY, open_sample  # noqa: PLC0415 - for the example alone

    return open_sample(sample, today or SAMPLE_DAY)
