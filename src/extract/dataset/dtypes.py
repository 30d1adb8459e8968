"""The types that a column of the schemas may have, and what each is called elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple


class Dtype(NamedTuple):
    """A type: what makes it of the modules pyarrow and polars, its name in Croissant, and the classes of its values."""

    arrow: Callable[[Any], Any]
    polars: Callable[[Any], Any]
    croissant: str
    python: tuple[type, ...]


# By the name that Pandera has for it in YAML.
DTYPES = {
    "String": Dtype(lambda pa: pa.string(), lambda pl: pl.String, "sc:Text", (str,)),
    "Categorical": Dtype(
        lambda pa: pa.dictionary(pa.int32(), pa.string()), lambda pl: pl.Categorical(), "sc:Text", (str,)
    ),
    "Float64": Dtype(lambda pa: pa.float64(), lambda pl: pl.Float64, "sc:Float", (int, float)),
    "Int64": Dtype(lambda pa: pa.int64(), lambda pl: pl.Int64, "sc:Integer", (int,)),
    "Date": Dtype(lambda pa: pa.date32(), lambda pl: pl.Date, "sc:Date", (date,)),
    "Boolean": Dtype(lambda pa: pa.bool_(), lambda pl: pl.Boolean, "sc:Boolean", (bool,)),
    "List(String)": Dtype(lambda pa: pa.list_(pa.string()), lambda pl: pl.List(pl.String), "sc:Text", (list,)),
}
