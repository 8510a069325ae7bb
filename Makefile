# `make run` and `make test` start from nothing but Python >= 3.11 and make; `make help` lists the rest.
SHELL  := /bin/sh
PY     := .venv/bin/python
STAMP  := .venv/.installed
PIP    := $(PY) -m pip --disable-pip-version-check
NL2SQL := $(PY) .venv/bin/nl2sql
STUDY  := 10_zero_shot 20_few_shot 30_qlora

# What a study runs on: empty means the embedded default (the twin, the tiny base) and each experiment's own budget.
DB      ?=
MODEL   ?=
MINUTES ?=
# Test flags to switch on, e.g. make test FLAGS="db slow"
FLAGS   ?=

COMMON := $(if $(DB),-p 'db_url=$(DB)') $(if $(MODEL),-p 'model=$(MODEL)')

.DEFAULT_GOAL := help
.PHONY: help run test lab sync table lock clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16
	@echo
	@echo "  make run DB=duckdb:///real.duckdb MODEL=meta-llama/Meta-Llama-3-8B-Instruct MINUTES=30"
	@echo "                the same study on another database, another model, another training budget"

run: $(STAMP) ## the whole study: zero-shot, few-shot, QLoRA, compared on the same questions
	@$(NL2SQL) run 10_zero_shot $(COMMON)
	@$(NL2SQL) run 20_few_shot $(COMMON)
	@$(NL2SQL) run 30_qlora $(COMMON) $(if $(MINUTES),-p 'minutes=$(MINUTES)')
	@$(NL2SQL) table $(STUDY)

test: $(STAMP) ## every notebook, every test, and whether notebooks and modules agree
	@OMP_NUM_THREADS=1 $(PY) -c 'from nbdev.test import nbdev_test; nbdev_test()' --n_workers 2 --flags '$(FLAGS)'
	@$(PY) -m pytest -q tests

lab: $(STAMP) ## JupyterLab on the notebooks
	@$(PY) -m jupyterlab nbs

sync: $(STAMP) ## clean the notebooks and write the modules from them
	@$(PY) -c 'from nbdev.clean import nbdev_clean; nbdev_clean()'
	@$(PY) -c 'from nbdev.doclinks import nbdev_export; nbdev_export()'

table: $(STAMP) ## write the results table of README.md from runs/
	@$(NL2SQL) table $(STUDY) --write-readme

lock: $(STAMP) ## pin what .venv holds now in requirements.lock
	@$(PIP) freeze --all --exclude-editable | sed -E '/^pip==/d; s/\+[a-z0-9.]+$$//' | grep '==' > requirements.lock

clean: ## remove .venv and what can be made again, never runs/
	rm -rf .venv build dist data/cache *.egg-info .pytest_cache .hypothesis

# The stamp is newer than what it was made from, so a second call installs nothing.
$(STAMP): requirements.lock settings.ini setup.py
	@$(PY) -c 'import pip' 2>/dev/null || { \
	  for p in $(PYTHON) python3.11 python3.12 python3.13 python3 python; do \
	    $$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && break; p=; done; \
	  test -n "$$p" || { echo "make: no Python 3.11, 3.12 or 3.13 with venv found; install one (Debian: python3 python3-venv) or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; exit 1; }; \
	  echo "making .venv with $$($$p --version)"; rm -rf .venv; $$p -m venv .venv; }
	@echo "installing the pinned set (requirements.lock): one to five minutes, once"
	@$(PIP) install -qq -r requirements.lock
	@$(PIP) install -qq --no-deps --no-build-isolation --use-pep517 -e .
	@touch $@
