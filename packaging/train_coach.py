"""Remake resources/lexicon/weights.json, byte for byte, from the template titles beside this file.

    python packaging/train_coach.py            write the weights
    python packaging/train_coach.py --check    say whether the file is what the training makes

A logistic regression on runs of letters and on the sum of the lexicon, by plain gradient steps in an order
that a seed fixes. It reads the templates and the lexicon and nothing else, least of all what a person wrote.
"""

from __future__ import annotations

import json
import math
import random
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lifeokr.coach.grams import grams  # noqa: E402 - found once the checkout is in the path
from lifeokr.coach.lexicon import lexicon  # noqa: E402
from lifeokr.coach.side import heard  # noqa: E402
from lifeokr.coach.text import pieces  # noqa: E402

TITLES = Path(__file__).with_name("coach_titles.txt")
WEIGHTS = ROOT / "resources" / "lexicon" / "weights.json"
PER_TEMPLATE, ROUNDS, STEP, DECAY = 55, 8, 0.4, 2e-5
RAREST, MOST = 4, 6000
# the titles here are made of the lexicon's words, which therefore always seem to know; outside it is less
LEXICON_SILENT = 0.35
_SLOT = re.compile(r"\{([^}]+)\}|\[([^\]]+)\]")

Title = tuple[dict[str, float], float, float]


def made_titles() -> list[tuple[str, bool]]:
    """Return the titles that the templates give, and whether each is work."""
    chance, lists, templates = random.Random(7), {}, []  # noqa: S311 - a fixed seed is what makes it the same every time
    for line in TITLES.read_text(encoding="utf-8").splitlines():
        if line[:2] in ("W:", "L:"):
            templates.append((line[2:].strip(), line[0] == "W"))
        elif "=" in line and not line.startswith("#"):
            name, _, words = line.partition("=")
            lists[name.strip()] = [word.strip() for word in words.split(";")]
    for words, group in lexicon("side").entries():
        lists.setdefault(group, []).append(words.rstrip("~"))
    found = []
    for template, work in templates:
        for _ in range(PER_TEMPLATE):
            text = _SLOT.sub(lambda slot: chance.choice(lists[slot[1] or slot[2]]), template)
            found.append((" ".join(text.split()), work))
    chance.shuffle(found)
    return found


def trained(titles: list[tuple[str, bool]]) -> dict[str, object]:
    """Return the weights of the runs of letters, of the lexicon, and of neither."""
    often: dict[str, int] = {}
    read: list[Title] = []
    chance = random.Random(11)  # noqa: S311 - likewise
    for text, work in titles:
        runs = {run: 1.0 + math.log(count) for run, count in grams(text).items()}
        length = math.sqrt(math.fsum(value * value for value in runs.values())) or 1.0
        told = 0.0 if chance.random() < LEXICON_SILENT else heard(lexicon("side").cues(pieces(text)))
        read.append(({run: value / length for run, value in runs.items()}, told, float(work)))
        for run in runs:
            often[run] = often.get(run, 0) + 1
    kept = {run for run, count in often.items() if count >= RAREST}
    weights, told_weight, bias = dict.fromkeys(sorted(kept), 0.0), 0.5, 0.0
    for turn in range(ROUNDS):
        chance.shuffle(read)
        step = STEP / (1 + turn)
        for runs, told, is_work in read:
            known = [(run, value) for run, value in runs.items() if run in weights]
            logit = bias + told_weight * told + sum(weights[run] * value for run, value in known)
            gap = is_work - 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
            bias += step * 0.02 * gap
            told_weight += step * 0.02 * gap * told
            for run, value in known:
                weights[run] += step * (4 * gap * value - DECAY * weights[run])
    loudest = sorted(weights, key=lambda run: (-abs(weights[run]), run))[:MOST]
    return {
        "bias": round(bias, 2),
        "lexicon": round(told_weight, 2),
        "grams": {run: round(weights[run], 2) for run in sorted(loudest)},
    }


def main(argv: list[str]) -> int:
    """Write the weights, or compare them with the file."""
    text = json.dumps(trained(made_titles()), ensure_ascii=False, separators=(",", ":")) + "\n"
    if "--check" in argv:
        same = WEIGHTS.read_text(encoding="utf-8") == text
        print("the same, byte for byte" if same else "different")
        return 0 if same else 1
    WEIGHTS.write_text(text, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(text.encode()) / 1000:.0f} KB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
