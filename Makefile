# Two commands on a fresh machine: `make run` and `make test`. Both make the environment first.
PYTHON ?= python3
VENV := .venv

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $@

.PHONY: run test lint audit
run: $(VENV)/installed
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
