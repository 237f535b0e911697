"""What the person chose once and for all; such choices are no steps, and undo leaves them alone."""

from __future__ import annotations

import json
from typing import Any

from lifeokr.domain.records import Setting
from lifeokr.engine.session import Session
from lifeokr.services.workspace import Workspace
from lifeokr.store import reads, tables


def setting(ws: Workspace, name: str, default: Any = None) -> Any:
    """Return what was chosen under a name, as JSON holds it, else the default."""
    return reads.setting(ws.file.connection, name, default)


def put_setting(ws: Workspace, name: str, value: Any) -> None:
    """Keep a choice under a name; None forgets it."""

    def work(s: Session) -> None:
        if value is None:
            s.remove_unjournaled(tables.setting, name)
        else:
            kept = Setting(id=name, value=json.dumps(value, ensure_ascii=False, sort_keys=True))
            s.save_unjournaled(tables.setting, kept)

    ws.do("put-setting", work)
