// What can be said against a page by looking at it: a list of sentences, empty where all is well.
(() => {
  const faults = [];
  const fault = (words) => { if (faults.length < 40) faults.push(words); };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const short = (element) => element.outerHTML.slice(0, 120);

  // ---- Landmarks, headings, names

  const inspectStructure = () => {
    if (!document.title.trim()) fault("the page has no title");
    if (!document.documentElement.lang) fault("the page has no language");
    for (const [selector, name] of [["main", "main"], ["body > header", "header"], ["h1", "h1"]]) {
      const number = all(selector).filter(isShown).length;
      if (number !== 1) fault(`there are ${number} of ${name}`);
    }
    let level = 0;
    for (const heading of all("h1, h2, h3, h4, h5, h6").filter(isShown)) {
      const next = Number(heading.localName[1]);
      if (next > level + 1) fault(`after h${level} comes ${short(heading)}`);
      if (!heading.textContent.trim()) fault(`an empty heading: ${short(heading)}`);
      level = next;
    }
    const ids = all("[id]").map((element) => element.id);
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) fault(`the id ${id} occurs twice`);
    for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(/\s+/)) {
          if (!document.getElementById(id)) fault(`${attribute} names nothing: ${short(element)}`);
        }
      }
    }
    const names = all("nav").map((nav) => nav.getAttribute("aria-label"));
    if (new Set(names).size !== names.length || names.some((name) => !name)) fault("navigations have no names of their own");
    for (const image of all("img")) if (!image.hasAttribute("alt")) fault(`an image without alt: ${short(image)}`);
    for (const drawing of all("svg")) if (!drawing.querySelector(":scope > title")?.textContent) fault("a drawing without a title");
    for (const cell of all("th")) if (!cell.hasAttribute("scope")) fault(`a heading of what? ${short(cell)}`);
    for (const link of all("a[href^='#']")) {
      const id = decodeURIComponent(link.getAttribute("href").slice(1));
      if (!document.getElementById(id)) fault(`leads nowhere: ${short(link)}`);
    }
  };

  const name = (element) => {
    const by = element.getAttribute("aria-labelledby");
    const words = [
      element.getAttribute("aria-label"),
      by && by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "),
      element.labels && [...element.labels].map((label) => label.textContent).join(" "),
      element.textContent, all("img", element).map((image) => image.alt).join(" "),
    ];
    return words.find((word) => word && word.trim()) || "";
  };
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";
  const inspectControls = () => {
    for (const element of all(focusable).filter(isShown)) {
      if (element.tabIndex > 0) fault(`jumps the queue of Tab: ${short(element)}`);
      if (element.id !== "main" && !name(element)) fault(`has no name: ${short(element)}`);
    }
  };

  // ---- Contrast

  const parts = (color) => {
    const numbers = (color.match(/[\d.]+/g) || []).map(Number);
    return numbers.length < 3 ? null : { rgb: numbers.slice(0, 3), alpha: numbers.length > 3 ? numbers[3] : 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = parts(getComputedStyle(one).backgroundColor);
      if (color && color.alpha === 1) return color.rgb;
      if (color && color.alpha > 0) return null;
    }
    return [255, 255, 255];
  };
  const shapes = new Map();
  const shapesOf = (drawing) => {
    if (!shapes.has(drawing)) {
      shapes.set(drawing, all("rect, path, circle", drawing).filter((shape) => !shape.closest(".arrow")).map((shape) => ({
        shape, frame: shape.getBoundingClientRect(), color: parts(getComputedStyle(shape).fill),
      })).filter((one) => one.color && one.color.alpha === 1));
    }
    return shapes.get(drawing);
  };
  // The last shape before the words that lies under their middle.
  const groundInDrawing = (words, drawing) => {
    const frame = words.getBoundingClientRect();
    const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
    let found = null;
    for (const { shape, frame, color } of shapesOf(drawing)) {
      if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) continue;
      if (shape.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) found = color.rgb;
    }
    return found || ground(drawing.parentElement);
  };
  const inspectContrast = () => {
    const seen = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || ["script", "style", "title", "desc", "option"].includes(element.localName) || !isShown(element)) continue;
      const drawing = element.closest("svg");
      const style = getComputedStyle(element);
      const color = parts(drawing ? style.fill : style.color);
      const under = drawing ? groundInDrawing(element, drawing) : ground(element);
      if (!color || !under || color.alpha < 1) { fault(`cannot tell the contrast of “${node.data.trim().slice(0, 40)}”`); continue; }
      const pair = color.rgb + "/" + under;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const contrast = ratio(color.rgb, under);
      if (contrast < 4.5) fault(`contrast ${contrast.toFixed(2)} of “${node.data.trim().slice(0, 40)}”: ${color.rgb} on ${under}`);
    }
  };

  // ---- Room

  const inspectRoom = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) fault(`is ${document.documentElement.scrollWidth} wide at ${width}`);
    for (const element of all("body *")) {
      if (element.closest("svg, .pan, .scroll, [hidden], .skip, #results")) continue;
      const frame = element.getBoundingClientRect();
      if (frame.width > 1 && (frame.right > width + 1 || frame.left < -1)) { fault(`sticks out at ${width}: ${short(element)}`); break; }
    }
  };

  window.inspectPage = (...kinds) => {
    faults.length = 0;
    const inspections = { structure: inspectStructure, controls: inspectControls, contrast: inspectContrast, room: inspectRoom };
    shapes.clear();
    for (const kind of kinds) inspections[kind]();
    return faults;
  };
})();
