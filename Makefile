# The one door for commands. `make run` and `make test` need only Python 3.11 or newer, git and make.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
DEMO ?= demo
# Compiled Python is kept whatever the shell says: collecting the tests takes half as long with it.
unexport PYTHONDONTWRITEBYTECODE
export QT_QPA_PLATFORM ?= $(if $(DISPLAY)$(WAYLAND_DISPLAY),,offscreen)

.PHONY: run test check env servers format lint types contracts fast soak bench screenshots translations letterhead interop lock dist clean

run: env          ## build the sample region and open the app on the Abéché vault
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@$(BIN)/python -m liaison demo $(DEMO) --no-app
	@$(BIN)/python tests/pictures/make.py pictures --look light --vault $(DEMO)/TCD-ABE
	@echo "No display here: pictures of the window are in ./pictures"
else
	@$(BIN)/python -m liaison demo $(DEMO)
endif

test: servers     ## everything: format, lint, types, contracts, fast and slow tests
	@$(MAKE) --no-print-directory lint types contracts
	$(BIN)/pytest -q -n 2 --dist worksteal -m "not frozen and not soak"

check: servers    ## what to run before a commit: about a minute
	@$(MAKE) --no-print-directory lint types contracts fast

servers:          # what the tests speak to; `make run` needs none of it
	@test -n "$(PYTHON)" || { echo "Liaison needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) .ci/environment.py --tests

env:
	@test -n "$(PYTHON)" || { echo "Liaison needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) .ci/environment.py

format:
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lint:
	$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .

types:
	$(BIN)/mypy --no-error-summary

contracts:
	$(BIN)/lint-imports --no-cache > .import-linter.txt || { cat .import-linter.txt; exit 1; }

fast:             # journeys and properties are left to `make test`
	$(BIN)/pytest -q -n 2 --dist worksteal -m "not slow and not frozen and not soak" tests/unit tests/vectors tests/work

soak: env         ## what takes minutes: every offset, every mutation
	$(BIN)/pytest -q -n 2 --dist worksteal --timeout 1800 -m soak

bench: env        ## how quick it is, beside what people would use instead; SIZES=1000,10000 for less
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks $(if $(SIZES),--sizes $(SIZES)) --keep

screenshots: env  ## pictures of every screen, light, dark, French and Arabic, in ./pictures
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/pictures/make.py pictures

translations: env ## collect the window's texts for translators, compile what they wrote
	$(BIN)/python .ci/translations.py

letterhead: env   ## build the letterhead that papers are printed on
	PYTHONPATH=. $(BIN)/python .ci/letterhead.py

interop: env      ## our bundles and stock age tools read each other (needs node and npm)
	$(BIN)/python -m tests.interop.check

lock:             ## resolve pyproject.toml into requirements.lock: hashes, no addresses
	$(BIN)/pip-compile --quiet --extra dev --generate-hashes --allow-unsafe --strip-extras \
		--no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

dist: env         ## one folder with the program, ending in its own self-test
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	QT_QPA_PLATFORM=offscreen dist/liaison/liaison --self-test

clean:
	rm -rf build dist demo pictures .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
