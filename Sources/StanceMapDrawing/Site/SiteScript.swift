/// The one script of a site; pages can be read without it.
///
/// It is a Swift string, so that the program stays one file; `Tests/Browser` tries it in a browser.
enum SiteScript {
  static let text = #"""
    // What pages do beyond being read: light up what belongs together, show passages, filter, search.
    // Plain text goes in as text; no page runs anything else.
    "use strict";
    (function () {
      const root = document.body.dataset.root || "";
      const main = document.getElementById("main");
      const make = (name, attributes = {}, ...children) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.append(...children);
        return element;
      };
      const split = (words) => (words ? words.split(" ") : []);

      // ---- The index of everything, fetched when somebody first needs it.

      let waiting = null;
      function withIndex(work) {
        if (window.stancemapIndex) return work(window.stancemapIndex);
        if (!waiting) {
          waiting = [];
          const script = make("script", { src: root + "index.js" });
          script.addEventListener("load", () => {
            for (const next of waiting) next(window.stancemapIndex);
            waiting = [];
          });
          document.head.append(script);
        }
        waiting.push(work);
      }

      // ---- What belongs together.

      const tied = [...main.querySelectorAll("[data-on]")];
      const elementsByWord = new Map();
      for (const element of tied) {
        for (const word of split(element.dataset.on)) {
          if (!elementsByWord.has(word)) elementsByWord.set(word, []);
          elementsByWord.get(word).push(element);
        }
      }
      const isArrow = (element) => element.classList.contains("arrow");
      const isDrawn = (element) => element instanceof SVGElement;
      const linkWord = (arrow) => split(arrow.dataset.on).find((word) => /^r\d+$/.test(word));

      let lit = [];
      let source = null;
      function light(element) {
        if (element === source) return;
        unlight();
        source = element;
        if (!element) return;
        const words = split(element.dataset.key || element.dataset.on);
        const found = new Set(words.flatMap((word) => elementsByWord.get(word) || []));
        found.add(element);
        if (isDrawn(element) && !isArrow(element)) {
          for (const arrow of [...found].filter(isArrow)) {
            for (const end of elementsByWord.get(linkWord(arrow)) || []) found.add(end);
          }
        }
        lit = [...found];
        for (const one of lit) one.classList.add("lit");
        document.body.classList.add("lighting");
      }
      function unlight() {
        for (const one of lit) one.classList.remove("lit");
        lit = [];
        source = null;
        document.body.classList.remove("lighting");
      }
      const tiedAround = (node) => (node instanceof Element && main.contains(node) ? node.closest("[data-on]") : null);
      document.addEventListener("mouseover", (event) => light(tiedAround(event.target)));
      document.addEventListener("mouseleave", unlight);
      document.addEventListener("focusin", (event) => light(tiedAround(event.target)));

      // ---- Passages, in a panel beside the page.

      const heading = make("h2", { id: "evidence-title", tabindex: "-1" });
      const close = make("button", { type: "button", class: "close" }, "Close");
      const content = make("div");
      const evidence = make("aside", { id: "evidence", "aria-labelledby": "evidence-title", hidden: "" }, close, heading, content);
      document.body.append(evidence);
      let origin = null;

      const titleLines = (element) => {
        const title = [...element.children].find((child) => child.localName === "title");
        return (title ? title.textContent : element.textContent).split("\n");
      };
      function passageItem(entry) {
        const [, kind, sentence, quotes, place, address] = entry;
        const item = make("li", { class: "entry " + kind }, make("span", { class: "sentence" }, sentence));
        for (const quote of quotes) item.append(" ", make("q", { dir: "auto" }, quote));
        if (address) item.append(" ", make("span", { class: "place" }, make("a", { href: root + address }, place)));
        return item;
      }
      function open(element, isAsked = true) {
        const lines = isDrawn(element) ? titleLines(element) : ["Passage"];
        const numbers = split(element.dataset.on).filter((word) => /^s\d+$/.test(word));
        withIndex((index) => {
          if (element.isConnected) show(element, lines, numbers.map((word) => index.entries[word.slice(1) - 1]), isAsked);
        });
      }
      function show(element, lines, entries, isAsked) {
        if (!evidence.contains(document.activeElement)) origin = focusable(element);
        heading.textContent = lines[0];
        content.replaceChildren();
        const standing = isDrawn(element) && lines[1] && !lines[1].includes("“") ? lines[1] : "";
        if (standing) content.append(make("p", { class: "note" }, standing));
        const link = element.querySelector(":scope > a");
        if (link && isDrawn(element)) content.append(make("p", {}, make("a", { href: link.getAttribute("href") }, "All on this")));
        if (entries.length) content.append(make("ul", { class: "entries" }, ...entries.filter(Boolean).map(passageItem)));
        else content.append(make("p", {}, "There is no passage for this."));
        const arrows = isDrawn(element) && !isArrow(element) ? arrowsAt(element) : [];
        if (arrows.length) {
          content.append(make("h3", {}, "Arrows"), make("ul", { class: "arrows" }, ...arrows.map((arrow) => {
            const button = make("button", { type: "button" }, titleLines(arrow)[0]);
            button.addEventListener("click", () => open(arrow));
            return make("li", {}, button);
          })));
        }
        evidence.hidden = false;
        evidence.scrollTop = 0;
        if (element.id) history.replaceState(null, "", "#" + element.id);
        light(element);
        if (isAsked) heading.focus();
      }
      function arrowsAt(box) {
        const panel = box.closest(".panel");
        const words = split(box.dataset.on).filter((word) => /^r\d+$/.test(word));
        return [...new Set(words.flatMap((word) => elementsByWord.get(word) || []))]
          .filter((element) => isArrow(element) && element.closest(".panel") === panel && !element.classList.contains("background"));
      }
      function dismiss() {
        if (evidence.hidden) return false;
        const hadFocus = evidence.contains(document.activeElement);
        evidence.hidden = true;
        unlight();
        if (hadFocus && origin && origin.isConnected) origin.focus();
        return true;
      }
      close.addEventListener("click", dismiss);
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && dismiss()) event.preventDefault();
      });
      document.addEventListener("click", (event) => {
        const element = tiedAround(event.target);
        const wantsElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
        if (!element || wantsElsewhere || !(isDrawn(element) || element.localName === "mark")) return;
        if (event.target.closest("a") && !isDrawn(element)) return;
        event.preventDefault();
        open(element);
      });

      // ---- Maps by keyboard: one stop for Tab, arrow keys from box to box.

      const focusable = (element) => element.querySelector(":scope > a") || element;
      const names = (element) => titleLines(element).slice(0, 2).join(", ");
      for (const figure of main.querySelectorAll("figure.map")) setUp(figure);
      function setUp(figure) {
        const pan = figure.querySelector(".pan");
        const boxes = [...pan.querySelectorAll("g.box[data-on]")];
        for (const element of pan.querySelectorAll("g[data-on]")) {
          const target = focusable(element);
          target.setAttribute("tabindex", "-1");
          if (target === element) {
            target.setAttribute("role", "button");
            target.setAttribute("aria-label", names(element));
          }
          if (isArrow(element)) widen(element);
        }
        pan.addEventListener("scroll", () => showEdges(pan), { passive: true });
        showEdges(pan);
        if (!boxes.length) return;
        const hint = make("p", { class: "keys note" }, "Click or tap a box or an arrow to read its passages. Arrow keys go from box to box, Enter shows the passages, Escape closes them.");
        hint.id = "keys-" + figure.className.replace(/\W+/g, "-");
        figure.querySelector("figcaption").prepend(hint);
        pan.setAttribute("aria-describedby", hint.id);
        pan.addEventListener("keydown", (event) => onKey(event, pan, boxes));
      }
      // A shadow at the edge tells that there is more; at the end of the map there is not.
      function showEdges(pan) {
        const offset = Math.abs(pan.scrollLeft);
        pan.parentElement.classList.toggle("at-start", offset < 2);
        pan.parentElement.classList.toggle("at-end", offset + pan.clientWidth > pan.scrollWidth - 2);
      }
      // Thin lines are hard to hit, so each gets a broad one that nobody sees.
      function widen(arrow) {
        const line = arrow.querySelector("path");
        if (!line || arrow.classList.contains("background")) return;
        const hit = line.cloneNode();
        for (const name of ["class", "stroke-dasharray", "fill", "stroke"]) hit.removeAttribute(name);
        hit.setAttribute("class", "hit");
        arrow.append(hit);
      }
      const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
      function onKey(event, pan, boxes) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const here = document.activeElement.closest("g[data-on]");
        const shown = boxes.filter((box) => !box.classList.contains("off"));
        let next = null;
        if (event.key === "Home") next = shown[0];
        else if (event.key === "End") next = shown[shown.length - 1];
        else if (directions[event.key]) next = here ? nearest(here, shown, directions[event.key]) : shown[0];
        else if (event.key === "Enter" || event.key === " ") {
          if (!here) return;
          event.preventDefault();
          return open(here);
        } else if (event.key === "Escape") {
          if (evidence.hidden && here) pan.focus();
          return;
        } else return;
        event.preventDefault();
        if (!next) return;
        focusable(next).focus({ preventScroll: true });
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
      function nearest(here, boxes, [x, y]) {
        const middle = (box) => {
          const frame = box.getBoundingClientRect();
          return [frame.left + frame.width / 2, frame.top + frame.height / 2];
        };
        const from = middle(here);
        let best = null;
        let least = Infinity;
        for (const box of boxes) {
          if (box === here) continue;
          const to = middle(box);
          const ahead = (to[0] - from[0]) * x + (to[1] - from[1]) * y;
          const aside = Math.abs((to[0] - from[0]) * y) + Math.abs((to[1] - from[1]) * x);
          const cost = ahead + 2.5 * aside;
          if (ahead > 2 && cost < least) [best, least] = [box, cost];
        }
        return best;
      }

      // ---- Filters by author and topic; what they chose is in the address.

      const forms = [...main.querySelectorAll("form.filters")];
      const chosen = () => {
        const state = {};
        for (const form of forms) for (const select of form.querySelectorAll("select")) if (select.value) state[select.name] = select.value;
        return state;
      };
      function filter(state) {
        const rows = [];
        for (const element of tied) {
          const words = split(element.dataset.on);
          const isOff = Object.entries(state).some(([kind, value]) => !words.includes(value) && words.some((word) => word.startsWith(kind + "-")));
          element.classList.toggle("off", isOff);
          if (!isDrawn(element) && element.localName !== "mark" && element.localName !== "a") rows.push(element);
        }
        // What holds nothing but rows goes with the last of them.
        const isShownIn = new Map();
        for (const row of rows) {
          for (let one = row.parentElement; one !== main; one = one.parentElement) {
            if (one.matches("section, tbody, .bands > div, li:not([data-on])")) {
              isShownIn.set(one, isShownIn.get(one) || !row.classList.contains("off"));
            }
          }
        }
        for (const [one, isShown] of isShownIn) one.classList.toggle("off", !isShown && !one.querySelector("svg, .para"));
        const things = rows.length ? rows : tied.filter((element) => element.classList.contains("box"));
        const shown = things.filter((element) => !element.classList.contains("off")).length;
        const isFiltering = Object.keys(state).length > 0;
        for (const form of forms) form.querySelector("[role=status]").textContent = isFiltering ? shown + " of " + things.length + " shown" : "";
      }
      for (const form of forms) {
        form.hidden = false;
        form.addEventListener("change", () => {
          const state = chosen();
          filter(state);
          history.replaceState(null, "", "#" + new URLSearchParams(state));
        });
        form.addEventListener("reset", () => {
          for (const select of form.querySelectorAll("select")) select.value = "";
          filter({});
          history.replaceState(null, "", "#");
        });
        form.addEventListener("submit", (event) => event.preventDefault());
      }

      // ---- Search in everything that the site has.

      const input = make("input", { type: "search", name: "q", autocomplete: "off", "aria-controls": "results" });
      const results = make("ul", { id: "results", hidden: "" });
      const status = make("p", { role: "status" });
      const search = make("form", { role: "search" }, make("label", {}, "Search ", input), status, results);
      document.querySelector("header").append(search);
      const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      let places = null;
      function find(index) {
        places = places || [
          ...index.pages.map(([kind, words, address]) => ({ kind, words, address, text: fold(words) })),
          ...index.entries.filter((entry) => entry[5]).map(([, , sentence, quotes, place, address]) => ({
            kind: place, words: sentence, quote: quotes.join(" / "), address, text: fold([sentence, place, ...quotes].join(" ")),
          })),
        ];
        const wanted = fold(input.value).split(/\s+/).filter(Boolean);
        const found = wanted.length ? places.filter((place) => wanted.every((word) => place.text.includes(word))) : [];
        results.replaceChildren(...found.slice(0, 30).map((place) => {
          const link = make("a", { href: root + place.address }, make("strong", {}, place.words));
          if (place.quote) link.append(" ", make("q", { dir: "auto" }, place.quote));
          link.append(" ", make("small", {}, place.kind));
          return make("li", {}, link);
        }));
        results.hidden = found.length === 0;
        const more = found.length > 30 ? "; the first 30 are shown" : "";
        status.textContent = wanted.length ? (found.length || "nothing") + " found" + more : "";
      }
      input.addEventListener("input", () => withIndex(find));
      search.addEventListener("submit", (event) => {
        event.preventDefault();
        const first = results.querySelector("a");
        if (first) first.focus();
      });
      search.addEventListener("keydown", (event) => {
        const links = [...results.querySelectorAll("a")];
        const place = links.indexOf(document.activeElement);
        if (event.key === "Escape" && (input.value || place >= 0)) {
          input.value = "";
          results.hidden = true;
          status.textContent = "";
          input.focus();
        } else if (event.key === "ArrowDown" && links[place + 1]) links[place + 1].focus();
        else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] || input).focus();
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
      document.addEventListener("focusin", (event) => {
        if (!search.contains(event.target)) results.hidden = true;
        else if (results.children.length) results.hidden = false;
      });
      document.addEventListener("click", (event) => {
        if (!search.contains(event.target)) results.hidden = true;
      });

      // ---- Addresses that lead into a page.

      function follow() {
        const words = location.hash.slice(1);
        if (words.includes("=")) {
          const state = Object.fromEntries(new URLSearchParams(words));
          if (state.q !== undefined) {
            input.value = state.q;
            withIndex(find);
          }
          for (const form of forms) {
            for (const select of form.querySelectorAll("select")) {
              const options = [...select.options].map((option) => option.value);
              select.value = options.includes(state[select.name]) ? state[select.name] : "";
            }
          }
          return filter(chosen());
        }
        const element = words ? document.getElementById(words) : null;
        if (!element) return;
        for (let details = element.closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
        if (isDrawn(element) && element.dataset.on) {
          element.scrollIntoView({ block: "center", inline: "center" });
          open(element, false);
        } else if (tiedAround(element)) light(tiedAround(element));
      }
      window.addEventListener("hashchange", follow);
      follow();
    })();

    """#
}
