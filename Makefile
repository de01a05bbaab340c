# What a person types. CI types the same.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# The benchmarks need numpy and the like; the project does not, and its checks must not see them.
BENCH := $(VENV)/bench
BENCH_STAMP := $(BENCH)/.installed
# One thread and one order of sets: the same figures on every machine.
BENCH_RUN := PYTHONPATH=. PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

.DEFAULT_GOAL := help
.PHONY: help setup chat test lint types unit gallery bench calibrate format lock clean

help: ## tell what can be typed
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | awk -F'|' '{printf "make %-8s %s\n", $$1, $$2}'

setup: $(STAMP) ## make .venv and install what the lock file names

$(STAMP): pyproject.toml requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Bottomline needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

chat: setup ## the team channel in the terminal, on the shipped knowledge
	@$(BIN)/bottomline chat

test: lint types unit ## lint, types, tests: what CI runs

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

unit: setup
	$(BIN)/pytest -n auto --dist loadscope

gallery: setup ## draw docs/gallery.md anew from the shipped knowledge
	$(BIN)/python docs/make_gallery.py

$(BENCH_STAMP): requirements-bench.lock | $(STAMP)
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $(BENCH_STAMP)

bench: $(BENCH_STAMP) ## measure how well questions find their POEM, and how fast
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks

calibrate: $(BENCH_STAMP) ## fit the weights of the matching anew
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks.calibrate

format: setup ## put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: setup ## resolve the dependencies anew, with hashes
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --group dev pyproject.toml -o requirements-dev.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --group bench pyproject.toml -o requirements-bench.lock

clean: ## take away what the other words made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
