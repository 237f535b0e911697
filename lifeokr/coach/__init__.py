"""What a title says: words in, a judgement out; English only, and on this computer."""

from __future__ import annotations
