"""How long the texts of a life may be, in characters; the schema holds the same figures."""

from __future__ import annotations

TITLE = 500
NAME = 200
WORD = 64  # ids, codes, units, colours, icons
LINE = 2_000
NOTE = 20_000
PAGE = 200_000
PICTURE = 16_000_000

LIMITS: dict[str, int] = {
    "title": TITLE,
    "name": NAME,
    "id": WORD,
    "kind": WORD,
    "unit": WORD,
    "colour": WORD,
    "icon": WORD,
    "tz_name": WORD,
    "mime": WORD,
    "subject": WORD,
    "why": NOTE,
    "note": NOTE,
    "reason": LINE,
    "repeats": LINE,
    "if_then": LINE,
    "what": LINE,
    "when_text": LINE,
    "prompt": LINE,
    "caption": LINE,
    "period": WORD,
    "editor": NAME,
    "field": NAME,
    "import_key": LINE,
    "text": PAGE,
    "value": PAGE,
    "data": PICTURE,
    "instant_utc": WORD,
    "deleted_at": WORD,
    "saved_at": WORD,
}
