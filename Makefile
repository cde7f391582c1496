# The words of this project. `make` explains them.
.DEFAULT_GOAL := help
.PHONY: help dev test openapi contract simulate ring mutants check bench scale chaos fuzz operate \
  verify deploy setup app wasm
SHELL := bash

help: ## Show this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

dev: setup app wasm ## Run everything on this machine and print the address to open
	@node tools/dev.mjs

test: ## Run every test, preparing whatever they need
	@bash tools/setup.sh test
	@$(MAKE) --no-print-directory app
	@bash tools/test.sh

openapi: app ## Write the documents of the API anew, after a change of what it does
	@EARNEST_WRITES_DOCUMENTS=1 cargo test --quiet --test stories documents::the_published >/dev/null
	@node tools/build-app.mjs >/dev/null
	@git diff --stat -- static/openapi

contract: setup app wasm ## Ask both Workers EXAMPLES=20000 things that Schemathesis makes up (needs Python 3)
	@bash tools/contract.sh "$(or $(EXAMPLES),20000)" "$(or $(SEED),1)"

SEEDS ?= 100000
# Memory that is freed is kept: handing it back to the kernel would cost a fifth of the time.
simulate: app ## Run SEEDS=100000 random money schedules, or replay SEED=n
	@SEED=$(SEED) SEEDS=$(SEEDS) MALLOC_TRIM_THRESHOLD_=1000000000 MALLOC_TOP_PAD_=16777216 \
		cargo test --quiet --profile simulate --test simulator no_schedule -- --nocapture

ring: app ## Let a ring of ACCOUNTS=10000 invented people try to get paid
	@ACCOUNTS=$(or $(ACCOUNTS),10000) cargo test --quiet --profile simulate --test simulator ring \
		-- --nocapture

mutants: app ## Show that the simulator finds every design that is known to lose money
	@cargo test --quiet --features mutants --test simulator mutants -- --nocapture

check: app ## Format, lint and look at the dependencies
	@bash tools/setup.sh check
	@bash tools/check.sh

bench: setup app wasm ## Measure sizes, round trips, rows and requests per second
	@node tools/bench.mjs

scale: setup app wasm ## Hold rows read among PEOPLE=1000000 against those among a thousand
	@node tools/scale.mjs "$(or $(PEOPLE),1000000)"

chaos: setup app wasm ## Pay 500 withdrawals in bad weather, kill workerd 100 times (PAYOUTS= KILLS= SEED=)
	@bash tools/chaos.sh "$(or $(PAYOUTS),500)" "$(or $(KILLS),100)" "$(or $(SEED),1)"

fuzz: ## Fuzz each parser for SECONDS=60, or EXECUTIONS= times (TARGETS="traces …", JOBS=)
	@SECONDS_EACH="$(or $(SECONDS),60)" EXECUTIONS="$(or $(EXECUTIONS),-1)" \
	  JOBS="$(or $(JOBS),1)" TARGETS="$(TARGETS)" bash tools/fuzz.sh

operate: setup ## What operators do, such as DO="approve 17 olga@example.org"
	@node tools/operate.mjs $(DO)

verify: setup ## Check the sealed books of the deployed Workers, line by line
	@node tools/verify-ledger.mjs --remote

deploy: setup app wasm ## Deploy both Workers to Cloudflare (DRY_RUN=1 only tries)
	@bash tools/deploy.sh $(if $(DRY_RUN),--dry-run)

setup: ## Prepare this machine; the other words do it by themselves
	@bash tools/setup.sh

app: setup
	@node tools/build-app.mjs

wasm: setup app
	@bash tools/build-wasm.sh
