"""Formats that numbers or a whole life come in and go out by, one file each."""

from __future__ import annotations

from pathlib import Path

from lifeokr.exchange.csv_in import CsvImporter
from lifeokr.exchange.errors import FormatUnknown
from lifeokr.exchange.importing import Exporter, Importer
from lifeokr.exchange.json_format import JsonFormat

IMPORTERS: tuple[Importer, ...] = (CsvImporter(), JsonFormat())
EXPORTERS: tuple[Exporter, ...] = (JsonFormat(),)


def importer_of(path: Path) -> Importer:
    """Return the importer that a file's name asks for; raises FormatUnknown."""
    for importer in IMPORTERS:
        if path.suffix.lower() in importer.suffixes:
            return importer
    raise FormatUnknown(
        path=str(path), known=tuple(suffix for found in IMPORTERS for suffix in found.suffixes)
    )


def exporter_of(path: Path) -> Exporter:
    """Return the exporter that a file's name asks for; raises FormatUnknown."""
    for exporter in EXPORTERS:
        if path.suffix.lower() in exporter.suffixes:
            return exporter
    raise FormatUnknown(
        path=str(path), known=tuple(suffix for found in EXPORTERS for suffix in found.suffixes)
    )
