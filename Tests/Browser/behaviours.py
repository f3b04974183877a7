"""What readers do with a site. Each function gets the check of a site, and has in its first line what must hold."""

BOX = "document.querySelector('figure.map g.box[data-on]')"


def middle(page, element):
    """The middle of what an expression finds, or of its first line, scrolled into the window."""
    page.evaluate(f"{element}.scrollIntoView({{block: 'center', inline: 'center'}})")
    frame = page.evaluate(f"(() => {{ const f = {element}.getClientRects()[0]; return [f.left, f.top, f.width, f.height]; }})()")
    return frame[0] + frame[2] / 2, frame[1] + frame[3] / 2


def first(check, folder, contains):
    """The first page of a folder that has some text in its markup; nil where none has."""
    for path in check.pages:
        if path.startswith(folder) and contains in (check.folder / path).read_text(encoding="utf-8"):
            return path
    return None


def evidence_is_open(page):
    return page.until("!document.getElementById('evidence').hidden")


def hovering(check):
    """pointing at a box of a map lights up what belongs to it, and nothing else"""
    page = check.page
    page.open(check.address("index.html"))
    page.point(*middle(page, BOX))
    assert page.until("document.body.classList.contains('lighting')"), "nothing is lit"
    assert page.evaluate(f"{BOX}.classList.contains('lit')"), "the box itself is not lit"
    lit = page.evaluate("document.querySelectorAll('g.box.lit').length")
    boxes = page.evaluate("document.querySelectorAll('g.box[data-on]').length")
    assert 1 <= lit < boxes, f"{lit} of {boxes} boxes are lit"
    dim = page.evaluate("getComputedStyle(document.querySelector('g.box[data-on]:not(.lit)')).opacity")
    assert float(dim) < 1, "what does not belong to it is as clear"
    page.point(1, 1)
    assert page.until("!document.body.classList.contains('lighting')"), "it stays lit"


def clicking(check):
    """a click on a box opens its passages, each with the way to where it stands; Escape closes them"""
    page = check.page
    page.open(check.address("index.html"))
    box = "[...document.querySelectorAll('figure.map g.box[data-on]')].find((one) => /(^| )s\\d/.test(one.dataset.on))"
    page.click(*middle(page, box))
    assert evidence_is_open(page), "nothing opens"
    assert page.evaluate("document.querySelectorAll('#evidence .entry').length") > 0, "it has no passages"
    assert page.evaluate("document.querySelectorAll('#evidence .place a').length") > 0, "no passage leads anywhere"
    assert page.evaluate(f"location.hash === '#' + {box}.id"), "the address does not say which box"
    assert page.evaluate("document.activeElement.id") == "evidence-title", "the focus is not in the panel"
    page.press("Escape")
    assert page.until("document.getElementById('evidence').hidden"), "Escape does not close it"
    assert page.evaluate(f"{box}.contains(document.activeElement)"), "the focus does not go back to the box"


def deep_link(check):
    """the address of a box opens its passages"""
    page = check.page
    page.open(check.address("index.html"))
    box = page.evaluate(f"{BOX}.id")
    page.open(check.address("index.html#" + box))
    assert evidence_is_open(page), f"#{box} opens nothing"


def arrow_by_click(check):
    """a click on an arrow opens its passages"""
    page = check.page
    page.resize(1920)
    page.open(check.address("index.html"))
    arrow = """(() => {
      for (const one of document.querySelectorAll('g.arrow[data-on]:not(.background) .hit')) {
        one.scrollIntoView({block: 'center', inline: 'center'});
        const point = one.getPointAtLength(one.getTotalLength() * 0.5).matrixTransform(one.getScreenCTM());
        if (document.elementFromPoint(point.x, point.y) === one) return [point.x, point.y];
      }
      return null;
    })()"""
    if page.evaluate("document.querySelector('g.arrow[data-on]:not(.background)') === null"):
        return
    place = page.evaluate(arrow)
    assert place, "no arrow can be hit"
    page.click(*place)
    assert evidence_is_open(page), "nothing opens"


