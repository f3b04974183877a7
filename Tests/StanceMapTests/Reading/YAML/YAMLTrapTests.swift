@testable import StanceMap
import Testing
import TestSupport

/// What newcomers write and YAML takes for something else.
@Suite struct YAMLTrapTests {
  @Test func `an unquoted colon is reported, and the value read with it`() {
    let message =
      "error: a colon and a space inside a value; put all of the value in quotation marks [unquoted-colon]"
    expectReading(
      of: "quote: He said1️⃣: no # x\nnote: a",
      ["1️⃣ \(message)"],
      reads: #"{"quote": "He said: no", "note": "a"}"#
    )
    expectReading(
      of: "quote: He said1️⃣:\nnote: a",
      ["1️⃣ \(message)"],
      reads: #"{"quote": "He said:", "note": "a"}"#
    )
    expectReading(
      of: "quote: He said\n  that is1️⃣: no\nnote: a",
      ["1️⃣ \(message)"],
      reads: #"{"quote": "He said", "note": "a"}"#
    )
    expectReading(
      of: "- supports: a1️⃣: b\n- c: d",
      ["1️⃣ \(message)"],
      reads: #"[{"supports": "a: b"}, {"c": "d"}]"#
    )
  }

  @Test func `an unquoted colon inside brackets`() {
    expectReading(
      of: "quote: [He said1️⃣: no, b]\nnote: a",
      [
        """
        1️⃣ error: an unquoted colon inside brackets; put the words round it in quotation marks, or write { } \
        round pairs [unquoted-colon]
        """
      ],
      reads: #"{"quote": ?, "note": "a"}"#
    )
  }

  @Test func `text after a closing quotation mark is reported, and the value before it read`() {
    let message = """
      error: text after the closing quotation mark; put all of the value in one pair of marks, and write \\" for \
      a mark inside [text-after-quote]
      """
    expectReading(
      of: "quote: \"a\" 1️⃣… \"b\"\nnote: c",
      ["1️⃣ \(message)"],
      reads: #"{"quote": "a", "note": "c"}"#
    )
    expectReading(
      of: "quote: \"a\" 1️⃣b\n  c: d\nnote: c",
      ["1️⃣ \(message)"],
      reads: #"{"quote": "a", "note": "c"}"#
    )
    expectReading(of: "quote: \"a\"1️⃣#b", ["1️⃣ \(message)"])
    expectReading(of: "quote: \"a\"1️⃣: b", ["1️⃣ \(message)"])
    expectReading(
      of: "quote: 'the council'1️⃣s doing'\nnote: c",
      [
        """
        1️⃣ error: text after the closing quotation mark; put all of the value in double marks, or write '' for an \
        apostrophe [text-after-quote]
        """
      ],
      reads: #"{"quote": "the council", "note": "c"}"#
    )
  }

