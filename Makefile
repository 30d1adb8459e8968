# Two commands on a fresh machine: `make run` and `make test`. Both make the environment first, as large as they need.
PYTHON ?= python3
VENV ?= .venv

INSTALL := $(VENV)/bin/python -m pip install -q --disable-pip-version-check

$(VENV)/usable: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -e .
	touch $@

$(VENV)/installed: $(VENV)/usable
	$(INSTALL) -e '.[dev]'
	touch $@

.PHONY: run test lint audit picture
run: $(VENV)/usable
	$(VENV)/bin/python -m extract run

test: $(VENV)/installed
	$(VENV)/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal

lint: $(VENV)/installed
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

audit: $(VENV)/installed
	.ci/audit

picture: $(VENV)/installed
	$(VENV)/bin/python docs/picture.py
