"""The window: the sidebar, the pages, the menus, and the bar that offers to take things back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from lifeokr.services import queries
from lifeokr.services.changes import ChangeSet
from lifeokr.ui.context import Context
from lifeokr.ui.deeds import MenuDeeds, menus
from lifeokr.ui.kit.actions import Actions
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.page import Page
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.toast import Toast
from lifeokr.ui.pages.registry import KEPT, RETURNS, make_page, page_title, place_of
from lifeokr.ui.pages.week_words import left_line
from lifeokr.ui.settings_file import SettingsFile
from lifeokr.ui.sidebar import Place, Sidebar
from lifeokr.words import say

SMALLEST = (800, 540)
DESIGNED = (1440, 900)
NARROW = 960  # below this width, at the drawn size of text, the sidebar shows icons alone
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
        self._deeds: MenuDeeds | None = None
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
        context.bridge.day_turned.connect(self._counting.start)
        context.theme.changed.connect(self._wear)
        self.sidebar.chosen.connect(self.show_page)
        self._wear()
        self._take_place()

    @property
    def actions_table(self) -> Actions:
        """What the window can be told to do."""
        return self.deeds.actions

    @property
    def deeds(self) -> MenuDeeds:
        """What the menus do; made when it is first asked for."""
        if self._deeds is None:
            # what the menus do is not needed before the first paint
            from lifeokr.ui.window_deeds import WindowDeeds  # noqa: PLC0415

            self._deeds = WindowDeeds(self, self._context, self._menus)
        return self._deeds

    @property
    def toast(self) -> Toast:
        """The bar that says what was done."""
        if self._toast is None:
            self._toast = Toast(self._middle)
            self._toast.undo_requested.connect(self.deeds.undo)
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
        """Show the first page: This week, or the first evening where the life is still empty.

        Opened again on the day it was closed, the window shows the page it showed then, at the same height.
        """
        kept = self._settings.settings
        if queries.is_empty(self._context.workspace):
            self.show_page("first-run")
        elif not self._name and kept.left_on == str(self._context.workspace.today) and kept.page in RETURNS:
            self.show_page(kept.page, kept.about)
            QTimer.singleShot(0, self._scroll_back)
        else:
            self.show_page("week")

    @Slot()
    def _scroll_back(self) -> None:
        if self.page is not None:
            self.page.verticalScrollBar().setValue(self._settings.settings.scroll)

    @Slot(str, str)
    def show_page(self, code: str, about: str = "") -> None:
        """Show a page; what it is about where it is about one thing."""
        if code == "sample":
            if self._open_sample is not None:
                self._open_sample()
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
        if not self._name and self.page is not None:
            code, about = self.at
            scroll, left_on = self.page.verticalScrollBar().value(), str(self._context.workspace.today)
            self._settings.change(page=code, about=about, scroll=scroll, left_on=left_on)
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
        self._place_sidebar()
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

    @painted
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)  # when all that stands in the window has painted too

    @Slot()
    def _on_painted(self) -> None:
        self.first_painted.emit()

    def equip(self) -> None:
        """Fill the menus, whose keys work from then on."""
        self.deeds.name_steps()

    def _page(self, code: str, about: str) -> Page:
        if code in self._kept:
            return self._kept[code]
        page = make_page(code, self._context, about)
        page.named.connect(self._show_title)
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
        self._show_title()
        self.focus_page()

    @Slot()
    def _show_title(self) -> None:
        """Name what is in sight: what the page is about, else the page."""
        title = (self.page.about if self.page is not None else "") or page_title(self.at[0])
        if self._name:
            title = say("window", "{page} — {life}", page=title, life=self._name)
        self.setWindowTitle(say("window", "{page} — lifeokr", page=title))

    def focus_page(self) -> None:
        """Put the keyboard on what the page in sight wants first."""
        if self.page is not None:
            self.page.focus_first()

    def _place_sidebar(self) -> None:
        """Leave the page its room where the window is narrow for its text."""
        self.sidebar.set_rail(self.width() < scaled(NARROW))

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
        if self._deeds is not None:
            self._deeds.mark_look()
        if self._laid_for != theme.text_scale:
            self._laid_for = theme.text_scale
            self._place_sidebar()
            for page in {*self._kept.values(), *([self.page] if self.page else [])}:
                page.read_soon()  # laid out for another size
        self.update()

    @Slot(object)
    def _on_changed(self, change: ChangeSet) -> None:
        del change
        if self._deeds is not None:
            self._deeds.name_steps()
        self._counting.start()

    @Slot()
    def _show_counts(self) -> None:
        """Show how many rows wait; nothing of Life is counted while Work is open."""
        due = 0
        if self.at[0] != "work":
            read = None if self.page is None else self.page.waiting
            due = queries.rows_waiting(self._context.workspace) if read is None else read
        self.sidebar.set_note("week", left_line(due))

    @Slot(str)
    def _on_said(self, words: str) -> None:
        self._place_toast()
        self.toast.say(words, undo=self._context.workspace.can_undo is not None)

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._place_toast()
        self.toast.say(words, undo=False)


def _places() -> tuple[Place, ...]:
    return (
        Place("week", "this-week", say("window", "This week")),
        Place("goals", "goals", say("window", "Goals")),
        Place("reviews", "reviews", say("window", "Reviews")),
    )