  @Test func `a quotation mark that is never closed is reported where it opens`() {
    let message = """
      error: the quotation mark that opens here is never closed; close it, and indent the lines between more \
      than the key [unclosed-quote]
      """
    expectReading(of: "a: 1️⃣\"b\nc: 'd'", ["1️⃣ \(message)"], reads: #"{"a": ?, "c": "d"}"#)
    expectReading(of: "a: 1️⃣'b\n  c\n\n\nd: e", ["1️⃣ \(message)"], reads: #"{"a": ?, "d": "e"}"#)
    expectReading(
      of: "- quote: 1️⃣\"b\n- quote: \"c\"",
      ["1️⃣ \(message)"],
      reads: #"[{"quote": ?}, {"quote": "c"}]"#
    )
    expectReading(of: "- quote: [a, 1️⃣\"b]\n- c: d", ["1️⃣ \(message)"], reads: #"[{"quote": ?}, {"c": "d"}]"#)
    expectReading(of: "a: 1️⃣\"b", ["1️⃣ \(message)"])
  }

  @Test func `a bracket that is never closed is reported where it opens`() {
    let message = """
      error: the bracket that opens here is never closed; close it, and indent the lines between more than the \
      key [unclosed-bracket]
      """
    expectReading(of: "a: 1️⃣[b, c\nd: e", ["1️⃣ \(message)"], reads: #"{"a": ?, "d": "e"}"#)
    expectReading(of: "a: [b, 1️⃣{c: d", ["1️⃣ \(message)"])
    expectReading(
      of: "a: [b, {c: d1️⃣]\ne: f",
      [
        """
        1️⃣ error: this bracket closes another kind than was opened; write [ ] round lists and { } round mappings \
        [unclosed-bracket]
        """
      ],
      reads: #"{"a": ?, "e": "f"}"#
    )
  }

  @Test func `a value that a comment cuts is warned of`() {
    let message = """
      warning: the value ends before ' #', which begins a comment; put all of the value in quotation marks \
      [cut-quote]
      """
    for text in [
      "quote: the union 1️⃣#1 dispute",
      "quote: the union 1️⃣# 1 dispute",
      "quote: “the union 1️⃣# one dispute”",
      "quote: “Nobody   1️⃣#heard it",
      "quote: the union (number 1️⃣# seven) says",
      "- the union and 1️⃣#metoo",
      "text: «Le port 1️⃣# ferme»",
    ] {
      expectReading(of: text, ["1️⃣ \(message)"])
    }
  }

  @Test func `an ordinary comment is not warned of`() {
    for text in [
      "quote: the union says # a comment",
      "quote: the union says   # 1 of 2",
      "quote: \"the union # 1\" # 2",
      "kind: cause #todo",
      "quote: “the union” # as in “labour”",
      "hedged: true # 3",
      "quote: the union says ## so",
      "a: # 1\n  b: c",
      "a: #b\n  c: d",
      "quote: the union#1",
    ] {
      expectReading(of: text, [])
    }
  }

  @Test func `a value that begins with a number sign is reported`() {
    expectReading(
      of: "quote: 1️⃣#metoo is big\nnote: a",
      [
        """
        1️⃣ error: '#' begins a comment, so there is no value here; put a value that begins with '#' in \
        quotation marks [cut-quote]
        """
      ],
      reads: #"{"quote": ?, "note": "a"}"#
    )
  }

  @Test func `a tab that indents a line ends the reading`() {
    let message = """
      1️⃣ error: a tab cannot indent a line; use spaces, here and in the rest of the file [tab]
      """
    expectReading(of: "a:\n1️⃣\tb: c", [message])
    expectReading(of: "a:\n  b: c\n 1️⃣\td: e", [message])
    expectReading(of: "-1️⃣\ta: b", [message])
    expectReading(of: "a:\tb\t# c\n\t\n\t# d\ne: f\tg", [], reads: #"{"a": "b", "e": "f\tg"}"#)
  }

  @Test func `a line that lines up with nothing is reported`() {
    let message = """
      error: this line lines up with nothing above it; indent it like the line that it goes on from \
      [bad-indentation]
      """
    expectReading(of: "a: 'b'\n  1️⃣c: d\ne: f", ["1️⃣ \(message)"], reads: #"{"a": "b", "e": "f"}"#)
    expectReading(of: "a:\n    b: c\n  1️⃣d: e\nf: g", ["1️⃣ \(message)"], reads: #"{"a": {"b": "c"}, "f": "g"}"#)
    expectReading(of: "- a: b\n 1️⃣- c: d\n- e: f", ["1️⃣ \(message)"], reads: #"[{"a": "b"}, {"e": "f"}]"#)
    expectReading(of: "  a: b\n1️⃣c: d", ["1️⃣ \(message)"])
  }

  @Test func `a key below a value is reported at the key`() {
    expectReading(
      of: "claims:\n  close: The harbour should close\n    1️⃣topic: work\n  open: x",
      [
        """
        1️⃣ error: 'topic' stands below a line that already has its value; give that value a key of its own, or \
        indent 'topic' like the key above [bad-indentation]
        """
      ],
      reads: #"{"claims": {"close": "The harbour should close", "open": "x"}}"#
    )
  }

  @Test func `a missing colon, a missing space, a missing dash`() {
    let missing = "stands where a key should, but no colon follows it; write 'key: value' [missing-colon]"
    expectReading(of: "1️⃣claims\n  a: b\nc: d", ["1️⃣ error: 'claims' \(missing)"], reads: #"{"c": "d"}"#)
    expectReading(of: "a:\n  1️⃣b\n  c: d", ["1️⃣ error: 'b' \(missing)"], reads: #"{"a": ?}"#)
    expectReading(
      of: "a: b\n1️⃣c:d",
      ["1️⃣ error: a space is missing after the colon in 'c:d'; write 'key: value' [missing-colon]"],
      reads: #"{"a": "b"}"#
    )
    expectReading(
      of: "a:\n  1️⃣-b: c",
      ["1️⃣ error: a space is missing after the dash; write '- ' before a list item [missing-dash]"],
      reads: #"{"a": [?]}"#
    )
    expectReading(
      of: "a: b\n1️⃣- c: d",
      [
        """
        1️⃣ error: a list item stands where a key should; indent it below the key that it belongs to \
        [bad-indentation]
        """
      ],
      reads: #"{"a": "b"}"#
    )
    expectReading(
      of: "a: {1️⃣b}",
      [
        """
        1️⃣ error: no colon and space after 'b'; write 'key: value' inside braces, and quotation marks round a value \
        with a comma [missing-colon]
        """
      ]
    )
    expectReading(
      of: "a: [\"b\" 1️⃣\"c\"]",
      ["1️⃣ error: a comma is missing between two values in brackets [invalid-yaml]"]
    )
    expectReading(
      of: "a: 1️⃣- b",
      [
        """
        1️⃣ error: a list cannot begin after a key on the same line; begin it on the next line, or write [a, b] \
        [invalid-yaml]
        """
      ]
    )
  }

  @Test func `a backslash that stands for nothing is reported, and kept`() {
    expectReading(
      of: #"a: "b1️⃣\d\n2️⃣\uD8003️⃣\x4z""#,
      [
        #"1️⃣ error: '\d' stands for no character; write \\ for a backslash [invalid-escape]"#,
        #"2️⃣ error: '\uD800' stands for no character; write the character itself [invalid-escape]"#,
        #"3️⃣ error: '\x4' stands for no character; write the character itself [invalid-escape]"#,
      ],
      reads: #"{"a": "b\\d\n\\uD800\\x4z"}"#
    )
  }

  @Test func `duplicate keys are reported with both places, and the first is read`() {
    expectReading(
      of: "1️⃣a: b\nc: {2️⃣d: e, \"3️⃣d\": f}\n4️⃣a: g\n5️⃣'a': h".replacing("\"3️⃣", with: "3️⃣\""),
      [
        "3️⃣ error: the key 'd' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "2️⃣ note: first written here",
        "4️⃣ error: the key 'a' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "1️⃣ note: first written here",
        "5️⃣ error: the key 'a' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "1️⃣ note: first written here",
      ],
      reads: #"{"a": "b", "c": {"d": "e"}}"#
    )
  }

  @Test func `what the plain subset leaves out is refused with its name`() {
    func message(_ sign: String, _ name: String) -> String {
      """
      1️⃣ error: '\(sign)' would begin \(name), which is not part of the plain YAML read here; put words that \
      begin with '\(sign)' in quotation marks [unsupported-yaml]
      """
    }
    expectReading(of: "a: 1️⃣&b c\nd: e", [message("&", "an anchor")], reads: #"{"a": ?, "d": "e"}"#)
    expectReading(of: "a: 1️⃣*b\nd: e", [message("*", "an alias")], reads: #"{"a": ?, "d": "e"}"#)
    expectReading(of: "a: [1️⃣*b]", [message("*", "an alias")])
    expectReading(of: "a: {1️⃣*b : c}", [message("*", "an alias")])
    expectReading(of: "1️⃣*a : b\nd: e", [message("*", "an alias")], reads: #"{"d": "e"}"#)
    expectReading(of: "a: 1️⃣!!str b", [message("!", "a tag")])
    expectReading(of: "1️⃣%YAML 1.2\n", [message("%", "a directive")])
    expectReading(of: "1️⃣? a\n", [message("?", "a key in parts")])
    expectReading(
      of: "a:\n  1️⃣<<: b",
      [
        """
        1️⃣ error: the merge key '<<' is not part of the plain YAML read here; write out what it stands for \
        [unsupported-yaml]
        """
      ]
    )
    let marker = """
      1️⃣ error: a file holds one YAML document; put what follows this line into a file of its own \
      [unsupported-yaml]
      """
    expectReading(of: "---\na: b\n1️⃣---\nc: d", [marker])
    expectReading(of: "a: b\n1️⃣...\n", [marker])
    expectReading(of: "1️⃣...\n", [marker])
  }

  @Test func `reading goes on after each fault`() {
    expectReading(
      of: "a: b1️⃣: c\nd: \"e\" 2️⃣f\ng:\n  - 3️⃣*h\n  - i\nj: 4️⃣@k\n",
      [
        "1️⃣ error: a colon and a space inside a value; put all of the value in quotation marks [unquoted-colon]",
        """
        2️⃣ error: text after the closing quotation mark; put all of the value in one pair of marks, and write \\" \
        for a mark inside [text-after-quote]
        """,
        """
        3️⃣ error: '*' would begin an alias, which is not part of the plain YAML read here; put words that begin \
        with '*' in quotation marks [unsupported-yaml]
        """,
        "4️⃣ error: a value cannot begin with '@'; put it in quotation marks [invalid-yaml]",
      ],
      reads: #"{"a": "b: c", "d": "e", "g": [?, "i"], "j": ?}"#
    )
  }
}