def keyboard(check):
    """a map is one stop for Tab, arrow keys go from box to box, Enter opens the passages, Tab leaves"""
    page = check.page
    page.open(check.address("maps/panels.html"))
    page.evaluate("document.querySelector('.pan').focus()")
    page.press("ArrowRight")
    assert page.evaluate("!!document.activeElement.closest('g.box')"), "an arrow key goes to no box"
    before = page.evaluate("document.activeElement.closest('g.box').id")
    moved = False
    for key in ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]:
        page.press(key)
        moved = moved or page.evaluate("document.activeElement.closest('g.box').id") != before
    assert moved, "arrow keys go nowhere"
    page.press("End")
    page.press("Home")
    assert page.evaluate(f"{BOX}.contains(document.activeElement)"), "Home does not go to the first box"
    assert page.evaluate("document.body.classList.contains('lighting')"), "the focus lights up nothing"
    page.press("Enter")
    assert evidence_is_open(page), "Enter opens nothing"
    page.press("Tab")
    assert page.evaluate("document.getElementById('evidence').contains(document.activeElement)"), "Tab does not go into the panel"
    page.press("Escape")
    assert page.evaluate(f"{BOX}.contains(document.activeElement)"), "Escape does not lead back to the box"
    page.press("Tab")
    assert page.evaluate("!document.activeElement.closest('.pan')"), "Tab stays in the map"
    page.press("Tab", shift=True)
    assert page.evaluate("!!document.activeElement.closest('.pan')"), "Tab backwards does not lead back"


def filtering(check):
    """a filter leaves what fits, says how many, is in the address, and can be undone"""
    page = check.page
    page.open(check.address("claims.html"))
    if page.evaluate("document.querySelector('form.filters select') === null"):
        return
    choose = """(() => {
      const select = document.querySelector('form.filters select');
      select.value = select.options[1].value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      return select.name + '=' + select.value;
    })()"""
    choice = page.evaluate(choose)
    shown = page.evaluate("document.querySelectorAll('.rows li:not(.off)').length")
    rows = page.evaluate("document.querySelectorAll('.rows li').length")
    assert 0 < shown <= rows, f"{shown} of {rows} rows are shown"
    assert f"{shown} of {rows} shown" == page.evaluate("document.querySelector('form.filters [role=status]').textContent")
    assert page.evaluate("location.hash") == "#" + choice, "the address does not say it"
    page.open(check.address("claims.html#" + choice))
    assert page.evaluate("document.querySelectorAll('.rows li:not(.off)').length") == shown, "the address does not keep it"
    page.evaluate("document.querySelector('form.filters button').click()")
    assert page.until("document.querySelectorAll('.rows li.off').length === 0"), "it cannot be undone"


def filtering_a_map(check):
    """a filter by author leaves that author's part of a map"""
    page = check.page
    page.open(check.address("maps/panels.html"))
    if page.evaluate("document.querySelector('select[name=by]') === null"):
        return
    page.evaluate(
        """(() => { const select = document.querySelector('select[name=by]');
             select.value = select.options[1].value;
             select.dispatchEvent(new Event('change', {bubbles: true})); })()"""
    )
    off, boxes = page.evaluate(
        "[document.querySelectorAll('g.box.off').length, document.querySelectorAll('g.box[data-on]').length]"
    )
    assert 0 < off < boxes, f"{off} of {boxes} boxes are off"


