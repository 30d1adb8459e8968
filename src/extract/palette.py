"""One colour and one underline per label, for the page, the terminal and notebooks.

The hues are Okabe and Ito's, which colour-blind people can tell apart, darkened or lightened until a line has 3:1 and
text 4.5:1 against its ground (WCAG AA). The underline says the label where colour cannot.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ink:
    """How a label looks: `line` and `ground` by day, the dark ones by night, `hue` for shapes and in a terminal."""

    line: str
    ground: str
    dark_line: str
    dark_ground: str
    hue: str
    underline: str


PALETTE = {
    "MONEY": Ink("#00704f", "#d3f1e4", "#3ddbaa", "#0c3b2d", "#009e73", "solid"),
    "PERCENT": Ink("#a3366f", "#fbe0ee", "#f09cc8", "#4a1f37", "#cc79a7", "dotted"),
    "QUANTITY": Ink("#005f9e", "#d8eafb", "#74bdf5", "#12334f", "#3a96dd", "dashed"),
    "DATE": Ink("#8a5a00", "#fdebc8", "#f5b93a", "#45320a", "#d08700", "double"),
}
