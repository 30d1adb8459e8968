"""YAML from strangers: plain data only, of bounded size, every fault one ValueError."""

from __future__ import annotations

from typing import Any

LARGEST = 100_000  # values, with aliases written out


def load_yaml(text: str) -> Any:
    """The plain data (mappings, lists, scalars, days) of a YAML text; None for an empty one.

    Raises ValueError with one line for what is no YAML, has tags of its own, or becomes huge where its aliases are
    written out.
    """
    import yaml

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)  # of libyaml, where it was built with that
        node = loader.get_single_node()
        if node is None:
            return None
        if _size(node, {}) > LARGEST:
            raise ValueError(f"it has more than {LARGEST:,} values, with its aliases written out")
        return loader.construct_document(node)
    except Exception as error:  # a tag with a value that it does not fit raises anything, deep nesting RecursionError
        said = " ".join(str(error).split()).replace('in "<unicode string>", line', "at line")
        raise ValueError(said[:300] or type(error).__name__) from error


def _size(node: Any, known: dict[int, int]) -> int:
    """How many values a node stands for, its aliases written out."""
    found = known.get(id(node))
    if found is not None:
        return found
    known[id(node)] = LARGEST + 1  # what it counts where it holds itself
    children = [c for pair in node.value for c in (pair if isinstance(pair, tuple) else (pair,))]
    size = 1 + sum(_size(child, known) for child in children) if not isinstance(node.value, str) else 1
    known[id(node)] = size
    return size