def filtering_a_pair(check):
    """a filter by topic leaves what two authors say on it, with no heading over nothing"""
    page = check.page
    path = first(check, "pairs/", 'select name="t"')
    if not path:
        return
    page.open(check.address(path))
    rows = "[...document.querySelectorAll('.bands li[data-on], main tr[data-on]')]"
    topics = page.evaluate("[...document.querySelectorAll('select[name=t] option')].map((one) => one.value).filter(Boolean)")
    topic = next((one for one in topics if page.evaluate(f"{rows}.some((row) => row.dataset.on.split(' ').includes('{one}'))")), None)
    assert topic, "no row is about any topic"
    page.evaluate(
        f"""(() => {{ const select = document.querySelector('select[name=t]');
             select.value = '{topic}';
             select.dispatchEvent(new Event('change', {{bubbles: true}})); }})()"""
    )
    wrong = page.evaluate(
        f"{rows}.filter((row) => row.checkVisibility() && /(^| )t-/.test(row.dataset.on) && !row.dataset.on.split(' ').includes('{topic}')).length"
    )
    assert wrong == 0, f"{wrong} rows on other topics are shown"
    assert page.evaluate(f"{rows}.some((row) => row.checkVisibility())"), "nothing is shown"
    bare = page.evaluate(
        """[...document.querySelectorAll('main tbody')].filter((body) => body.checkVisibility() && body.querySelector('tr[data-on]')
             && ![...body.querySelectorAll('tr:not(.group)')].some((row) => row.checkVisibility())).length"""
    )
    assert bare == 0, f"{bare} headings of rows have none"
    page.evaluate("document.querySelector('form.filters button').click()")
    assert page.until("document.querySelectorAll('main .off').length === 0"), "it cannot be undone"


def networks(check):
    """networks say how they came about, and their rows keep their names while they are scrolled"""
    page = check.page
    if "networks.html" not in check.pages:
        return
    page.resize(360)
    page.open(check.address("networks.html"))
    accounts = page.evaluate("[...document.querySelectorAll('.account')].map((one) => one.textContent)")
    assert accounts and all("stancemap network PROJECT" in one for one in accounts), "a figure has no command"
    tables = page.evaluate("document.querySelectorAll('main table').length")
    told = sum("Settings:" in one and "counted" in one for one in accounts)
    assert 0 < tables <= told, f"{told} of {tables} tables say their settings and how many statements they count"
    kept = page.evaluate(
        """[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth && one.querySelector('.matrix')).every((one) => {
             one.scrollLeft = 9999;
             const name = one.querySelector('tbody th').getBoundingClientRect();
             return Math.abs(name.left - one.getBoundingClientRect().left) < 4;
           })"""
    )
    assert kept, "names of rows scroll out of sight"
    page.resize(1024)
    page.open(check.address("networks.html"))
    matrix = "document.querySelector('.matrix tbody tr')"
    if page.evaluate(f"{matrix} !== null"):
        page.point(*middle(page, f"{matrix}.querySelector('th a')"))
        assert page.until("document.querySelectorAll('.matrix thead th.lit').length > 0"), "the column of a row is not lit"


def wide_maps(check):
    """a map that is wider than its place says so, shows where it goes on, and can be scrolled by keyboard"""
    page = check.page
    page.resize(360)
    for path in check.one_of_each():
        if not path.startswith("maps/") or "<figure class=\"map" not in (check.folder / path).read_text(encoding="utf-8"):
            continue
        page.open(check.address(path))
        wide, hinted, shadow, named = page.evaluate(
            """(() => { const pan = document.querySelector('.pan');
                 return [pan.scrollWidth > pan.clientWidth + 1, document.querySelector('.wide').checkVisibility(),
                   getComputedStyle(pan.parentElement, '::after').display !== 'none' && getComputedStyle(pan.parentElement, '::after').visibility === 'visible',
                   pan.tabIndex === 0 && pan.getAttribute('role') === 'region' && !!pan.getAttribute('aria-label')]; })()"""
        )
        assert named, f"{path}: what scrolls has no name or cannot be reached"
        assert wide == hinted, f"{path}: it is {'' if wide else 'not '}wider than its place, and the hint is {'' if hinted else 'not '}there"
        assert wide == shadow, f"{path}: it is {'' if wide else 'not '}wider than its place, and the shadow is {'' if shadow else 'not '}there"
        if wide:
            page.evaluate("document.querySelector('.pan').scrollLeft = 99999")
            assert page.until("document.querySelector('.frame').classList.contains('at-end')"), f"{path}: the shadow stays at the end"


