# What a person types. CI types the same.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What the bot needs; and that with the tools of developers, in the same versions.
RUNTIME := $(VENV)/.runtime
STAMP := $(VENV)/.installed
# The benchmarks need numpy and the like; the project does not, and its checks must not see them.
BENCH := $(VENV)/bench
BENCH_STAMP := $(BENCH)/.installed
# One thread and one order of sets: the same figures on every machine.
BENCH_RUN := PYTHONPATH=. PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# It writes the locks and is in none of them. Its version is pinned because locks are compared line by line.
LOCKER := $(VENV)/locker
UV := uv==0.13.9
# Extras are kept: a pip before 23.3 takes `coverage[toml]` for another package than the `coverage` that is pinned.
COMPILE := $(LOCKER)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--no-header --annotation-style line --no-emit-index-url --no-emit-find-links $(UPGRADE)
INSTALL := -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help setup chat test lint types unit trust fuzz gallery bench calibrate format lock licences sbom audit clean

help: ## tell what can be typed
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | awk -F'|' '{printf "make %-9s %s\n", $$1, $$2}'

# An environment that works is not made again: that would put Python's own pip in the place of the one that is there.
define environment
@$(1)/bin/python -m pip --version >/dev/null 2>&1 || { $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Bottomline needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }; \
	echo "$(PYTHON) -m venv $(1)"; $(PYTHON) -m venv $(1); }
endef

setup: $(STAMP) ## only install: .venv with all that a developer needs, in the versions that the locks name

# Python compiles what is imported when it first is: a fifth of the time of installing goes into what never is.
$(RUNTIME): pyproject.toml requirements.lock requirements-build.lock
	$(call environment,$(VENV))
	$(BIN)/python $(INSTALL) --no-compile --require-hashes -r requirements.lock -r requirements-build.lock
	$(BIN)/python $(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

# The developers' lock holds all of the other two, so what `make chat` needs is there as well.
$(STAMP): pyproject.toml requirements.lock requirements-build.lock requirements-dev.lock
	$(call environment,$(VENV))
	$(BIN)/python $(INSTALL) --require-hashes -r requirements-dev.lock
	$(BIN)/python $(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $(RUNTIME) $@

chat: $(RUNTIME) ## the team channel in the terminal, on the shipped knowledge; installs only what the bot needs
	@$(BIN)/bottomline chat

test: lint types unit ## lint, types, tests: what CI runs once it has tried the locks

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

# The conversations over a real connection mostly wait: six at a time keep two cores busy.
WORKERS ?= 6
unit: $(STAMP)
	$(BIN)/pytest -n $(WORKERS) --dist loadscope

trust: $(STAMP) ## make what goes wrong go wrong, then a load; writes docs/reliability.md (about ten minutes)
	$(BIN)/python -m tests.trust

# Minutes; what it finds it prints with the seed to find it by.
FUZZ ?= 60
fuzz: $(STAMP) ## give all that reads what nobody would write, for an hour (FUZZ=5: for five minutes)
	$(BIN)/python -W ignore -m tests.fuzz $(FUZZ)

gallery: $(STAMP) ## draw docs/gallery.md anew from the shipped knowledge
	$(BIN)/python docs/make_gallery.py

$(BENCH_STAMP): requirements-bench.lock
	$(call environment,$(BENCH))
	$(BENCH)/bin/python $(INSTALL) --require-hashes -r requirements-bench.lock
	@touch $@

bench: $(BENCH_STAMP) ## measure how well questions find their POEM, and how fast
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks

calibrate: $(BENCH_STAMP) ## fit the gate and the weights of the matching anew
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks.calibrate_gate
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks.calibrate
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks.topics
	@$(BENCH_RUN) $(BENCH)/bin/python -m benchmarks.followups_fit

format: $(STAMP) ## put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: ## write the locks anew, with hashes; what still fits stays, unless UPGRADE=--upgrade
	$(call environment,$(LOCKER))
	$(LOCKER)/bin/python $(INSTALL) $(UV)
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) --group pyproject.toml:build -c requirements.lock -o requirements-build.lock
	$(COMPILE) --group dev pyproject.toml -c requirements.lock -c requirements-build.lock -o requirements-dev.lock
	$(COMPILE) --group bench pyproject.toml -c requirements.lock -o requirements-bench.lock

# They look at what is locked and are in no lock themselves.
SUPPLY := $(VENV)/supply
SUPPLY_TOOLS := cyclonedx-bom==7.5.0 pip-audit==2.10.1 pip-licenses==5.5.5
$(SUPPLY)/.installed: Makefile
	$(call environment,$(SUPPLY))
	$(SUPPLY)/bin/python $(INSTALL) $(SUPPLY_TOOLS)
	@touch $@

licences: $(RUNTIME) $(SUPPLY)/.installed ## write docs/licences.md: what the bot is made of, and under which licences
	@$(SUPPLY)/bin/python docs/make_licences.py $(SUPPLY)/bin/pip-licenses $(BIN)/python

sbom: $(SUPPLY)/.installed ## write build/sbom.json, a bill of materials (CycloneDX) of what is locked
	@mkdir -p build
	@$(SUPPLY)/bin/cyclonedx-py requirements requirements.lock --output-reproducible --of JSON -o build/sbom.json
	@echo "Wrote build/sbom.json"

audit: $(SUPPLY)/.installed ## ask the public advisories about what is locked; where they cannot be reached, it says so
	$(SUPPLY)/bin/pip-audit -r requirements.lock --disable-pip --strict || \
	{ echo "Either there is an advisory above, or its source cannot be reached from here."; exit 1; }

clean: ## take away what the other words made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
