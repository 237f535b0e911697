"""Settings, each in force at once: name, look, text size, motion, the week's start, where the data lies."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from lifeokr.services import settings
from lifeokr.ui.context import Context
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Choice as ChoiceBox
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import Choice
from lifeokr.words import say
from lifeokr.words.days import weekday

SIZES = (100, 115, 130, 150)


class SettingsPage(Page):
    """No OK and no Apply."""

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context

    def refresh(self) -> None:
        """Lay the settings out as they are."""
        sheet = Sheet()
        sheet.head.addWidget(Label(say("settings", "Settings"), "h1"))
        sheet.main.addWidget(self._you())
        sheet.main.addWidget(self._look())
        sheet.main.addWidget(self._data())
        self.show_sheet(sheet)

    def _you(self) -> Card:
        ws = self._context.workspace
        card = Card()
        card.body.addWidget(Label(say("settings", "You"), "h3"))
        name = QLineEdit(str(settings.setting(ws, "name", "") or ""))
        name.setMaxLength(80)
        name.setMinimumHeight(scaled(34))
        name.setMaximumWidth(scaled(320))
        name.setAccessibleName(say("settings", "What shall we call you?"))
        name.editingFinished.connect(self._on_name)
        self._name = name
        card.body.addLayout(_asked(say("settings", "What shall we call you?"), name))
        week = ChoiceBox(
            [(str(day), weekday(day)) for day in (0, 5, 6)], says=say("settings", "The week begins on")
        )
        week.choose(str(settings.setting(ws, "week_start", 0)))
        week.setMaximumWidth(scaled(200))
        week.code_chosen.connect(self._on_week_start)
        card.body.addLayout(_asked(say("settings", "The week begins on"), week))
        return card

    def _look(self) -> Card:
        theme = self._context.theme
        card = Card()
        card.body.addWidget(Label(say("settings", "Look"), "h3"))
        looks = Segment(
            [
                (Choice.SYSTEM.value, say("settings", "As the system")),
                (Choice.LIGHT.value, say("settings", "Light")),
                (Choice.DARK.value, say("settings", "Dark")),
            ],
            says=say("settings", "Light or dark"),
        )
        looks.choose(theme.choice.value)
        looks.chosen.connect(self._on_look)
        card.body.addLayout(_asked(say("settings", "Light or dark"), looks))
        sizes = Segment(
            [(str(size), say("settings", "{size} %", size=size)) for size in SIZES],
            says=say("settings", "Text size"),
        )
        sizes.choose(str(theme.text_scale))
        sizes.chosen.connect(self._on_size)
        card.body.addLayout(_asked(say("settings", "Text size"), sizes))
        still = QCheckBox(say("settings", "Nothing moves"))
        still.setChecked(self._context.settings.settings.reduced_motion)
        still.toggled.connect(self._on_still)
        card.body.addWidget(still)
        return card

    def _data(self) -> Card:
        card = Card()
        card.body.addWidget(Label(say("settings", "Your data"), "h3"))
        path = self._context.workspace.file.path
        card.body.addWidget(Label(say("settings", "Your life lies in {path}", path=path), "body", wrap=True))
        line = say("settings", "One file, readable by any SQLite tool. Nothing is sent anywhere.")
        card.body.addWidget(Label(line, "small", token="ink2", wrap=True))
        return card

    @Slot()
    def _on_name(self) -> None:
        settings.put_setting(self._context.workspace, "name", self._name.text().strip() or None)

    @Slot(str)
    def _on_week_start(self, code: str) -> None:
        settings.put_setting(self._context.workspace, "week_start", int(code))

    @Slot(str)
    def _on_look(self, code: str) -> None:
        self._context.theme.choose(Choice(code))
        self._context.settings.change(theme=code)

    @Slot(str)
    def _on_size(self, code: str) -> None:
        self._context.theme.set_text_scale(int(code))
        self._context.settings.change(text_scale=int(code))
        self.stale = True
        self.refresh_if_seen()

    @Slot(bool)
    def _on_still(self, on: bool) -> None:
        self._context.theme.set_reduced_motion(on)
        self._context.settings.change(reduced_motion=on)


def _asked(words: str, answer: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Label(words, "small", token="ink2"))
    column.addWidget(answer)
    return column
