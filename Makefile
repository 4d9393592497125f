# OnRecord's commands; `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# What `make run` opens.
ARTICLES ?= seeds
# What `make bench` measures on: so many generated articles, or those in a folder.
N ?= 2000
CORPUS ?=
# How often everything is run.
ROUNDS ?= 5
# Of `make mutants`: without one it draws one.
SEED ?=

# Homebrew keeps its ncurses away from the system's, which is too old, and pcre2 too; elsewhere they are where compilers
# look.
ifeq ($(shell uname),Darwin)
  NCURSES := $(shell brew --prefix ncurses 2>/dev/null)
  export NCURSES_CFLAGS := $(if $(NCURSES),-I$(NCURSES)/include)
  export NCURSES_LDFLAGS := $(if $(NCURSES),-L$(NCURSES)/lib)
  BREW := $(shell brew --prefix 2>/dev/null)
  FLAGS := $(addprefix -Xcc ,$(NCURSES_CFLAGS)) $(addprefix -Xlinker ,$(NCURSES_LDFLAGS))
  FLAGS += $(if $(BREW),-Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib)
else
  # The program then runs where no Swift is installed, and starts sooner. The default linker warns of Foundation's own.
  RELEASE_FLAGS := --static-swift-stdlib -Xswiftc -use-ld=lld
endif

BUILD := $(SWIFT) build $(FLAGS)
# A target may import what Package.swift lists for it and nothing else.
STRICT := --explicit-target-dependency-import-check error
SHARE := $(DESTDIR)$(PREFIX)/share
MANUAL := man/man1/onrecord.1
BASH_COMPLETION := bash-completion/completions/onrecord
ZSH_COMPLETION := zsh/site-functions/_onrecord
FISH_COMPLETION := fish/vendor_completions.d/onrecord.fish
# What the program itself writes when it is installed.
MADE := $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)
DOCUMENTS := $(DESTDIR)$(PREFIX)/share/doc/onrecord

# Where the evaluation data lies, if it is there: gold annotations and their scorer.
EVAL ?= ../shared/eval

.PHONY: all run test check smoke faults mutants fuzz sanitize lint eval release bench screens docs install uninstall \
	clean help dependencies test-dependencies

all: dependencies ## Build for development (the default).
	$(BUILD)

run: dependencies ## Build, then open the five articles in seeds/ (or ARTICLES=folder).
	@$(BUILD) --product onrecord
	@.build/debug/onrecord $(ARTICLES)

test: test-dependencies ## Build and run the tests.
	$(SWIFT) test $(FLAGS) --disable-xctest

check: lint ## Format, strict build, tests with all rounds of random input.
	$(BUILD) --build-tests $(STRICT)
	ONRECORD_TEST_ROUNDS=all $(SWIFT) test $(FLAGS) --disable-xctest --skip-build

smoke: release ## Run every command of the release build on seeds/ and look at what it prints.
	.ci/smoke .build/release/onrecord

# Each is a program of its own; kills, corruption and builds do everything RUNS times.
FAULTS ?= hostile full kills corruption builds growth

faults: RUNS ?= 1000
faults: release ## Hostile files, full disks, kills, damaged indexes, several builds, cost: RUNS=1000; FAULTS=... for some.
	@status=0; for fault in $(FAULTS); do \
		case $$fault in kills | corruption | builds) runs='$(RUNS)' ;; *) runs= ;; esac; \
		echo "$$fault $$runs" && nice python3 Tests/Faults/$$fault.py .build/release/onrecord $$runs || status=1; \
	done; exit $$status

mutants: N = 40
mutants: dependencies ## Change the language code in N=40 places: which changes do the tests catch? SEED=... replays.
	python3 Tests/Mutants/mutants.py --count '$(N)' $(addprefix --seed ,$(SEED)) --corpus '$(CORPUS)'

# A program of its own, in which the compiler counts the branches taken, so in a folder of its own.
FUZZ := .build/fuzz
FUZZ_FLAGS := -c release --scratch-path $(FUZZ) -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
TARGETS ?= article query config keys text index notes

fuzz: SECONDS = 60
fuzz: dependencies ## Try random bytes on all that reads what others have made: SECONDS=60 each; TARGETS=... for some.
	ONRECORD_FUZZ=1 $(BUILD) $(FUZZ_FLAGS) --product fuzz
	.ci/fuzz $(FUZZ)/release/fuzz '$(SECONDS)' $(TARGETS)

