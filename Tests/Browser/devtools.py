"""A small client of Chromium's DevTools protocol, over a pipe, with nothing but Python's standard library.

    with Browser() as browser:
        page = browser.page()
        page.open("file:///tmp/site/index.html")
        page.evaluate("document.title")
"""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

# What a key is called in the protocol: code, number of the key, text that it types.
KEYS = {
    "Tab": ("Tab", 9, ""),
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    "Home": ("Home", 36, ""),
    "End": ("End", 35, ""),
    "ArrowLeft": ("ArrowLeft", 37, ""),
    "ArrowUp": ("ArrowUp", 38, ""),
    "ArrowRight": ("ArrowRight", 39, ""),
    "ArrowDown": ("ArrowDown", 40, ""),
}


class BrowserError(Exception):
    pass


def program():
    """The path of Chromium; CHROMIUM names another one."""
    chosen = os.environ.get("CHROMIUM")
    found = chosen or next((path for path in map(shutil.which, NAMES) if path), None)
    if not found:
        raise BrowserError("there is no Chromium here; Scripts/install-browser.sh installs it")
    return found


class Browser:
    """Chromium without a window, with a profile of its own that is gone afterwards."""

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="stancemap-browser-")
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()
        arguments = [
            program(), "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--disable-component-update",
            "--disable-background-networking", "--disable-sync", "--mute-audio", "--hide-scrollbars",
            "--force-color-profile=srgb", f"--user-data-dir={self.profile}", "about:blank",
        ]

        def connect():  # the protocol wants descriptors 3 and 4
            ends = os.dup(to_read), os.dup(from_write)
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.log = open(os.path.join(self.profile, "log"), "wb")
        self.process = subprocess.Popen(
            arguments, preexec_fn=connect, pass_fds=[3, 4], stdin=subprocess.DEVNULL, stdout=self.log,
            stderr=self.log,
        )
        os.close(to_read)
        os.close(from_write)
        self.into, self.out = to_write, from_read
        self.pending = b""
        self.number = 0
        self.answers = {}
        self.events = []
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close", limit=5)
        except BrowserError:
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.into)
        os.close(self.out)
        self.log.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def page(self):
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        return Page(self, session)

    def call(self, method, parameters=None, session=None, limit=30):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        try:
            while data:
                data = data[os.write(self.into, data):]
        except BrokenPipeError:
            raise BrowserError("Chromium has ended: " + self.last_words()) from None
        end = time.monotonic() + limit
        while self.number not in self.answers:
            self.receive(end, method)
        answer = self.answers.pop(self.number)
        if "error" in answer:
            raise BrowserError(f"{method}: {answer['error'].get('message')}")
        return answer["result"]

    def receive(self, end, reason):
        """Waits for a message and files it."""
        while b"\0" not in self.pending:
            left = end - time.monotonic()
            if left <= 0:
                raise BrowserError(f"no answer to {reason}")
            if select.select([self.out], [], [], left)[0]:
                data = os.read(self.out, 1 << 20)
                if not data:
                    raise BrowserError("Chromium has ended: " + self.last_words())
                self.pending += data
        text, self.pending = self.pending.split(b"\0", 1)
        message = json.loads(text)
        if "id" in message:
            self.answers[message["id"]] = message
        else:
            self.events.append(message)

    def last_words(self):
        with open(self.log.name, "rb") as log:
            return log.read()[-2000:].decode(errors="replace")


class Page:
    """A tab."""

    def __init__(self, browser, session):
        self.browser, self.session = browser, session
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(domain + ".enable")

    def call(self, method, limit=30, **parameters):
        return self.browser.call(method, parameters, self.session, limit)

    def open(self, address, limit=30):
        """Loads a page, also where only what is behind the # differs, and waits until it is there."""
        self.browser.events.clear()
        self.call("Page.navigate", url="about:blank")
        self.wait_for_load(limit)
        self.browser.events.clear()
        answer = self.call("Page.navigate", url=address)
        if answer.get("errorText"):
            raise BrowserError(f"{address}: {answer['errorText']}")
        self.wait_for_load(limit)
        # The event may be a late one of the page before.
        if not self.until("document.readyState === 'complete' && location.protocol !== 'about:'", limit):
            raise BrowserError(f"{address}: not loaded after {limit} s")

    def wait_for_load(self, limit=30):
        end = time.monotonic() + limit
        while not any(event["method"] == "Page.loadEventFired" for event in self.browser.events):
            self.browser.receive(end, "loading")

    def evaluate(self, script):
        """The value of an expression; a promise is waited for."""
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True, userGesture=True
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def until(self, script, limit=5):
        """Waits until an expression is true; tells whether it came to that."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if self.evaluate(script):
                return True
            time.sleep(0.02)
        return False

    def complaints(self):
        """What the console has said since the page was opened, and what failed to load or left the disk."""
        found = []
        for event in self.browser.events:
            details = event["params"]
            if event["method"] == "Log.entryAdded" and details["entry"]["level"] in ("error", "warning"):
                found.append(f"{details['entry']['text']} {details['entry'].get('url', '')}")
            elif event["method"] == "Runtime.exceptionThrown":
                thrown = details["exceptionDetails"]
                found.append(thrown.get("exception", {}).get("description") or thrown["text"])
            elif event["method"] == "Runtime.consoleAPICalled":
                found.append("console: " + " ".join(str(word.get("value")) for word in details["args"]))
            elif event["method"] == "Network.requestWillBeSent":
                address = details["request"]["url"]
                if not address.startswith(("file:", "about:", "data:")):
                    found.append(f"asks for {address}")
            elif event["method"] == "Network.loadingFailed" and not details.get("canceled"):
                found.append(f"does not load: {details.get('errorText')} {details.get('blockedReason', '')}")
        return found

    # What a person does

    def press(self, key, shift=False):
        code, number, text = KEYS[key]
        common = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": 8 if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def point(self, x, y):
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def click(self, x, y):
        self.point(x, y)
        for kind in ["mousePressed", "mouseReleased"]:
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    # How it is shown

    def resize(self, width, height=900):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def media(self, kind="screen", scheme="light"):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=kind, features=features)

    def scripts(self, are_on):
        self.call("Emulation.setScriptExecutionDisabled", value=not are_on)

    def screenshot(self, path, is_whole=False):
        answer = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=is_whole, limit=60)
        write(path, answer["data"])

    def pdf(self, path):
        write(path, self.call("Page.printToPDF", preferCSSPageSize=True, limit=60)["data"])


def write(path, data):
    with open(path, "wb") as file:
        file.write(base64.b64decode(data))
