"""The dataset described in Croissant 1.0 (JSON-LD of MLCommons): its files, tables and columns, from the schemas."""

from __future__ import annotations

from typing import Any

from extract.dataset.dtypes import DTYPES
from extract.dataset.schemas import Table

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(
    tables: dict[str, Table], data_files: dict[str, str], hashes: dict[str, str | None], version: str
) -> dict[str, Any]:
    """The description as JSON-LD, of a dataset that this package's `version` wrote.

    `data_files` are the Parquet files by table (with `*` where there are parts), `hashes` the SHA-256 by file.
    """
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": "figures-in-press-releases",
        "description": tables["figures"].spec.get("description", ""),
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "version": version,
        "distribution": [_file(name, hashes) for name in data_files.values()],
        "recordSet": [_record_set(table, tables, data_files[table.name]) for table in tables.values()],
    }


def _file(name: str, hashes: dict[str, str | None]) -> dict[str, Any]:
    about = {"@id": name, "name": name, "encodingFormat": "application/x-parquet"}
    if "*" in name:
        return {"@type": "cr:FileSet", **about, "includes": name}
    return {"@type": "cr:FileObject", **about, "contentUrl": name, "sha256": hashes[name]}


def _record_set(table: Table, tables: dict[str, Table], data_file: str) -> dict[str, Any]:
    source = {"fileSet" if "*" in data_file else "fileObject": {"@id": data_file}}
    fields = [_field(table, name, column, tables, source) for name, column in table.spec["columns"].items()]
    key = table.spec.get("unique")
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": table.spec.get("description", ""),
        **({"key": [{"@id": f"{table.name}/{name}"} for name in key]} if key else {}),
        "field": fields,
    }


def _field(
    table: Table, name: str, column: dict[str, Any], tables: dict[str, Table], source: dict[str, Any]
) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{table.name}/{name}",
        "name": name,
        "description": column.get("description", ""),
        "dataType": DTYPES[column["dtype"]].croissant,
        "source": {**source, "extract": {"column": name}},
    }
    if column["dtype"].startswith("List"):
        field["repeated"] = True
    if name == "release_id" and table.name != "releases" and "releases" in tables:
        field["references"] = {"field": {"@id": "releases/release_id"}}
    return field
