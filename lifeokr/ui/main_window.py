"""The window: the sidebar, the pages, the menus, and the bar that offers to take things back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services import queries
from lifeokr.services.changes import ChangeSet
from lifeokr.ui.context import Context
from lifeokr.ui.deeds import deeds, menus
from lifeokr.ui.kit.actions import Actions
from lifeokr.ui.kit.page import Page
from lifeokr.ui.kit.theme import Choice
from lifeokr.ui.kit.toast import Toast
from lifeokr.ui.pages.registry import KEPT, make_page, page_title, place_of
from lifeokr.ui.pages.week_words import left_line
from lifeokr.ui.settings_file import SettingsFile
from lifeokr.ui.sidebar import Place, Sidebar
from lifeokr.words import say
from lifeokr.words.errors import sentence
from lifeokr.words.goals import verb_word

SCALES = (100, 115, 130, 150)
SMALLEST = (800, 540)
DESIGNED = (1440, 900)
TITLE_BAR = 40  # what a desktop puts above a window


class MainWindow(QMainWindow):
    """One life, open. `open_sample` opens the example life in a window of its own, `name` tells lives apart.

    What is in the menus, and the bar for what was done, are made after the first paint, which `first_painted`
    tells of, or when first asked for.
    """

    first_painted = Signal()
    closed = Signal()

    def __init__(
        self,
        context: Context,
        settings: SettingsFile,
        open_sample: Callable[[], None] | None = None,
        name: str = "",
    ) -> None:
        super().__init__()
        self._context, self._settings, self._open_sample = context, settings, open_sample
        self._name, self._laid_for = name, context.theme.text_scale
        self._history: list[tuple[str, str]] = []
        self._kept: dict[str, Page] = {}
        self.setMinimumSize(*SMALLEST)
        self.sidebar = Sidebar(_places())
        self.pages = QStackedWidget()
        self._middle = QWidget()
        line = QHBoxLayout(self._middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addWidget(self.pages, 1)
        self.setCentralWidget(self._middle)
        self._menus = {code: self.menuBar().addMenu(title) for code, title in menus()}
        self._actions: Actions | None = None
        self._toast: Toast | None = None
        self._painted = False
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._show_counts)
        context.navigator.requested.connect(self.show_page)
        context.navigator.back_requested.connect(self.go_back)
        context.navigator.said.connect(self._on_said)
        context.navigator.told.connect(self._on_told)
        context.bridge.changed.connect(self._on_changed)
        context.theme.changed.connect(self._wear)
        self.sidebar.chosen.connect(self.show_page)
        self._wear()
        self._take_place()

    @property
    def actions_table(self) -> Actions:
        """What the window can be told to do."""
        return self.equip() if self._actions is None else self._actions

    @property
    def toast(self) -> Toast:
        """The bar that says what was done."""
        if self._toast is None:
            self._toast = Toast(self._middle)
            self._toast.undo_requested.connect(self._on_undo)
        return self._toast

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        shown = self.pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def at(self) -> tuple[str, str]:
        """The code of the page in sight, and what it is about."""
        return self._history[-1] if self._history else ("", "")

    def start(self) -> None:
        """Show the first page: This week, or the first evening where the life is still empty."""
        self.show_page("first-run" if queries.is_empty(self._context.workspace) else "week")

    @Slot(str, str)
    def show_page(self, code: str, about: str = "") -> None:
        """Show a page; what it is about where it is about one thing."""
        if code == "sample":
            self._on_sample()
            return
        if self.at == (code, about):
            self.focus_page()
            return
        self._history.append((code, about))
        del self._history[:-20]
        self._put_in_place(self._page(code, about), code)

    @Slot()
    def go_back(self) -> None:
        """Show the page before, This week where there is none."""
        if len(self._history) > 1:
            self._history.pop()
            code, about = self._history.pop()
            self.show_page(code, about)
            if self.page is not None:
                self.page.focus_again()
        else:
            self._history.clear()
            self.show_page("week")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102 - Qt's name
        geometry = bytes(self.saveGeometry().data()).hex()
        self._settings.change(geometry=geometry)
        self._context.jobs.finish()
        super().closeEvent(event)
        self.closed.emit()

    def take_over(self, before: MainWindow) -> None:
        """Stand where a window stood, at the page it showed; that one goes."""
        self.setAttribute(
            Qt.WidgetAttribute.WA_QuitOnClose, before.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        )
        self.restoreGeometry(before.saveGeometry())
        self.equip()
        self.show_page(*before.at)
        self.setVisible(before.isVisible())
        before.hide()
        before.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        if self._toast is not None:
            self._place_toast()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        # A field takes these keys before the menus; one with nothing to take back passes them on to here.
        pressed = QKeySequence(event.keyCombination())
        for code in ("undo", "redo"):
            if pressed in self.actions_table[code].shortcuts():
                self.actions_table[code].trigger()
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)  # when all that stands in the window has painted too

    @Slot()
    def _on_painted(self) -> None:
        self.first_painted.emit()

    def equip(self) -> Actions:
        """Fill the menus, whose keys work from then on."""
        if self._actions is None:
            self._actions = Actions(self, deeds())
            self._actions.fill(self._menus)
            self._connect(self._actions)
            self._mark_look(self._actions)
            self._name_steps(self._actions)
        return self._actions

    def _connect(self, actions: Actions) -> None:
        on = actions.on
        for code, do in (
            ("undo", self._on_undo), ("redo", self._on_redo), ("back", self.go_back),
            ("new-objective", self._on_new_objective), ("print-year", self._on_reviews),
            ("export", self._on_export), ("sample", self._on_sample), ("close", self.close),
            ("quit", self.close), ("larger", self._on_larger), ("smaller", self._on_smaller),
            ("theme-system", self._on_theme_system), ("theme-light", self._on_theme_light),
            ("theme-dark", self._on_theme_dark),
        ):  # fmt: skip
            on(code, do)
        for code in ("week", "goals", "reviews", "work", "settings", "find", "trash", "keys", "about"):
            actions[code].triggered.connect(self._on_go)

    def _page(self, code: str, about: str) -> Page:
        if code in self._kept:
            return self._kept[code]
        page = make_page(code, self._context, about)
        if code in KEPT:
            self._kept[code] = page
        return page

    def _put_in_place(self, page: Page, code: str) -> None:
        before = self.pages.currentWidget()
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if isinstance(before, Page) and before is not page and before not in self._kept.values():
            self.pages.removeWidget(before)
            before.deleteLater()
        self.sidebar.choose(place_of(code))
        if code == "work":
            self.sidebar.set_note("week", "")
        self._counting.start()
        title = page_title(code)
        if self._name:
            title = say("window", "{page} — {life}", page=title, life=self._name)
        self.setWindowTitle(say("window", "{page} — lifeokr", page=title))
        self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard on what the page in sight wants first."""
        if self.page is not None:
            self.page.focus_first()

    def _place_toast(self) -> None:
        middle = self._middle
        wide = min(560, middle.width() - self.sidebar.width() - 80)
        left = self.sidebar.width() + (middle.width() - self.sidebar.width() - wide) // 2
        self.toast.setGeometry(left, middle.height() - 76, wide, 52)

    def _take_place(self) -> None:
        """Take the place the window had; Qt corrects one that lies off the screens."""
        kept = self._settings.settings.geometry
        if not kept or not self.restoreGeometry(QByteArray(bytes.fromhex(kept))):
            room = self.screen().availableSize()
            self.resize(min(DESIGNED[0], room.width()), min(DESIGNED[1], room.height() - TITLE_BAR))

    @Slot()
    def _wear(self) -> None:
        theme = self._context.theme
        self.sidebar.wear(theme.name, theme.work_name)
        if self._actions is not None:
            self._mark_look(self._actions)
        if self._laid_for != theme.text_scale:
            self._laid_for = theme.text_scale
            for page in {*self._kept.values(), *([self.page] if self.page else [])}:
                page.read_soon()  # laid out for another size
        self.update()

    def _mark_look(self, actions: Actions) -> None:
        for choice in Choice:
            action = actions[f"theme-{choice.value}"]
            action.setCheckable(True)
            action.setChecked(self._context.theme.choice is choice)

    @Slot(object)
    def _on_changed(self, change: ChangeSet) -> None:
        del change
        if self._actions is not None:
            self._name_steps(self._actions)
        self._counting.start()

    def _name_steps(self, actions: Actions) -> None:
        """Name what undo and redo would do."""
        ws = self._context.workspace
        for code, can, words in (
            ("undo", ws.can_undo, say("menu", "&Undo")),
            ("redo", ws.can_redo, say("menu", "&Redo")),
        ):
            action = actions[code]
            action.setEnabled(can is not None)
            step = say("menu", "{undo} {step}", undo=words, step=verb_word(can)) if can else words
            action.setText(step)

    @Slot()
    def _show_counts(self) -> None:
        """Show how many rows wait; nothing of Life is counted while Work is open."""
        due = 0
        if self.at[0] != "work":
            read = None if self.page is None else self.page.waiting
            due = queries.week(self._context.workspace).due if read is None else read
        self.sidebar.set_note("week", left_line(due))

    @Slot(str)
    def _on_said(self, words: str) -> None:
        self._place_toast()
        self.toast.say(words, undo=self._context.workspace.can_undo is not None)

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._place_toast()
        self.toast.say(words, undo=False)

    @Slot()
    def _on_undo(self) -> None:
        self._replay(self._context.workspace.undo, say("toast", "Taken back: {step}"))

    @Slot()
    def _on_redo(self) -> None:
        self._replay(self._context.workspace.redo, say("toast", "Done again: {step}"))

    def _replay(self, act: Callable[[], str], words: str) -> None:
        try:
            step = act()
        except LifeokrError as error:
            said = sentence(error)
        else:
            said = words.replace("{step}", verb_word(step))
        self._place_toast()
        self.toast.say(said, undo=False)

    @Slot()
    def _on_go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.show_page(sender.objectName())

    @Slot()
    def _on_new_objective(self) -> None:
        self.show_page("objective-editor")

    @Slot()
    def _on_reviews(self) -> None:
        self.show_page("reviews")

    @Slot()
    def _on_sample(self) -> None:
        if self._open_sample is not None:
            self._open_sample()

    @Slot()
    def _on_export(self) -> None:
        # the exporters are not needed at the start
        from lifeokr.ui.exporting import export_everything  # noqa: PLC0415

        export_everything(self._context)

    @Slot()
    def _on_larger(self) -> None:
        self._scale(+1)

    @Slot()
    def _on_smaller(self) -> None:
        self._scale(-1)

    def _scale(self, step: int) -> None:
        now = min(SCALES, key=lambda scale: abs(scale - self._context.theme.text_scale))
        at = min(max(SCALES.index(now) + step, 0), len(SCALES) - 1)
        self.set_text_scale(SCALES[at])

    def set_text_scale(self, percent: int) -> None:
        """Show all text larger or smaller, now and from now on."""
        self._context.theme.set_text_scale(percent)
        self._settings.change(text_scale=percent)

    @Slot()
    def _on_theme_system(self) -> None:
        self._choose(Choice.SYSTEM)

    @Slot()
    def _on_theme_light(self) -> None:
        self._choose(Choice.LIGHT)

    @Slot()
    def _on_theme_dark(self) -> None:
        self._choose(Choice.DARK)

    def _choose(self, choice: Choice) -> None:
        self._context.theme.choose(choice)
        self._settings.change(theme=choice.value)


def _places() -> tuple[Place, ...]:
    return (
        Place("week", "this-week", say("window", "This week")),
        Place("goals", "goals", say("window", "Goals")),
        Place("reviews", "reviews", say("window", "Reviews")),
    )