# Not under the thread sanitizer, which on Linux does not know Synchronization.Mutex (docs/reliability.md). What lasts as
# long as the program is no leak.
sanitize: test-dependencies ## Run the tests under the address sanitizer.
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test $(FLAGS) --disable-xctest --sanitize=address --scratch-path .build/address

lint: test-dependencies
	$(SWIFT) format lint -r --strict Sources Tests Package.swift
	python3 .ci/folders.py

release: dependencies ## Build .build/release/onrecord, optimised.
	$(BUILD) -c release --product onrecord $(RELEASE_FLAGS)

eval: release ## Score the analysis against gold, where EVAL=folder holds it.
	@test -f '$(EVAL)/score.py' || { echo 'make eval: no score.py in $(EVAL)' >&2; exit 1; }
	python3 '$(EVAL)/score.py' --only polnear,polnear_train -- .build/release/onrecord analyze --format jsonl
	python3 '$(EVAL)/score.py' --only polnear_train --split train -- .build/release/onrecord analyze --format jsonl
	.build/release/onrecord analyze --format jsonl '$(EVAL)/../seeds' | python3 '$(EVAL)/check_seeds.py' /dev/stdin

bench: release ## Measure speed and memory on generated articles (N=2000, or CORPUS=folder).
	$(BUILD) -c release --product onrecord-bench $(RELEASE_FLAGS)
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT INT TERM && export XDG_CACHE_HOME="$$folder/cache" && \
	corpus='$(CORPUS)' && bench=.build/release/onrecord-bench && \
	{ test "$$corpus" || { corpus="$$folder/articles" && $$bench corpus --articles '$(N)' "$$corpus"; }; } && \
	$$bench run --rounds '$(ROUNDS)' "$$corpus" && $$bench store "$$corpus" && $$bench search "$$corpus" && \
	$$bench tables "$$corpus"

screens: release ## Redraw the pictures in docs/screens: frames of the program on seeds/.
	.build/release/onrecord --screen 120x34 --keys '}}s' --svg seeds > docs/screens/reader.svg
	.build/release/onrecord --screen 120x34 --keys 'g/chechnya<Enter>Rjjj' --svg --theme light seeds > docs/screens/record.svg
	.build/release/onrecord --screen 120x34 --keys 'cjjj' --svg seeds > docs/screens/everybody.svg
	.build/release/onrecord --screen 120x34 --keys 'go4j' --svg seeds > docs/screens/overview.svg
	.build/release/onrecord --screen 120x34 --keys 'g/chechnya<Enter>jjj' --svg seeds > docs/screens/hits.svg
	.build/release/onrecord chart voices seeds > docs/screens/voices.svg
	.build/release/onrecord --screen 80x24 --keys '/detention<Enter>' --svg seeds > docs/screens/narrow.svg

docs: test-dependencies ## Write the tables of rules in docs/quotations.md.
	ONRECORD_RECORD=1 $(SWIFT) test $(FLAGS) --disable-xctest --filter RuleDocumentationTests

install: ## Put the release build, manual and completions under PREFIX (/usr/local), within DESTDIR where that is set.
	@test -x .build/release/onrecord || $(MAKE) release
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DOCUMENTS)' $(foreach file,$(MADE),'$(dir $(SHARE)/$(file))')
	install -s -m 755 .build/release/onrecord '$(DESTDIR)$(PREFIX)/bin/onrecord'
	install -m 644 README.md LICENSE NOTICE '$(DOCUMENTS)'
	.build/release/onrecord man > '$(SHARE)/$(MANUAL)'
	.build/release/onrecord --generate-completion-script bash > '$(SHARE)/$(BASH_COMPLETION)'
	.build/release/onrecord --generate-completion-script zsh > '$(SHARE)/$(ZSH_COMPLETION)'
	.build/release/onrecord --generate-completion-script fish > '$(SHARE)/$(FISH_COMPLETION)'
	chmod 644 $(foreach file,$(MADE),'$(SHARE)/$(file)')

uninstall: ## Remove what install put there.
	rm -f '$(DESTDIR)$(PREFIX)/bin/onrecord' $(foreach file,$(MADE),'$(SHARE)/$(file)')
	rm -rf '$(DOCUMENTS)'

clean: ## Remove everything built.
	rm -rf .build

help: ## List these commands.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

dependencies:
	@.ci/dependencies

test-dependencies:
	@.ci/dependencies test
