"""Does what the menus of a window say, and keeps their words and ticks as things stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMenu

from lifeokr.domain.errors import LifeokrError
from lifeokr.ui.context import Context
from lifeokr.ui.deeds import deeds
from lifeokr.ui.kit.actions import Actions
from lifeokr.ui.kit.theme import Choice
from lifeokr.ui.main_window import MainWindow
from lifeokr.words import say
from lifeokr.words.errors import sentence
from lifeokr.words.goals import verb_word

SCALES = (100, 115, 130, 150)
_PAGES = (
    "week",
    "goals",
    "reviews",
    "work",
    "settings",
    "bring-in",
    "find",
    "trash",
    "doctor",
    "keys",
    "about",
)


class WindowDeeds(QObject):
    """The actions of one window, made when the menus are first needed."""

    def __init__(self, window: MainWindow, context: Context, menus: Mapping[str, QMenu]) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.actions = Actions(window, deeds())
        self.actions.fill(menus)
        self._of_thing = QMenu(say("menu", "What Can Be &Done Here"), menus["edit"])
        self._of_thing.aboutToShow.connect(self._fill_of_thing)
        menus["edit"].addSeparator()
        menus["edit"].addMenu(self._of_thing)
        for menu in menus.values():
            menu.setToolTipsVisible(True)
        menus["edit"].aboutToShow.connect(self._look_around)
        menus["file"].aboutToShow.connect(self._look_around)
        menus["view"].aboutToShow.connect(self.mark_look)
        self._connect()
        for code in ("full-screen", *(f"theme-{choice.value}" for choice in Choice)):
            self.actions[code].setCheckable(True)
        self.mark_look()
        self.name_steps()
        self._look_around()

    def _connect(self) -> None:
        window = self._window
        for code, do in (
            ("undo", self.undo), ("redo", self.redo), ("back", window.go_back),
            ("new-objective", self._on_new_objective), ("new-key-result", self._on_new_key_result),
            ("print-year", self._on_reviews), ("export", self._on_export), ("sample", self._on_sample),
            ("other-life", self._on_other_life), ("close", window.close), ("quit", self._on_quit),
            ("larger", self._on_larger), ("smaller", self._on_smaller),
            ("full-screen", self._on_full_screen), ("theme-system", self._on_theme_system),
            ("theme-light", self._on_theme_light), ("theme-dark", self._on_theme_dark),
        ):  # fmt: skip
            self.actions.on(code, do)
        for code in _PAGES:
            self.actions[code].triggered.connect(self._on_go)

    @Slot()
    def mark_look(self) -> None:
        """Tick the look that is worn, and offer larger and smaller text while there is any."""
        theme = self._context.theme
        for choice in Choice:
            self.actions[f"theme-{choice.value}"].setChecked(theme.choice is choice)
        self._offer("larger", theme.text_scale < SCALES[-1], say("menu", "The text is as large as it gets."))
        self._offer("smaller", theme.text_scale > SCALES[0], say("menu", "The text is as small as it gets."))
        self.actions["full-screen"].setChecked(self._window.isFullScreen())

    def name_steps(self) -> None:
        """Name what undo and redo would do."""
        ws = self._context.workspace
        for code, can, words, why in (
            ("undo", ws.can_undo, say("menu", "&Undo"), say("menu", "There is nothing to take back.")),
            ("redo", ws.can_redo, say("menu", "&Redo"), say("menu", "Nothing was taken back.")),
        ):
            step = say("menu", "{undo} {step}", undo=words, step=verb_word(can)) if can else words
            self.actions[code].setText(step)
            # At another program's change undo is offered too: asked to, it says why it goes no farther.
            self._offer(code, can is not None or (code == "undo" and ws.stopped_elsewhere), why)

    def _offer(self, code: str, can: bool, why: str) -> None:
        """Offer a deed, or say in its tooltip why it cannot be done now."""
        self.actions[code].setEnabled(can)
        self.actions[code].setToolTip("" if can else why)

    @Slot()
    def undo(self) -> None:
        """Take the last step back, and say which."""
        self._replay(self._context.workspace.undo, say("toast", "Taken back: {step}"))

    @Slot()
    def redo(self) -> None:
        """Do the last step taken back again, and say which."""
        self._replay(self._context.workspace.redo, say("toast", "Done again: {step}"))

    def _replay(self, act: Callable[[], str], words: str) -> None:
        try:
            step = act()
        except LifeokrError as error:
            said = sentence(error)
        else:
            said = words.replace("{step}", verb_word(step))
        self._context.navigator.tell(said)

    @Slot()
    def _look_around(self) -> None:
        """Offer what the page in sight has to do."""
        from lifeokr.ui.objective.menu_button import around  # noqa: PLC0415 - after the first paint

        page = self._window.page
        self._offer(
            "new-key-result", page is not None and page.adds, say("menu", "On the page of an objective.")
        )
        button = None if page is None else around(QApplication.focusWidget(), page)
        self._of_thing.setEnabled(button is not None)
        self._of_thing.setToolTip("" if button else say("menu", "Nothing in sight has more to do."))

    @Slot()
    def _fill_of_thing(self) -> None:
        from lifeokr.ui.objective.menu_button import around, fill  # noqa: PLC0415 - as above

        page = self._window.page
        button = None if page is None else around(QApplication.focusWidget(), page)
        self._of_thing.clear()
        if button is not None:
            self._of_thing.addSection(button.accessibleName().replace("&", "&&"))
            fill(self._of_thing, button.deeds)

    @Slot()
    def _on_go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._window.show_page(sender.objectName())

    @Slot()
    def _on_new_objective(self) -> None:
        self._window.show_page("objective-editor")

    @Slot()
    def _on_new_key_result(self) -> None:
        if self._window.page is not None:
            self._window.page.add()

    @Slot()
    def _on_reviews(self) -> None:
        self._window.show_page("reviews")

    @Slot()
    def _on_sample(self) -> None:
        self._window.show_page("sample")

    @Slot()
    def _on_other_life(self) -> None:
        from lifeokr.ui.opening import ask_for_another_life  # noqa: PLC0415 - not needed at the start

        ask_for_another_life(self._context)

    @Slot()
    def _on_export(self) -> None:
        # the exporters are not needed at the start
        from lifeokr.ui.exporting import export_everything  # noqa: PLC0415

        export_everything(self._context)

    @Slot()
    def _on_quit(self) -> None:
        QApplication.closeAllWindows()

    @Slot()
    def _on_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_larger(self) -> None:
        self._scale(+1)

    @Slot()
    def _on_smaller(self) -> None:
        self._scale(-1)

    def _scale(self, step: int) -> None:
        """Show all text larger or smaller, now and from now on."""
        theme = self._context.theme
        now = min(SCALES, key=lambda scale: abs(scale - theme.text_scale))
        percent = SCALES[min(max(SCALES.index(now) + step, 0), len(SCALES) - 1)]
        theme.set_text_scale(percent)
        self._context.settings.change(text_scale=percent)

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
        self._context.settings.change(theme=choice.value)
        self._context.theme.choose(choice)
