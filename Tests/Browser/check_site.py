"""Opens every page of sites in headless Chromium, looks at each, and does in some what readers do.

    python3 Tests/Browser/check_site.py [--quick] [--vnu vnu.jar] [--screenshots DIR] SITE...

A SITE is a folder that `stancemap site` wrote. Prints what is wrong, a line each, and ends with 1 if anything is.
--quick looks at every page, but not in every light and width. Needs Chromium; with --vnu also Java.
"""

import argparse
import html.parser
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse

from behaviours import behaviours
from devtools import Browser, BrowserError

WIDTHS = [360, 1024, 1920]
INSPECTOR = (pathlib.Path(__file__).parent / "inspect.js").read_text()


class Links(html.parser.HTMLParser):
    """The ids of a page, and where it leads."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.targets, self.policy = set(), [], ""
        self.faults = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if "style" in attributes or tag in ("style", "iframe", "object", "embed", "base"):
            self.faults.append(f"has <{tag}> or a style that the policy forbids")
        self.faults += [f"has {name} on <{tag}>" for name in attributes if name.startswith("on")]
        for name in ("href", "src"):
            if attributes.get(name):
                self.targets.append((attributes[name], attributes.get("rel")))


class Check:
    def __init__(self, folder, page, options):
        self.folder, self.page, self.options = pathlib.Path(folder).resolve(), page, options
        self.pages = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        self.faults = []

    def fault(self, where, words):
        self.faults.append(f"{self.folder.name}/{where}: {words}")

    def address(self, path):
        return (self.folder / path.split("#")[0]).as_uri() + ("#" + path.split("#")[1] if "#" in path else "")

    # ---- Files

    def links(self):
        """Every link leads to a page, and to a place in it; nothing comes from elsewhere."""
        pages = {path: Links((self.folder / path).read_text(encoding="utf-8")) for path in self.pages}
        for path, page in pages.items():
            for words in page.faults:
                self.fault(path, words)
            if "default-src 'none'" not in page.policy or "unsafe" in page.policy:
                self.fault(path, f"has the policy '{page.policy}'")
            for target, relation in page.targets:
                address = urllib.parse.urlsplit(target)
                if address.scheme or address.netloc:
                    if relation != "external" or address.scheme not in ("http", "https"):
                        self.fault(path, f"leads away: {target}")
                    continue
                there = os.path.normpath(os.path.join(os.path.dirname(path), address.path)) if address.path else path
                if not (self.folder / there).is_file():
                    self.fault(path, f"leads to nothing: {target}")
                elif address.fragment and there in pages and address.fragment not in pages[there].ids:
                    self.fault(path, f"leads to no place in a page: {target}")

    def validity(self):
        """All pages are valid HTML, as the Nu checker sees it."""
        command = [
            "java", "-Xss4m", "-jar", self.options.vnu, "--errors-only", "--format", "gnu", "--stdout",
        ] + [str(self.folder / path) for path in self.pages]
        answer = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
        for line in answer.stdout.splitlines()[:20]:
            self.fault("", line.replace(self.folder.as_uri() + "/", ""))
        if answer.returncode and not answer.stdout:
            self.fault("", answer.stderr[:500])

    def pictures(self):
        """Every map has its table and its picture, and pages of two authors have their map where the site has one."""
        for path in self.pages:
            text = (self.folder / path).read_text(encoding="utf-8")
            if path.startswith("maps/"):
                if 'id="table"' not in text:
                    self.fault(path, "has no table that says the same")
                if not (self.folder / path).with_suffix(".svg").is_file():
                    self.fault(path, "has no picture beside it")
        maps = [path for path in self.pages if path.startswith("maps/differences-")]
        without = [
            path for path in self.pages
            if path.startswith("pairs/") and "<figure" not in (self.folder / path).read_text(encoding="utf-8")
        ]
        if maps and without:
            self.fault(without[0], "has no map of the two")

    # ---- Pages

    def look(self, path, *kinds):
        for words in self.page.evaluate(f"window.inspectPage({','.join(map(repr, kinds))})"):
            self.fault(path, words)

    def look_at(self, path):
        """A page has its landmarks, headings and names, can be read in any light, and fits any window."""
        page = self.page
        page.media()
        page.resize(1024)
        page.open(self.address(path))
        page.evaluate(INSPECTOR)
        self.look(path, "structure", "controls", "contrast")
        for width in WIDTHS:
            page.resize(width)
            self.look(path, "room")
        if path in self.in_all_lights:
            page.resize(1024)
            for kind, scheme in [("screen", "dark"), ("print", "light")]:
                page.media(kind, scheme)
                self.look(f"{path} ({kind}, {scheme})", "contrast")
        for words in page.complaints():
            self.fault(path, words)

    def look_without_scripts(self, path):
        """A page says the same without scripts."""
        page = self.page
        page.media()
        page.resize(360)
        page.open(self.address(path))
        withs = page.evaluate("document.querySelector('main').textContent.replace(/\\s+/g, '').length")
        page.scripts(False)
        try:
            page.open(self.address(path))
            page.evaluate(INSPECTOR)
            without = page.evaluate("document.querySelector('main').textContent.replace(/\\s+/g, '').length")
            if without < 0.9 * withs:
                self.fault(path, f"loses words without scripts: {without} of {withs} letters")
            if page.evaluate("document.querySelectorAll('form:not([hidden])').length"):
                self.fault(path, "has a form that does nothing without scripts")
            self.look(f"{path} (without scripts)", "structure", "controls", "contrast", "room")
        finally:
            page.scripts(True)

    def tab_through(self, path):
        """Tab goes through everything in the order of the page, shows where it is, and comes out at the end."""
        page = self.page
        page.resize(1024)
        page.open(self.address(path))
        page.evaluate(
            """window.order = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
                 .filter((one) => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true})); window.order.length"""
        )
        number = page.evaluate("window.order.length")
        last = -1
        for _ in range(min(number + 2, 400)):
            page.press("Tab")
            place = page.evaluate("window.order.indexOf(document.activeElement)")
            if place < 0:
                where = page.evaluate("document.activeElement === document.body || document.activeElement.outerHTML.slice(0, 100)")
                if where is not True:
                    self.fault(path, f"Tab comes to {where}")
                elif last != number - 1:
                    self.fault(path, f"Tab ends after {last + 1} of {number}")
                return
            if place == 0 and last == number - 1:
                return
            if place != last + 1:
                self.fault(path, f"Tab goes from {last} to {place} of {number}")
                return
            last = place
            if not page.evaluate(
                """(() => { const style = getComputedStyle(document.activeElement);
                     return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1; })()"""
            ):
                self.fault(path, f"nobody sees the focus on {page.evaluate('document.activeElement.outerHTML.slice(0, 100)')}")
                return
        if number < 398:
            self.fault(path, "Tab never comes out")

    def one_of_each(self):
        """The first page of each folder, and of each view."""
        chosen, seen = [], set()
        for path in self.pages:
            folder, _, name = path.rpartition("/")
            kind = (folder, name.split("-")[0].split(".")[0]) if folder in ("", "maps") else folder
            if kind not in seen:
                seen.add(kind)
                chosen.append(path)
        return chosen

    def in_every_light(self):
        """All pages but most of the many claims and actors, which are made of the same things."""
        alike = [[path for path in self.pages if path.startswith(folder)] for folder in ("claims/", "actors/")]
        return set(self.pages) - {path for paths in alike for path in paths[5:]}

    def run(self):
        start = time.monotonic()
        self.in_all_lights = set() if self.options.quick else self.in_every_light()
        self.links()
        self.pictures()
        if self.options.vnu:
            self.validity()
        for path in self.pages:
            self.guard(path, self.look_at, path)
        for path in self.one_of_each():
            self.guard(path, self.look_without_scripts, path)
            self.guard(path, self.tab_through, path)
            if self.options.screenshots:
                self.guard(path, self.show, path)
        for behaviour in behaviours:
            self.page.media()
            self.page.resize(1024)
            self.guard(behaviour.__doc__, behaviour, self)
        seconds = time.monotonic() - start
        print(f"{self.folder.name}: {len(self.pages)} pages, {len(self.faults)} faults, {seconds:.0f} s", flush=True)
        return self.faults

    def guard(self, where, work, *arguments):
        try:
            work(*arguments)
        except (BrowserError, AssertionError) as error:
            self.fault(where, f"{type(error).__name__}: {error}")

    def show(self, path):
        folder = pathlib.Path(self.options.screenshots) / self.folder.name
        folder.mkdir(parents=True, exist_ok=True)
        name = path.replace("/", "-").removesuffix(".html")
        for width in WIDTHS:
            for scheme in ["light", "dark"]:
                self.page.media("screen", scheme)
                self.page.resize(width)
                self.page.open(self.address(path))
                self.page.screenshot(folder / f"{name}-{width}-{scheme}.png")
        self.page.media("print")
        self.page.pdf(folder / f"{name}.pdf")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--vnu")
    parser.add_argument("--screenshots")
    parser.add_argument("sites", nargs="+")
    options = parser.parse_args()
    faults = []
    with Browser() as browser:
        page = browser.page()
        for site in options.sites:
            faults += Check(site, page, options).run()
    for words in faults:
        print(words)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
