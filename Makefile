# `make site` builds sitegen and the site in Content/; `make test` runs every test. Both install what they miss.
#
# A debug build is what gets from nothing to a site soonest: it takes less than half as long as a release build.

SITEGEN := .build/debug/sitegen
TEST_TOOLS := .build-site-tests
PYTHON := $(TEST_TOOLS)/venv/bin/python
DOCS := Sources/sitegen/Documentation.docc

.PHONY: site test site-checks screenshots benchmark docs docs-check sitegen

site: sitegen
	$(SITEGEN) build

test: sitegen docs-check site-checks
	SITEGEN_REQUIRES_LIBVIPS=1 swift test

# Judges Public/ with outside tools: an HTML checker, axe in a browser, a link checker, the schema.org vocabulary.
site-checks: site $(TEST_TOOLS)/ready
	$(PYTHON) -m pytest Tests/Site

screenshots: site $(TEST_TOOLS)/ready
	$(PYTHON) Tests/Site/screenshots.py Public $(TEST_TOOLS)/screenshots

# Times builds of a thousand pages with a release build.
benchmark:
	.ci/install libcmark-dev pkg-config python3
	swift build -c release --product sitegen
	python3 Tests/Benchmark/benchmark.py .build/release/sitegen

# Writes the reference pages of the documentation from the program's own declarations.
docs: sitegen
	$(SITEGEN) explain --docs > $(DOCS)/Rules.md
	$(SITEGEN) schema --docs > $(DOCS)/ContentReference.md
	$(SITEGEN) schema --templates > $(DOCS)/TemplateReference.md

# Fails if those pages are not what the program says today.
docs-check: sitegen
	$(SITEGEN) explain --docs | diff -u $(DOCS)/Rules.md -
	$(SITEGEN) schema --docs | diff -u $(DOCS)/ContentReference.md -
	$(SITEGEN) schema --templates | diff -u $(DOCS)/TemplateReference.md -

# libvips is loaded while sitegen runs: it makes smaller pictures and social cards, which need a font.
sitegen:
	.ci/install libcmark-dev pkg-config libvips42 fonts-dejavu-core
	swift build --product sitegen

$(TEST_TOOLS)/ready: Tests/Site/requirements.txt
	.ci/install chromium fonts-liberation2 python3-venv
	command -v java >/dev/null || .ci/install default-jre-headless
	python3 -m venv --clear $(TEST_TOOLS)/venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@
