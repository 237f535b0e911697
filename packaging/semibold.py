"""Make the 600 of Noto Sans in resources/fonts: matplotlib reads one weight of a variable font only.

Run by hand with the project's environment when fontpkg-noto-sans brings a newer Noto Sans:
python packaging/semibold.py
"""

from __future__ import annotations

from pathlib import Path

import fontpkg_noto_sans
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FEATURES = ["ccmp", "kern", "lnum", "locl", "mark", "mkmk", "tnum"]
# Latin, Greek and Cyrillic with their extensions, punctuation, currencies, arrows and figures.
RANGES = (
    (0x20, 0x900),
    (0x1E00, 0x2400),
    (0x25CC, 0x25CD),
    (0x2C60, 0x2E80),
    (0xA640, 0xA7FF),
    (0xFFFD, 0xFFFE),
)
NAMES = {1: "Noto Sans SemiBold", 2: "Regular", 4: "Noto Sans SemiBold", 6: "NotoSans-SemiBold"}


def main() -> None:
    """Cut the font to the scripts above and fix its weight at 600."""
    source = next((fontpkg_noto_sans.ROOT / "files").glob("NotoSans[[]*"))
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[letter for low, high in RANGES for letter in range(low, high)])
    cutter.subset(font)
    still = instancer.instantiateVariableFont(font, {"wght": 600, "wdth": 100})
    for id_, name in NAMES.items():
        still["name"].setName(name, id_, 3, 1, 0x409)
    for id_ in (16, 17, 21, 22, 25):
        still["name"].removeNames(nameID=id_)
    OUT.mkdir(exist_ok=True)
    still.save(OUT / "NotoSans-SemiBold.ttf")
    (OUT / "OFL.txt").write_bytes((Path(fontpkg_noto_sans.__file__).parent / "LICENSE").read_bytes())


if __name__ == "__main__":
    main()
