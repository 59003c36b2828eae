"""The order of mixed left-to-right and right-to-left text on the paper (Unicode Standard Annex 9)."""

import unicodedata
from collections.abc import Hashable, Iterable
from itertools import groupby
from typing import Any, TypeVar

from bidi import algorithm, get_base_level

JOINERS = "\u200c\u200d"
"""They steer the shape of their neighbours in Persian and in Indic scripts, and have no direction of their own."""

_FIRST_RTL = "\u0590"
"""No letter before the Hebrew block runs from right to left."""

_BRACKETS = {")": "(", "]": "[", "}": "{"}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # numbers count as right-to-left where brackets are concerned

Key = TypeVar("Key", bound=Hashable)


def runs(parts: Iterable[tuple[str, Key]]) -> list[tuple[Key, bool, str]]:
    """Cut text into runs of one direction and one key, in their order on the paper from left to right.

    Takes (letters, key) parts in reading order; gives (key, whether right-to-left, letters in reading order). The main
    direction is that of the text's first letter.
    """
    parts = tuple(parts)
    if len(parts) == 1 and "" < max(parts[0][0], default="") < _FIRST_RTL:
        return [(parts[0][1], False, parts[0][0])]
    chars = [(char, key) for letters, key in parts for char in letters]
    levelled = zip(chars, levels("".join(char for char, _ in chars)), strict=True)
    found = [
        (key, level, "".join(char for (char, _), _ in group))
        for (key, level), group in groupby(levelled, key=lambda item: (item[0][1], item[1]))
    ]
    ordered = [found[i] for i in _visual_order([level for _, level, _ in found])]
    return [(key, level % 2 == 1, letters) for key, level, letters in ordered]


def levels(text: str) -> list[int]:
    """The embedding level of each character: even runs from left to right, odd from right to left."""
    if not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text):
        return [0] * len(text)
    visible = [i for i, char in enumerate(text) if char not in JOINERS]
    base = get_base_level(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels("".join(text[i] for i in visible), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    by_index = dict(zip(visible, (int(char["level"]) for char in storage["chars"]), strict=True))
    result: list[int] = []
    for i in range(len(text)):
        result.append(by_index.get(i, result[-1] if result else base))
    return result


def _pair_brackets(chars: list[dict[str, Any]], base: str) -> None:
    """Rule N0, which python-bidi's stages lack: both brackets of a pair take one direction, as in "محمد (Ali)"."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, char in enumerate(chars):
        if char["ch"] in _BRACKETS.values():
            stack.append((char["ch"], i))
        elif char["ch"] in _BRACKETS:
            partner = next((at for at in reversed(range(len(stack))) if stack[at][0] == _BRACKETS[char["ch"]]), None)
            if partner is not None:
                pairs.append((stack[partner][1], i))
                del stack[partner:]
    for start, end in sorted(pairs):
        inside = {_STRONG[char["type"]] for char in chars[start + 1 : end] if char["type"] in _STRONG}
        if not inside:
            continue
        before = [_STRONG[char["type"]] for char in chars[:start] if char["type"] in _STRONG]
        context = before[-1] if before else base
        direction = base if base in inside else context
        chars[start]["type"] = chars[end]["type"] = direction


def _visual_order(run_levels: list[int]) -> list[int]:
    """Rule L2: the numbers of the runs in their order from left to right."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        i = 0
        while i < len(order):
            end = i
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[i:end] = reversed(order[i:end])
            i = max(end, i + 1)
    return order