def searching(check):
    """the search finds claims and passages, and leads to them by keyboard"""
    page = check.page
    page.open(check.address("methods.html"))
    words = page.evaluate("document.querySelector('h1').textContent")
    assert words == "Methods"
    page.open(check.address("claims.html"))
    claim = page.evaluate("document.querySelector('.rows a').textContent")
    page.evaluate("document.querySelector('form[role=search] input').focus()")
    page.type(claim)
    assert page.until("document.querySelectorAll('#results a').length > 0"), f"finds nothing for {claim}"
    assert "found" in page.evaluate("document.querySelector('form[role=search] [role=status]').textContent")
    page.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('#results') !== null"), "an arrow key does not go to what was found"
    page.browser.events.clear()
    page.press("Enter")
    page.wait_for_load()
    assert page.until("document.querySelector('h1').textContent !== 'Claims'"), "Enter leads nowhere"
    page.open(check.address("claims.html#q=zzzz"))
    assert page.until("document.querySelector('form[role=search] [role=status]').textContent === 'nothing found'"), "finds what is not there"


def reading(check):
    """in a text, a passage and its map light up together, and a click on it opens what it is evidence for"""
    page = check.page
    path = first(check, "documents/", "<mark")
    if not path:
        return
    page.open(check.address(path))
    mark = "document.querySelector('mark')"
    page.point(*middle(page, mark))
    assert page.until("document.querySelectorAll('.notes .lit').length > 0"), "its note is not lit"
    page.click(*middle(page, mark))
    assert evidence_is_open(page) and page.evaluate("document.querySelectorAll('#evidence .entry').length") > 0, "nothing opens"
    page.press("Escape")
    page.evaluate("document.querySelector('sup a').click()")
    assert page.until("document.querySelector('.notes > li:target') !== null"), "its number does not lead to its note"


def addresses_of_statements(check):
    """the address of a statement lights it up"""
    page = check.page
    path = first(check, "documents/", "class=\"entry")
    if not path:
        return
    page.open(check.address(path))
    entry = page.evaluate("document.querySelector('.entry[id]').id")
    page.open(check.address(f"{path}#{entry}"))
    assert page.evaluate(f"document.getElementById({entry!r}).classList.contains('lit')"), "it is not lit"


def printing(check):
    """pages can be printed, without what is only for screens, and nothing is cut off at the edge of the paper"""
    page = check.page
    page.media("print")
    page.resize(718)
    for path in check.one_of_each():
        page.open(check.address(path))
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 718, f"{path} is {width} wide on paper of 718"
        # The paper is 1047 high; a map of which words are cut by its edge is one that would be too small to read.
        cut = page.evaluate(
            "[...document.querySelectorAll('.map svg')].filter((svg) => svg.viewBox.baseVal.height <= 1.8 * svg.viewBox.baseVal.width"
            " && svg.getBoundingClientRect().height > 1000).length"
        )
        assert not cut, f"{path} has a map that is higher than the paper"
        broken = page.evaluate(
            "[...document.querySelectorAll('thead th')].some((th) => getComputedStyle(th).overflowWrap === 'anywhere')"
        )
        assert not broken, f"{path} has headings of columns that are broken within words"
    page.media()
    page.resize(1024)
    page.open(check.address("index.html"))
    page.media("print")
    for selector in ["header nav", "form"]:
        shown = page.evaluate(f"[...document.querySelectorAll({selector!r})].some((one) => one.checkVisibility())")
        assert not shown, f"{selector} is printed"
    assert page.call("Page.printToPDF", limit=60)["data"], "nothing is printed"


behaviours = [
    hovering, clicking, deep_link, arrow_by_click, keyboard, filtering, filtering_a_map, filtering_a_pair, networks, wide_maps,
    searching, reading,
    addresses_of_statements, printing,
]
