"""Figures → checked rows → Parquet. The contract is in `schemas/*.yaml`; nothing here repeats a column list."""
