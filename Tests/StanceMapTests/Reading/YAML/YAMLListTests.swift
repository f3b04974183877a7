import TestSupport
import Testing

@testable import StanceMap

/// Lists whose dashes somebody forgot, or wrote in another way.
@Suite struct YAMLListTests {
  @Test func `a key that an entry has already begins the next entry, whose dash is missing`() {
    expectReading(
      of: "- 1️⃣supports: a\n  quote: b\n  2️⃣supports: c\n  quote: d\n- supports: e",
      [
        "2️⃣ error: a '- ' seems to be missing before 'supports', for the entry above has 'supports' already [missing-dash]",
        "1️⃣ note: 'supports' is here",
      ],
      reads: #"[{"supports": "a", "quote": "b"}, {"supports": "c", "quote": "d"}, {"supports": "e"}]"#
    )
    expectReading(
      of: "- supports: a\n  1️⃣quote: b\n  2️⃣by: x\n  opposes: c\n  quote: d",
      [
        "2️⃣ error: a '- ' seems to be missing before 'by', for the entry above has 'quote' already [missing-dash]",
        "1️⃣ note: 'quote' is here",
      ],
      reads: #"[{"supports": "a", "quote": "b"}, {"by": "x", "opposes": "c", "quote": "d"}]"#
    )
  }

  @Test func `each dash that is missing is told once`() {
    expectReading(
      of: "- 1️⃣id: a\n  title: A\n  2️⃣id: b\n  title: B\n  3️⃣id: c\n  title: C",
      [
        "2️⃣ error: a '- ' seems to be missing before 'id', for the entry above has 'id' already [missing-dash]",
        "1️⃣ note: 'id' is here",
        "3️⃣ error: a '- ' seems to be missing before 'id', for the entry above has 'id' already [missing-dash]",
        "2️⃣ note: 'id' is here",
      ],
      reads: #"[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}, {"id": "c", "title": "C"}]"#
    )
  }

  @Test func `a key that is just written twice in an entry stays that`() {
    expectReading(
      of: "- supports: a\n  1️⃣quote: b\n  2️⃣quote: c\n  note: d",
      [
        "2️⃣ error: the key 'quote' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "1️⃣ note: first written here",
      ],
      reads: #"[{"supports": "a", "quote": "b", "note": "d"}]"#
    )
  }

  @Test func `the first dash of a list, or all of them, may be missing`() {
    let message =
      "1️⃣ error: a '- ' is missing before 'supports'; begin each entry of the list with it [missing-dash]"
    let read =
      #"{"statements": [{"supports": "a", "quote": "b"}, {"opposes": "c", "quote": "d"}], "note": "e"}"#
    expectReading(
      of: "statements:\n    1️⃣supports: a\n    quote: b\n  - opposes: c\n    quote: d\nnote: e",
      [message],
      reads: read
    )
    expectReading(
      of: "statements:\n  1️⃣supports: a\n  quote: b\n  opposes: c\n  quote: d\nnote: e",
      [message],
      reads: read
    )
  }

  @Test func `a key in the column of the dashes is told, and the list goes on`() {
    expectReading(
      of: "a:\n  - supports: b\n  1️⃣opposes: c\n    quote: d\n  - supports: e\nf: g",
      [
        """
        1️⃣ error: 'opposes' stands in the column of the dashes; write '- ' before it if it begins an entry, or \
        indent it like the keys of the entry above [missing-dash]
        """
      ],
      reads: #"{"a": [{"supports": "b"}, {"supports": "e"}], "f": "g"}"#
    )
    expectReading(
      of: "a:\n  - {b: c}\n    1️⃣{b: d}\n  - {b: e}",
      ["1️⃣ error: a '- ' is missing before '{'; begin each entry of the list with it [missing-dash]"],
      reads: #"{"a": [{"b": "c"}, {"b": "e"}]}"#
    )
    expectReading(
      of: "a:\n  - b: c\n  1️⃣d: e\n  f: g\n",
      [
        """
        1️⃣ error: 'd' stands in the column of the dashes; write '- ' before it if it begins an entry, or indent it \
        like the keys of the entry above [missing-dash]
        """
      ]
    )
    expectReading(of: "a:\n- b\nc: d", [], reads: #"{"a": ["b"], "c": "d"}"#)
  }

  @Test func `another sign in place of the dash is told, and the entry read`() {
    for sign in ["*", "•", "–", "—"] {
      expectReading(
        of: "a:\n  - b: c\n  1️⃣\(sign) b: d\n    e: f\n  - b: g",
        ["1️⃣ error: '\(sign)' begins no list item; write '- ' in its place [missing-dash]"],
        reads: #"{"a": [{"b": "c"}, {"b": "d", "e": "f"}, {"b": "g"}]}"#
      )
    }
    expectReading(of: "a:\n  – he said\n  – she said", [], reads: #"{"a": "– he said – she said"}"#)
  }

  @Test func `a dash without its space is told, and the list goes on`() {
    expectReading(
      of: "a:\n  - b: c\n  1️⃣-b: d\n    e: f\n  - b: g",
      ["1️⃣ error: a space is missing after the dash; write '- ' before a list item [missing-dash]"],
      reads: #"{"a": [{"b": "c"}, ?, {"b": "g"}]}"#
    )
    expectReading(
      of: "a:\n  1️⃣-{b: d}\n  - {b: g}",
      ["1️⃣ error: a space is missing after the dash; write '- ' before a list item [missing-dash]"],
      reads: #"{"a": [?, {"b": "g"}]}"#
    )
  }
}
