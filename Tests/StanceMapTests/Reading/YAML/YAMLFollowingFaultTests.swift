import TestSupport
import Testing

@testable import StanceMap

/// One slip, one message: what follows from it in the lines below is not told.
@Suite struct YAMLFollowingFaultTests {
  @Test func `a block that was pasted twice is told at its first key`() {
    expectReading(
      of: "1️⃣title: a\nlanguage: b\nactors: {c: d}\n2️⃣title: a\nlanguage: b\nactors: {c: d}\n",
      [
        "2️⃣ error: the key 'title' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "1️⃣ note: first written here",
      ]
    )
  }

  @Test func `keys that are written twice for two reasons are both told`() {
    expectReading(
      of: "a: 1\nb: 2\nc: 3\nc: 4\na: 5\n".replacing("\nc: 4", with: "\n1️⃣c: 4").replacing(
        "a: 5",
        with: "2️⃣a: 5"
      )
      .replacing("c: 3", with: "3️⃣c: 3").replacing("a: 1", with: "4️⃣a: 1"),
      [
        "1️⃣ error: the key 'c' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "3️⃣ note: first written here",
        "2️⃣ error: the key 'a' is written twice, and only the first is read; remove one of them [duplicate-key]",
        "4️⃣ note: first written here",
      ]
    )
  }

  @Test func `an entry that is indented too far is told at its name`() {
    expectReading(
      of: "actors:\n  a:\n    name: A\n    kind: person\n    1️⃣b:\n    name: B\n    kind: person\n  c: C",
      [
        """
        1️⃣ error: 'b' seems to begin an entry, but is indented like the keys of the entry above; move it to the \
        left [bad-indentation]
        """
      ]
    )
  }

  @Test func `an entry that is indented too little is told at its name`() {
    let message =
      "1️⃣ error: 'b' begins further left than the entries above and below; indent it like them [bad-indentation]"
    expectReading(
      of: "actors:\n  a:\n    name: A\n1️⃣b:\n    name: B\n  c:\n    name: C\nclaims:\n  d: D",
      [message]
    )
  }

  @Test func `lines of prose among the keys are told at the first`() {
    expectReading(
      of: "title: a\n1️⃣This is the article.\n\nIt goes on for long,\nand ends.\nnote: b",
      [
        """
        1️⃣ error: 'This is the article.' stands where a key should; indent it more than the key whose value it \
        is, or write 'key: value' [missing-colon]
        """
      ]
    )
  }

  @Test func `list items among the keys are told at the first`() {
    expectReading(
      of: "a: b\n1️⃣- c\n- d\ne: f\n- g",
      [
        """
        1️⃣ error: a list item stands where a key should; indent it below the key that it belongs to \
        [bad-indentation]
        """
      ]
    )
  }

  @Test func `two marks together are no value`() {
    expectReading(
      of: "a: \"\"1️⃣b\"\"\nc: d",
      [
        """
        1️⃣ error: text after the closing quotation mark; put all of the value in one pair of marks, and write \\" \
        for a mark inside [text-after-quote]
        """
      ]
    )
    #expect(PlainYAMLReader().read("a: \"\"b\"\"\nc: d").root?.outline == #"{"a": ?, "c": "d"}"#)
  }

  @Test func `the lines of a quote that are not indented are not told a second time`() {
    expectReading(
      of: "a: 1️⃣\"b\nc d e\nf\"\ng: h",
      [
        """
        1️⃣ error: the quotation mark that opens here is never closed; close it, and indent the lines between more \
        than the key [unclosed-quote]
        """
      ]
    )
    #expect(PlainYAMLReader().read("a: \"b\nc d\"\ng: h").root?.outline == #"{"a": ?, "g": "h"}"#)
    #expect(PlainYAMLReader().read("a: \"b\nc: \"d\"\n").root?.outline == #"{"a": ?, "c": "d"}"#)
    expectReading(
      of: "a: |\n1️⃣b c d\ne\nf: g",
      ["1️⃣ error: the lines below '|' or '>' have to be indented more than the key [bad-indentation]"]
    )
  }

  @Test func `what follows from a directive is not told`() {
    expectReading(
      of: "1️⃣%YAML 1.2\n---\na: b\n",
      [
        """
        1️⃣ error: '%' would begin a directive, which is not part of the plain YAML read here; put words that begin \
        with '%' in quotation marks [unsupported-yaml]
        """
      ]
    )
  }

  @Test func `a slip inside brackets is told as what it is`() {
    expectReading(
      of: "a: {b: c d1️⃣: e}",
      [
        """
        1️⃣ error: a second colon after one key; write a comma before the next key, or quotation marks round the \
        value [unquoted-colon]
        """
      ]
    )
    expectReading(
      of: "a: {b: 'They'1️⃣re here'}",
      [
        """
        1️⃣ error: text after the closing quotation mark; put all of the value in double marks, or write '' for an \
        apostrophe [text-after-quote]
        """
      ]
    )
  }

  @Test func `a space that only looks like one is told`() {
    expectReading(
      of: "a:\n  b: c\n1️⃣\u{A0}\u{A0}d: e\n\u{A0}\u{A0}f: g",
      [
        "1️⃣ error: a no-break space cannot indent a line; use ordinary spaces, here and in the rest of the file [tab]"
      ]
    )
    expectReading(
      of: "a:\n  b: c\n  1️⃣d:\u{A0}e",
      [
        """
        1️⃣ error: the space after the colon in 'd:\u{A0}e' is a no-break space; replace it by an ordinary one \
        [missing-colon]
        """
      ]
    )
  }

  @Test func `what another program left in a file is told once`() {
    expectReading(
      of: "a: b\n1️⃣<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> other\nf: g\n2️⃣<<<<<<< HEAD\n",
      [1, 2].map { number in
        """
        \(number)\u{FE0F}\u{20E3} error: a merge left two versions here; keep one of them, and remove the lines that \
        begin with '<<<<<<<', '=======' and '>>>>>>>' [invalid-yaml]
        """
      }
    )
    expectReading(
      of: "1️⃣```yaml\na: b\n```\n",
      [
        "1️⃣ error: the line begins with '```', which is a mark of Markdown; remove the line here and at the end [invalid-yaml]"
      ]
    )
    expectReading(
      of: " a: b\n1️⃣+ c: d\n+ e: f\n",
      [
        "1️⃣ error: the line begins with '+', as where two versions are compared; remove the sign here and below [invalid-yaml]"
      ]
    )
  }

  @Test func `a character that cannot be in a file is told where it first stands`() {
    expectReading(
      of: "a: 1️⃣\u{7}b\u{7}\nc: \u{7}",
      [
        "1️⃣ error: the invisible character U+0007 cannot be in the file; remove it wherever it stands [control-character]"
      ]
    )
  }
}
