# The front door. `make` alone says what it can do.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check plans bench openapi build program prepare-run prepare-test prepare-check
MAKEFLAGS += --no-print-directory
export npm_config_update_notifier := false
export npm_config_audit := false
export npm_config_fund := false

# The compiler whose lints must be silent. Where another one is active, rustup is asked for it; a rust-toolchain.toml would
# ask for it also where it is installed already under the name "stable".
RUST := 1.95.0
ifneq ($(word 2,$(shell rustc --version 2>/dev/null)),$(RUST))
check: export RUSTUP_TOOLCHAIN := $(RUST)
endif

PROGRAM := $(or $(CARGO_TARGET_DIR),target)/debug/sleutelbord
SPA := frontend/dist/index.html
# What npm writes when it is done with a lock file.
INSTALLED := node_modules/.package-lock.json
CLIENT_TESTS := tests/clients/$(INSTALLED)
BROWSER_TESTS := $(if $(wildcard tests/browser/package.json),tests/browser/$(INSTALLED))
NPM_CI := npm ci --ignore-scripts --loglevel=error

help: ## Deze lijst
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: prepare-run build ## Bouwen en starten: database, API en webtoepassing op http://127.0.0.1:8080
	@# The program ends when make does, however make ends.
	@exec setpriv --pdeathsig TERM $(PROGRAM) serve

test: prepare-test build tests/generators/$(INSTALLED) $(CLIENT_TESTS) $(BROWSER_TESTS) ## Alle tests: backend, frontend en browser
	@setup/test.sh

check: prepare-check program frontend/$(INSTALLED) openapi/$(INSTALLED) ## Vorm, lints, typen, specificatie, licenties
	@setup/check.sh

openapi: prepare-run program frontend/$(INSTALLED) ## Specificatie en client opnieuw uit de code maken
	@$(PROGRAM) openapi > openapi/openapi.json.new
	@mv openapi/openapi.json.new openapi/openapi.json
	@npm --prefix frontend run --silent generate

plans: prepare-run ## Wat elke leesvraag mag kosten, op een groot register
	@# Both are made at first use, and kept below target/plans; only the large one is held against the budgets.
	@SLEUTELBORD_PLANS=S cargo test --locked --quiet --package sleutelbord-tests --test plans
	@SLEUTELBORD_PLANS=L cargo test --locked --quiet --package sleutelbord-tests --test plans -- --nocapture

bench: prepare-run ## Wat een verzoek kost, naast de database alleen
	@cargo build --locked --release --package sleutelbord
	@node tests/load/bench.mjs $(or $(CARGO_TARGET_DIR),target)/release/sleutelbord

build: program $(SPA)

program:
	@cargo build --locked --package sleutelbord

# Named one by one: make looks for no pattern behind a phony target.
prepare-run prepare-test prepare-check:
	@setup/prepare.sh $(@:prepare-%=%)

%/$(INSTALLED): %/package-lock.json
	@echo "Pakketten van $* worden geïnstalleerd …"
	@cd $* && $(NPM_CI)
	@touch $@

$(SPA): frontend/$(INSTALLED) openapi/openapi.json $(shell find frontend -type f -not -path '*/node_modules/*' -not -path 'frontend/dist/*')
	@echo "De webtoepassing wordt gebouwd …"
	@npm --prefix frontend run --silent build
	@touch $@
