# make run    builds Parallax and opens the five sample reports
# make test   builds and runs the tests
# Both install first what is missing of PACKAGES, and say so.

# Everything that is needed beside Swift itself: names in Debian 12 and Ubuntu. README.md says what each is for.
PACKAGES = libcmark-dev libexpat1-dev libgumbo-dev libjansson-dev libmd-dev libminizip-dev libncurses-dev libpcre2-dev \
  libsqlite3-dev libstemmer-dev libtomlplusplus-dev libuchardet-dev libutf8proc-dev libyaml-dev zlib1g-dev
# Programs that read what Parallax does not, where they are there; the tests look at them too.
CONVERTERS = poppler-utils

PREFIX  = /usr/local
DESTDIR =
# SHARED=1 links Debian's shared libraries instead of putting them into the program, for a package of Debian's.
SHARED  =
SCRATCH = .build$(if $(SHARED),/shared)
BINARY  = $(SCRATCH)/release/parallax
# What `parallax --version` says it was built from, and the day of the manual; outside of a checkout nothing is known.
COMMIT  = $(shell test -e .git && git describe --always --abbrev=12 --exclude '*' --dirty 2>/dev/null)
GIVEN_EPOCH := $(SOURCE_DATE_EPOCH)
EPOCH = $(or $(GIVEN_EPOCH),$(shell test -e .git && git log -1 --format=%ct 2>/dev/null),$(shell stat -c %Y CHANGELOG.md))
# The C libraries go into the program: it starts sooner, and runs where they are not installed.
INSIDE  = stemmer utf8proc md sqlite3 ncursesw tinfo pcre2-8 uchardet gumbo expat jansson minizip z cmark yaml stdc++
ARCHIVES = .build/archives
# Stand in for what is large and asked for little: FoundationEssentials (and Swift's concurrency, PARALLAX_STANDIN) by
# swift-argument-parser, the table of libstemmer by Parallax. They are found before it.
STANDIN = .build/standin
STANDINS = $(addprefix $(STANDIN)/,libFoundationEssentials.a $(if $(SHARED),,stemmer.o))
WORDS = Sources/ParallaxText/Languages/Data/Words
STEMMERS = $(shell sed -n 's/^stemmer: *//p' $(WORDS)/* | sort -u)
# The toolchain's own linker; GNU ld warns about parts of the Swift library that are not used.
# The code in C and C++ guards its stack and the sizes that it copies; all addresses of the program are bound, and made
# read-only, before it begins. Swift checks its own bounds; position-independent code is what it makes anyway.
HARDENING = -Xcc -fstack-protector-strong -Xcxx -fstack-protector-strong -Xlinker -z -Xlinker relro \
  -Xlinker -z -Xlinker now
# Functions that nothing calls are left out one by one, and those that are the same are one. Where the C library reads
# that (2.36, that of Debian 12), the places of addresses are a bit each.
PACKED := $(shell [ "$$(printf '%s\n' 2.36 "$$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)" | sort -V | \
  head -1)" = 2.36 ] && echo -Xlinker -z -Xlinker pack-relative-relocs)
SMALL   = -Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --gc-sections -Xlinker --icf=all $(PACKED)
# Types are asked for by code, not by names that the runtime would take apart and check at every start.
QUICK   = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
LINKING = $(HARDENING) --disable-local-rpath -Xswiftc -use-ld=lld $(SMALL) $(QUICK) -Xlinker --no-export-dynamic
ALONE   = -Xswiftc -L$(ARCHIVES) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
# The functions that run from the start to the collated seeds stand together, so that no more of the program is in memory
# than runs: `make order` writes their names anew. Those that are not known stand with the others.
ORDER   = .ci/functions
ORDERED = -Xlinker --symbol-ordering-file=$(ORDER) -Xlinker --no-warn-symbol-ordering
# Lines are told by debug builds; what is installed has no names either.
RELEASE = -c release --static-swift-stdlib -debug-info-format none $(LINKING) $(ORDERED) -Xswiftc -I$(STANDIN) \
  -Xlinker $(STANDIN)/libFoundationEssentials.a $(if $(SHARED),,$(ALONE))

# What the tests, the laws and the fuzzer are built as. debug is built again quickly after a change. checked is optimized and
# still asserts all; it is one build for the three of them, takes longer to build and a fraction of the time to run, and
# tells libFuzzer which branches are taken, where the toolchain has that.
TESTED = debug
FUZZER := $(shell find "$$(dirname "$$(readlink -f "$$(command -v swiftc)")")/../lib" \
  -name 'libclang_rt.fuzzer_no_main-$(shell uname -m).a' 2>/dev/null)
WITH_debug    =
WITH_checked  = PARALLAX_CHECKED=1 $(if $(FUZZER),PARALLAX_FUZZ=1)
WITH_release  =
BUILD_debug   =
BUILD_checked = -c release --scratch-path .build/checked -debug-info-format none \
  $(addprefix -Xswiftc ,-assert-config Debug -DDEBUG -enable-testing -use-ld=lld) \
  $(if $(FUZZER),-Xlinker $(FUZZER) -Xlinker -lstdc++)
BUILD_release = $(RELEASE)
BUILT_debug   = .build/debug
BUILT_checked = .build/checked/release
BUILT_release = .build/release

.PHONY: help run test tests laws kills cluster-test build order install uninstall deb dist docs picture bench train fuzz sanitize lint shape clean \
  packages swift no-gold has-fuzzer

help:
	@echo 'make run      build and open the sample reports'
	@echo 'make test     build and run the tests'
	@echo 'make laws     check what must hold for every input on the cases below GOLD, each EVERY-th (EVERY=$(EVERY))'
	@echo 'make kills    kill it KILLS times while it writes notes, and look what is left (KILLS=$(KILLS))'
	@echo 'make cluster-test compare the stories of Spark with those of one machine (needs Java and pyspark in PYTHON=$(PYTHON))'
	@echo 'make build    build $(BINARY) (release, Swift standard library inside; SHARED=1: C libraries outside)'
	@echo 'make order    write the functions that run at the start into $(ORDER), for the linker (needs valgrind)'
	@echo 'make install  put it below PREFIX with manual and completions (PREFIX=$(PREFIX); DESTDIR is put before it)'
	@echo 'make uninstall remove what that put there'
	@echo 'make deb      make .build/deb/parallax_VERSION_ARCHITECTURE.deb, with the system'"'"'s shared libraries'
	@echo 'make dist     make .build/parallax-VERSION.tar.gz of the sources, the same bytes for the same commit'
	@echo 'make docs     make the pages of the library ParallaxModel'
	@echo 'make picture  take the picture of README.md: an exported page in BROWSER (BROWSER=$(BROWSER))'
	@echo 'make bench    time it beside other programs'
	@echo 'make train    learn the weights of ties from GOLD=FOLDER, twice, and print how well they do'
	@echo 'make fuzz     feed it with bytes at random, FUZZ_SECONDS for each of the targets (60)'
	@echo 'make sanitize run the tests of the model with the address and the thread sanitizer'
	@echo 'make lint     check the layout of the code'
	@echo 'make shape    print how long functions and files are, the longest by name'
	@echo 'make clean    remove what was built'

run: build
	@$(BINARY) seeds

build: packages $(STANDINS) $(if $(SHARED),,$(ARCHIVES))
	PARALLAX_COMMIT='$(COMMIT)' PARALLAX_STANDIN=1 swift build --product parallax --scratch-path $(SCRATCH) $(RELEASE)

order: build
	@.ci/order $(BINARY) $(ORDER)

$(STANDIN)/libFoundationEssentials.a: $(wildcard Sources/standin/*.swift) | swift
	@mkdir -p $(@D)
	@swiftc -O -wmo -parse-as-library -swift-version 6 -module-name FoundationEssentials -emit-library -static -o $@ \
	  -emit-module -emit-module-path $(@D)/FoundationEssentials.swiftmodule $^

# Where libstemmer has what this asks for, the archive is this and the library; else the library alone.
$(STANDIN)/stemmer.o: Sources/standin/stemmer.c $(wildcard $(WORDS)/*) $(ARCHIVES) | swift
	@mkdir -p $(@D)
	@library=$$(clang -print-file-name=libstemmer.a); rm -f $(ARCHIVES)/libstemmer.a; \
	clang -O2 -fPIC -ffunction-sections -fdata-sections -fstack-protector-strong -c -o $@ -D'STEMMERS=$(foreach name,$(STEMMERS),STEMMER($(name)))' $< && \
	if clang -fuse-ld=lld -shared -Wl,-z,defs -o $@.linked $@ $$library 2>/dev/null; then \
	  echo "INPUT($(CURDIR)/$@ $$library)" >$(ARCHIVES)/libstemmer.a; \
	else \
	  ln -s $$library $(ARCHIVES)/libstemmer.a; \
	fi
	@rm -f $@.linked; touch $@

# A folder with the archives alone: searched before those that hold the shared libraries too.
$(ARCHIVES): Makefile | packages
	@mkdir -p $@
	@for library in $(INSIDE); do \
	  archive=$$(clang -print-file-name=lib$$library.a 2>/dev/null || gcc -print-file-name=lib$$library.a); \
	  if [ -e "$$archive" ]; then ln -sf "$$archive" $@/; fi; \
	done
	@touch $@

# Tests that wait for programs and terminals run beside those that compute, some of which wake every screen of their
# process; what they print comes behind.
TESTS   = $(BUILT_$(TESTED))/parallaxPackageTests.xctest --testing-library swift-testing
WAITING = PtyTests|CommandLineTests|ParallaxTerminalTests
test: tests
	@$(TESTS) --filter '$(WAITING)' >$(BUILT_$(TESTED))/waiting.log 2>&1 & waiting=$$!; \
	$(TESTS) --skip '$(WAITING)'; others=$$?; \
	wait $$waiting; waited=$$?; cat $(BUILT_$(TESTED))/waiting.log; exit $$((others | waited))

# Builds the tests, and all that they need.
tests: PACKAGES += $(CONVERTERS)
tests: packages
	$(WITH_$(TESTED)) swift build --build-tests $(BUILD_$(TESTED))

# The laws on the dev sets below GOLD, on their cases 1, 1 + EVERY …; and on reports of our own, which stand alone where
# there is no GOLD. LAWS=checked checks what the code asserts as well.
laws: GOLD = ../shared/eval
EVERY = 1
LAWS  = release
laws: packages $(STANDINS) $(ARCHIVES)
	$(WITH_$(LAWS)) swift build --product laws $(BUILD_$(LAWS))
	@$(BUILT_$(LAWS))/laws --gold '$(GOLD)' --every $(EVERY) seeds Tests/ParallaxBrowserTests/Stories/*

# kill -9 while notes are written, KILLS times (make test does it 20 times).
KILLS = 500
kills: tests
	PARALLAX_KILLS=$(KILLS) $(TESTS) --filter KillTests

# Stories by Spark in local[2]; where Java or pyspark is missing that is said, and nothing is checked.
PYTHON = python3
cluster-test:
	@if ! java -version >/dev/null 2>&1; then echo 'Spark is not tested: there is no Java (apt-get install openjdk-17-jre-headless).'; \
	elif ! $(PYTHON) -c 'import pyspark' 2>/dev/null; then \
	  echo 'Spark is not tested: $(PYTHON) has no pyspark (pip install pyspark; PYTHON=… names another).'; \
	else \
	  test -x '$(BINARY)' || $(MAKE) --no-print-directory build; \
	  $(PYTHON) Tests/Cluster/cluster_test.py '$(BINARY)'; \
	fi

# The same sources give the same bytes.
install deb dist: export SOURCE_DATE_EPOCH = $(EPOCH)

# Folders that were not there before are named in a hidden file, so that `uninstall` leaves none of them.
install:
	@test -x '$(BINARY)' || $(MAKE) --no-print-directory build
	@.ci/install '$(BINARY)' '$(DESTDIR)' '$(PREFIX)'

uninstall:
	@.ci/install --remove '$(DESTDIR)' '$(PREFIX)'

# The package is of the commit, or of the files where there is none.
deb: PACKAGES += dpkg-dev
deb: packages
	@$(MAKE) --no-print-directory build SHARED=1
	@.ci/deb .build/shared/release/parallax .build/deb

dist:
	@.ci/dist .build

# The plugin is fetched for this alone: PARALLAX_DOCS names it to the package. The modules that ParallaxModel hands on have
# pages beside its own.
docs: packages
	PARALLAX_DOCS=1 swift package --scratch-path .build/docs --allow-writing-to-directory .build/pages \
	  generate-documentation --enable-experimental-combined-documentation \
	  $(addprefix --target ,ParallaxModel ParallaxText ParallaxCollation ParallaxFindings) --output-path .build/pages \
	  --transform-for-static-hosting --hosting-base-path parallax

# The page that the sample reports make, where it shows passage 24; a frame, for a browser without a window takes pictures
# of the top alone. pngquant makes it smaller where it is there.
BROWSER = chromium
PICTURE = Sources/ParallaxModel/ParallaxModel.docc/Resources/report.png
picture: build
	@mkdir -p .build/picture $(dir $(PICTURE))
	@$(BINARY) export seeds --to html -o .build/picture/report.html --force
	@echo '<!DOCTYPE html><style>*{margin:0;border:0}iframe{width:1240px;height:780px}</style><iframe src="report.html#p24">' \
	  >.build/picture/frame.html
	@$(BROWSER) --headless $(if $(filter 0,$(shell id -u)),--no-sandbox) --hide-scrollbars --window-size=1240,780 \
	  --screenshot=$(PICTURE) 'file://$(CURDIR)/.build/picture/frame.html' 2>/dev/null
	@if command -v pngquant >/dev/null; then pngquant --force --skip-if-larger --ext .png 64 $(PICTURE) || :; fi

bench: build
	swift build -c release --static-swift-stdlib --package-path Benchmarks $(LINKING)
	@Benchmarks/.build/release/bench $(BINARY) Benchmarks/.build/release/worddiff seeds

# Weights of ties from gold, into TIES; run twice, for the same gold gives the same files.
GOLD =
TIES = .build/ties
train: $(if $(wildcard $(GOLD)/eval/*/dev/*/gold.json),packages,no-gold)
	swift build -c release --product train
	.build/release/train '$(GOLD):Tests/Gold' '$(TIES)'
	@.build/release/train '$(GOLD):Tests/Gold' '$(TIES).again' >/dev/null && diff -r '$(TIES)' '$(TIES).again' && rm -r '$(TIES).again'

no-gold:
	$(error There is no gold in “$(GOLD)”; say make train GOLD=FOLDER)

# libFuzzer tells by coverage which bytes lead further. What it finds new stays beside the kept corpus, unversioned.
FUZZ_SECONDS = 60
# Arguments for libFuzzer; with a seed and a number of runs it tries the same bytes every time.
FUZZ_LIMIT = -max_total_time=$(FUZZ_SECONDS)
FUZZED = FuzzHTML FuzzNews FuzzMail FuzzPacked FuzzText FuzzCollation FuzzSignatures FuzzKeys FuzzFrame
fuzz: has-fuzzer packages
	$(WITH_checked) swift build --product fuzz $(BUILD_checked)
	@printf '%s\n' $(FUZZED) | xargs -P $$(nproc) -I TARGET sh -c '\
	  mkdir -p .build/fuzz/found/TARGET && \
	  SWIFT_BACKTRACE=enable=no $(BUILT_checked)/fuzz TARGET $(FUZZ_LIMIT) -timeout=20 \
	    -max_len=4096 -artifact_prefix=.build/fuzz/TARGET- .build/fuzz/found/TARGET \
	    Tests/Fuzz/Corpus/TARGET </dev/null >.build/fuzz/TARGET.log 2>&1 || status=1; \
	  if [ -n "$$status" ]; then cat .build/fuzz/TARGET.log; exit 255; fi; \
	  echo "TARGET: $$(grep -o "^Done .*" .build/fuzz/TARGET.log)"'

has-fuzzer:
	@test -n '$(FUZZER)' || { echo 'This toolchain has no libFuzzer.' >&2; exit 1; }

# What times itself is left out: a sanitizer makes everything many times as slow.
sanitize: packages
	@for sanitizer in address thread; do \
	  SWIFT_BACKTRACE=enable=no swift test --disable-xctest --sanitize=$$sanitizer --scratch-path .build/$$sanitizer \
	    --filter "Parallax(Support|Text|Collation|Findings|Model)Tests" --skip isQuickWhereNothingHelps --skip FoundInTime </dev/null || exit 1; \
	done

lint: swift
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Themes Benchmarks/Package.swift Benchmarks/Sources

shape:
	@.ci/shape

clean:
	rm -rf .build Benchmarks/.build

# One line for whoever has no Swift, before anything is installed.
swift:
	@command -v swift >/dev/null || { \
	  echo 'Parallax needs Swift 6.2 or newer, and there is none here: see https://www.swift.org/install/linux/' >&2; exit 1; }

# Installs what is missing, if anything; asks for sudo only then.
packages: swift
	@missing=; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	command -v apt-get >/dev/null || { echo "There is no apt-get here. Install what stands for:$$missing" >&2; exit 1; }; \
	as_root=; \
	if [ "$$(id -u)" != 0 ]; then \
	  command -v sudo >/dev/null || { echo "Packages are missing. As root: apt-get update && apt-get install$$missing" >&2; exit 1; }; \
	  as_root=sudo; \
	fi; \
	echo "Installing$$missing with apt-get$${as_root:+ (sudo may ask for your password)}"; \
	$$as_root apt-get -qq update && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $$missing >/dev/null
