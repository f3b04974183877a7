# What a person does with stancemap from a clone. `make` lists it.

PREFIX ?= /usr/local
SWIFT ?= swift

# On Linux the Swift libraries go into the program: it starts in half the time and runs without a toolchain.
swift_libraries = $(shell $(SWIFT) -print-target-info 2> /dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
static = $(if $(wildcard $(swift_libraries)_static/linux),--static-swift-stdlib)
release = --configuration release $(static)
strict = STANCEMAP_STRICT=1 $(SWIFT)
swift_files = $(wildcard Package.swift Sources Tests Benchmarks Plugins)

.PHONY: help maps test test-browser lint format build bench install clean swift graphviz

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1	\2/p' Makefile | while IFS='	' read -r name about; do \
	  printf '  make %-12s %s\n' "$$name" "$$about"; done

maps: build ## draw every project in Graphs/ and examples/ into build/maps/
	@rm -rf build/maps
	@Scripts/draw-maps.sh "$$($(SWIFT) build $(release) --show-bin-path)/stancemap" build/maps

test: graphviz ## run all tests
	$(strict) test

test-browser: graphviz ## try the sites of all projects in a browser without a window
	$(strict) build --product stancemap
	@Scripts/test-browser.sh "$$($(strict) build --show-bin-path)/stancemap" build/browser

lint: graphviz ## check the formatting, and build with warnings as errors
	$(SWIFT) format lint --strict --parallel --recursive $(swift_files)
	$(strict) build --build-tests

format: swift ## format the code as lint wants it
	$(SWIFT) format --in-place --parallel --recursive $(swift_files)

build: graphviz ## build the release version of stancemap
	$(SWIFT) build $(release) --product stancemap

bench: build ## measure speed and memory against other programs
	@Scripts/install-graphviz.sh --with-dot
	$(SWIFT) build $(release) --product stancemap-bench
	@"$$($(SWIFT) build $(release) --show-bin-path)/stancemap-bench"
	@"$$($(SWIFT) build $(release) --show-bin-path)/stancemap-bench" networks

install: build ## install the program and its completions under PREFIX (/usr/local)
	@Scripts/install-stancemap.sh "$$($(SWIFT) build $(release) --show-bin-path)/stancemap" "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built
	rm -rf build
	$(SWIFT) package clean

swift:
	@command -v $(SWIFT) > /dev/null || { \
	  echo "make: there is no '$(SWIFT)' here; install a Swift toolchain, 6.2 or later, from swift.org" >&2; exit 1; }

graphviz: swift
	@Scripts/install-graphviz.sh
