"""The composition root of the window: paths, settings, the open life, the look, and the window itself."""

from __future__ import annotations

import gc
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QThreadPool, QTimer, QTranslator, Slot
from PySide6.QtWidgets import QApplication

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.units import NumberStyle
from lifeokr.services.clock import Clock, fixed_clock, system_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.services.places import config_folder, data_folder, log_folder
from lifeokr.services.workspace import Workspace
from lifeokr.ui.context import Context, Navigator
from lifeokr.ui.kit.ask import Ask, Dialogs
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.crash import CrashGuard
from lifeokr.ui.kit.jobs import Jobs, ThreadJobs
from lifeokr.ui.kit.theme import Choice, Theme
from lifeokr.ui.main_window import MainWindow
from lifeokr.ui.settings_file import SettingsFile
from lifeokr.words import set_language
from lifeokr.words.errors import sentence

WARM_AFTER = 50  # milliseconds after the first paint
LATEST = 2000  # milliseconds after which nothing waits for the first paint any more


class App(QObject):
    """Everything one running window stands on; `close` lets go of it in order."""

    def __init__(
        self,
        qt: QApplication,
        workspace: Workspace,
        settings: SettingsFile,
        *,
        jobs: Jobs | None = None,
        ask: Ask | None = None,
        notes: Path | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        chosen = settings.settings
        if chosen.language:
            set_language(chosen.language)
        self.theme = Theme(
            qt,
            choice=Choice(chosen.theme) if chosen.theme in set(Choice) else Choice.SYSTEM,
            text_scale=chosen.text_scale,
            reduced_motion=chosen.reduced_motion,
            dressed=False,
        )
        self.ring: QObject | None = None
        self.workspace = workspace
        self.bridge = Bridge(workspace, self)
        self.navigator = Navigator(self)
        self._jobs = jobs or ThreadJobs(self)
        dialogs = Dialogs()
        ask = ask or dialogs
        self.context = Context(
            workspace=workspace,
            bridge=self.bridge,
            theme=self.theme,
            jobs=self._jobs,
            ask=ask,
            navigator=self.navigator,
            style=number_style(QLocale()),
            settings=settings,
        )
        self.guard = CrashGuard(notes, ask) if notes is not None else None
        self.samples: list[tuple[App, TemporaryDirectory[str]]] = []
        self.window = MainWindow(self.context, settings, self.open_sample)
        dialogs.stand_over(self.window)
        self.window.first_painted.connect(self._on_first_painted)

    def show(self) -> None:
        """Show the window with its first page; what can wait is done after its first paint."""
        self.window.start()
        self.window.show()
        self.window.focus_page()
        QTimer.singleShot(LATEST, self._on_first_painted)  # one that begins out of sight paints much later

    def dress(self) -> None:
        """Put on what the first paint does without: the menus, our style, the focus ring."""
        if self.ring is None:
            from lifeokr.ui.kit.focus import FocusRing  # noqa: PLC0415 - as said

            self.window.equip()
            self.theme.dress()
            self.ring = FocusRing(self._qt)

    @Slot()
    def open_sample(self) -> None:
        """Open the example life in a window of its own; it never touches the person's files."""
        # the example is told by every verb there is, which the start need not wait for
        from lifeokr.services.sample import SAMPLE_DAY, open_sample  # noqa: PLC0415

        folder = TemporaryDirectory(prefix="lifeokr-demo-")
        workspace = open_sample(Path(folder.name), SAMPLE_DAY)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            other = App(qt, workspace, SettingsFile(Path(folder.name)))
            other.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
            self.samples.append((other, folder))
            other.show()

    def close(self) -> None:
        """Let go of everything, the example's folder too."""
        for other, folder in self.samples:
            other.close()
            folder.cleanup()
        self.samples.clear()
        if self.guard is not None:
            self.guard.release()
        self._jobs.finish()
        self.bridge.close()
        if self.ring is not None:
            self.ring.deleteLater()
        self.window.deleteLater()
        self.workspace.close()

    @Slot()
    def _on_first_painted(self) -> None:
        if self.ring is None:
            self.dress()
            self.bridge.watch()
            QTimer.singleShot(WARM_AFTER, self._warm)

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


def number_style(locale: QLocale) -> NumberStyle:
    """Return how a place writes numbers."""
    return NumberStyle(locale.decimalPoint(), locale.groupSeparator())


def run(*, data_dir: Path | None = None, today: date | None = None, demo: bool = False) -> int:
    """Open the window and return the exit code when it is closed."""
    qt = QApplication(["lifeokr", "-style", "fusion"])  # what our style stands on, once it is put on
    qt.setApplicationName("lifeokr")
    qt.setDesktopFileName("lifeokr")
    translator = QTranslator(qt)
    if translator.load(
        QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        qt.installTranslator(translator)
    folder = TemporaryDirectory(prefix="lifeokr-demo-") if demo else None
    try:
        workspace = _opened(Path(folder.name) if folder else None, data_dir, today)
    except LifeokrError as error:
        Dialogs().tell(sentence(error))
        print(sentence(error), file=sys.stderr)  # noqa: T201 - who started it in a terminal reads it there
        return 1
    settings = SettingsFile(Path(folder.name) if folder else config_folder(data_dir))
    app = App(qt, workspace, settings, notes=None if folder else log_folder(data_dir))
    app.show()
    code = qt.exec()
    app.close()
    if folder is not None:
        folder.cleanup()
    return code


def _opened(sample: Path | None, data_dir: Path | None, today: date | None) -> Workspace:
    clock: Clock = system_clock() if today is None else fixed_clock(today)
    if sample is None:
        return open_life(data_folder(data_dir), clock, random_ids())
    from lifeokr.services.sample import SAMPLE_DAY, open_sample  # noqa: PLC0415 - for the example alone

    return open_sample(sample, today or SAMPLE_DAY)
