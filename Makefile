# Needs Python 3.11 or later with its venv and pip, and make. Everything else is installed into .venv from the locks.

PYTHON ?= python3
CODE ?= examples/shop

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
RUN := .venv/run.stamp
DEV := .venv/dev.stamp
# --upgrade takes the newest of everything: make lock LOCKFLAGS=--upgrade
LOCKFLAGS ?=

.PHONY: review test check format generate lock setup clean

# Exit code 1 of colonnade means "findings": that is no error of this recipe.
review: $(RUN)
	@$(BIN)/colonnade review "$(CODE)" --markdown colonnade-review.md --sarif colonnade-review.sarif; status=$$?; \
	if [ $$status -eq 1 ]; then \
		echo "Findings at or above the threshold (exit code 1): read colonnade-review.md"; \
	else \
		exit $$status; \
	fi

test: $(DEV)
	$(BIN)/python -m pytest -n auto -q

check: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/sizes.py
	$(BIN)/python tools/generate.py --check

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

generate: $(DEV)
	$(BIN)/python tools/generate.py

# The locks hold hashes for every platform and Python from 3.11 on; no index is named in them.
lock: $(BIN)/python
	$(PIP) install uv
	$(call COMPILE,build) --group build
	$(call COMPILE,run) pyproject.toml --constraint requirements/build.txt
	$(call COMPILE,dev) pyproject.toml --extra dev --constraint requirements/build.txt --constraint requirements/run.txt

COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-annotate $(LOCKFLAGS) --output-file requirements/$(1).txt

setup: $(DEV)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Colonnade needs Python 3.11 or later, for example: make PYTHON=python3.12" \
		if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

$(RUN): requirements/run.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/build.txt -r requirements/run.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .colonnade
	rm -f colonnade-review.md colonnade-review.sarif
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
