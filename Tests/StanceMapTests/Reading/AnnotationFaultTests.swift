import StanceMap
import Testing
import TestSupport

/// What is wrong with an annotation file, and where.
@Suite struct AnnotationFaultTests {
  /// Expects the faults of a marked text; returns what the file still says.
  @discardableResult private func expect(
    _ marked: String,
    _ faults: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> AnnotationFile? {
    let marked = MarkedText(marked)
    var diagnostics: [Diagnostic] = []
    let file = AnnotationReader().file(
      from: SourceFile(path: "a.yaml", text: marked.text),
      diagnostics: &diagnostics
    )
    #expect(marked.describe(diagnostics) == faults, sourceLocation: sourceLocation)
    #expect(file?.isComplete != true, sourceLocation: sourceLocation)
    return file
  }

  @Test func `entries that are not indented are told once, and read`() {
    let file = expect(
      "actors:\n1️⃣a: A\nb:\n  name: B\nclaims:\n  x: X\ndocument:\n2️⃣id: d\ntitle: D\nauthor: a\nstatements: []",
      [
        """
        1️⃣ error: 'a' and what follows is not indented, so 'actors' is empty; put two spaces before each of these \
        lines [bad-indentation]
        """,
        """
        2️⃣ error: 'id' and what follows is not indented, so 'document' is empty; put two spaces before each of \
        these lines [bad-indentation]
        """,
      ]
    )
    #expect(file?.actors.map(\.name.value) == ["A", "B"])
    #expect(file?.documents.map(\.title?.value) == ["D"])
    #expect(file?.title == nil)
  }

  @Test(arguments: [
    ("lantern, rudge]", 2), ("(lantern, rudge)", 2), ("lantern and rudge", 2), ("lantern; rudge", 2),
  ])
  func `a list of ids with the wrong signs is reported, and read`(list: String, count: Int) {
    let file = expect(
      "statements:\n  - by: 1️⃣\(list)\n    supports: a",
      ["1️⃣ error: several ids are a list; write [lantern, rudge] [wrong-kind]"]
    )
    #expect(file?.loose.statements.first?.chain.map(\.value) == ["lantern", "rudge"])
  }

  @Test func `one id with half a pair of brackets is reported, and read`() {
    let file = expect(
      "statements:\n  - supports: 1️⃣fence]",
      ["1️⃣ error: 'fence' has a bracket on one side only; take it away [wrong-kind]"]
    )
    #expect(file?.loose.statements.first?.targets.map(\.value) == ["fence"])
  }

  @Test func `what has an unquoted colon is not looked for as an id`() {
    let file = expect(
      "statements:\n  - supports: fence, quote1️⃣: fence it}",
      [
        "1️⃣ error: a colon and a space inside a value; put all of the value in quotation marks [unquoted-colon]"
      ]
    )
    #expect(file?.loose.statements.isEmpty == true)
  }

  @Test func `a quote with a dash of its own may belong to the statement above`() {
    expect(
      "statements:\n  - supports: a\n  - 1️⃣quote: b",
      [
        """
        1️⃣ error: a statement says what its holder does; add 'supports', 'opposes', 'blames' or 'absolves', or take \
        the '- ' away if this belongs to the statement above [no-verb]
        """
      ]
    )
  }

  @Test func `an entry in the wrong section is told with the section that is missing`() {
    let file = expect(
      """
      topics:
        t: T
        a:
          1️⃣text: A
          topic: t
        b: B
      document:
        id: d
        arguments:
          - claim: x
            supported-by: y
          - 2️⃣supports: x
            quote: z
        statements:
          - 3️⃣claim: x
            opposed-by: y
          - 4️⃣supported-by: x
            quote: z
            opposes: y
      """,
      [
        "1️⃣ error: this is a claim, and stands under 'topics'; is the line 'claims:' missing above? [wrong-kind]",
        """
        2️⃣ error: this is a statement, and stands under 'arguments'; is the line 'statements:' missing above? \
        [wrong-kind]
        """,
        """
        3️⃣ error: this is an argument, and stands under 'statements'; is the line 'arguments:' missing above? \
        [wrong-kind]
        """,
        "4️⃣ error: a statement has no key 'supported-by'; 'supported-by' is a key of an argument [unknown-key]",
      ]
    )
    #expect(file?.topics.map(\.id.value) == ["t", "b"])
  }

  @Test func `the words of an actor under the key for those of a claim are told once, and read`() {
    let file = expect(
      "actors:\n  a:\n    1️⃣text: A\n    kind: person\nclaims:\n  b: {2️⃣name: B}",
      [
        "1️⃣ error: an actor has no key 'text'; did you mean 'name'? [unknown-key]",
        "2️⃣ error: a claim has no key 'name'; did you mean 'text'? [unknown-key]",
      ]
    )
    #expect(file?.actors.map(\.name.value) == ["A"])
    #expect(file?.claims.map(\.text.value) == ["B"])
  }

  @Test func `a key in the wrong place is told with the place that has it`() {
    expect(
      "document:\n  id: a\n  1️⃣claims: {b: B}\n2️⃣date: 2024",
      [
        "1️⃣ error: a document has no key 'claims'; 'claims' is a key of an annotation file [unknown-key]",
        "2️⃣ error: an annotation file has no key 'date'; 'date' is a key of a document [unknown-key]",
      ]
    )
  }

  @Test func `an invisible character in a key is told by its number`() {
    expect(
      "actors:\n  a: {name: b, 1️⃣\u{200B}short: c}",
      ["1️⃣ error: an actor has no key '\u{200B}short'; take out its invisible character U+200B [unknown-key]"]
    )
  }

  @Test func `several documents below the key for one are told once`() {
    expect(
      "document:\n  1️⃣- id: a\n  - id: b\n",
      ["1️⃣ error: 'document' takes one document, not a list; write 'documents:' above a list [wrong-kind]"]
    )
  }

  @Test func `a section that is indented like an entry is told once, and read`() {
    let file = expect(
      "actors:\n  a: A\n  1️⃣topics:\n  t: T\n  2️⃣claims:\n    x: X\n  b: B\n",
      [
        "1️⃣ error: 'topics' is indented like an entry of 'actors'; begin it at the left edge [bad-indentation]",
        "2️⃣ error: 'claims' is indented like an entry of 'actors'; begin it at the left edge [bad-indentation]",
      ]
    )
    #expect(file?.actors.map(\.id.value) == ["a", "b"])
    #expect(file?.topics.map(\.id.value) == ["t"])
    #expect(file?.claims.map(\.id.value) == ["x"])
  }

  @Test func `an actor may be called like a section`() {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(
      path: "a.yaml",
      text: "actors:\n  topics: Topics Ltd\n  claims: {name: The Claims}\n"
    )
    let file = AnnotationReader().file(from: source, diagnostics: &diagnostics)
    #expect(file?.actors.map(\.id.value) == ["topics", "claims"])
    #expect(diagnostics.isEmpty)
  }

  @Test func `a list where a mapping should be is told, and what it defines is read`() {
    let file = expect(
      "actors:\n  1️⃣- a\n  - id: b\n    name: B\n  - c: C\n  - d:\n      name: D\n  - Some Body\n",
      ["1️⃣ error: 'actors' takes a mapping, not a list; begin each entry with its id and a colon [wrong-kind]"]
    )
    #expect(file?.actors.map(\.name.value) == ["a", "B", "C", "D"])
    #expect(file?.actors.map(\.id.value) == ["a", "b", "c", "d"])
  }

  @Test func `a key that stands in a line that cannot be read is not missed`() {
    expect(
      "statements:\n  - 1️⃣<<: a\n    quote: b\narguments:\n  - 2️⃣<<: c\nactors:\n  d:\n    3️⃣<<: e\n    kind: person",
      (1...3).map { number in
        """
        \(number)\u{FE0F}\u{20E3} error: the merge key '<<' is not part of the plain YAML read here; write out what it \
        stands for [unsupported-yaml]
        """
      }
    )
  }

  @Test func `an unknown key is reported with the key that was meant`() {
    let file = expect(
      "statements:\n  - supports: a\n    1️⃣qoute: b\n    x-mine: c",
      ["1️⃣ error: a statement has no key 'qoute'; did you mean 'quote'? [unknown-key]"]
    )
    #expect(file?.loose.statements.count == 1)
    expect(
      "topics:\n  a: {name: b, 1️⃣colour: red}",
      ["1️⃣ error: a topic has no key 'colour'; it may have name [unknown-key]"]
    )
    expect(
      "1️⃣statement: []",
      ["1️⃣ error: an annotation file has no key 'statement'; did you mean 'statements'? [unknown-key]"]
    )
    expect(
      "claims:\n  a: {text: b, 1️⃣Contrary_to: c}",
      ["1️⃣ error: a claim has no key 'Contrary_to'; did you mean 'contrary-to'? [unknown-key]"]
    )
  }

  @Test func `a misspelled verb is reported once`() {
    expect(
      "statements:\n  - 1️⃣suports: a",
      ["1️⃣ error: a statement has no key 'suports'; did you mean 'supports'? [unknown-key]"]
    )
  }

  @Test func `a statement has exactly one verb`() {
    let file = expect(
      "statements:\n  - 1️⃣by: a\n    quote: b\n  - 2️⃣supports: a\n    3️⃣opposes: b\n  - blames: c",
      [
        """
        1️⃣ error: a statement says what its holder does; add 'supports', 'opposes', 'blames' or 'absolves' \
        [no-verb]
        """,
        """
        3️⃣ error: a statement has one verb, and this one has 'supports' already; make 'opposes' a statement of \
        its own [several-verbs]
        """,
        "2️⃣ note: 'supports' is here",
      ]
    )
    #expect(file?.loose.statements.map(\.verb.value) == [.blames])
  }

  @Test func `what goes with blame is reported without it`() {
    let file = expect(
      """
      claims:
        a: {text: b, 1️⃣as: doer}
      statements:
        - supports: a
          2️⃣for: b
          3️⃣as: doer
        - absolves: a
          for: b
      """,
      [
        "1️⃣ error: 'as' goes only with 'blames' or 'absolves'; add one of them, or remove 'as' [for-without-blame]",
        "2️⃣ error: 'for' goes only with 'blames' or 'absolves'; add one of them, or remove 'for' [for-without-blame]",
        "3️⃣ error: 'as' goes only with 'blames' or 'absolves'; add one of them, or remove 'as' [for-without-blame]",
      ]
    )
    #expect(file?.loose.statements.map(\.outcomes.count) == [0, 1])
  }

  @Test func `a word that a key cannot have is reported with those that it can`() {
    let file = expect(
      """
      claims:
        a: {text: b, kind: 1️⃣causes}
        c: {text: d, kind: 2️⃣opinion}
      statements:
        - {supports: a, voice: 3️⃣own-voice, author: 4️⃣reject, confidence: 5️⃣certain, hedged: 6️⃣yes}
      """,
      [
        "1️⃣ error: 'kind' cannot be 'causes'; did you mean 'cause'? [unknown-value]",
        "2️⃣ error: 'kind' cannot be 'opinion'; write fact, cause, value, demand or prediction [unknown-value]",
        "3️⃣ error: 'voice' cannot be 'own-voice'; write own, reported or imputed [unknown-value]",
        "4️⃣ error: 'author' cannot be 'reject'; did you mean 'rejects'? [unknown-value]",
        "5️⃣ error: 'confidence' cannot be 'certain'; write low, medium or high [unknown-value]",
        "6️⃣ error: 'hedged' cannot be 'yes'; write true or false [unknown-value]",
      ]
    )
    #expect(file?.claims.count == 2)
    #expect(file?.loose.statements.count == 1)
  }

  @Test func `an id has few letters to choose from`() {
    let file = expect(
      "actors:\n  1️⃣Town Council: x\n  2️⃣-: y\n  no: z\ndocument:\n  id: 3️⃣Ökumene 2024",
      [
        """
        1️⃣ error: 'Town Council' cannot be an id; use lower case letters a to z, digits and hyphens, at most 64 \
        and no hyphen first, such as 'town-council' [invalid-id]
        """,
        """
        2️⃣ error: '-' cannot be an id; use lower case letters a to z, digits and hyphens, at most 64 and no \
        hyphen first [invalid-id]
        """,
        """
        3️⃣ error: 'Ökumene 2024' cannot be an id; use lower case letters a to z, digits and hyphens, at most 64 \
        and no hyphen first, such as 'kumene-2024' [invalid-id]
        """,
      ]
    )
    #expect(file?.actors.map(\.id.value) == ["Town Council", "-", "no"])
  }

  @Test func `a date is a year, a month or a day that exists`() {
    expect(
      "document:\n  id: a\n  date: 1️⃣2023-02-29",
      [
        "1️⃣ error: '2023-02-29' is no date; write a year, month or day as 2024, 2024-03 or 2024-03-02 [invalid-date]"
      ]
    )
  }

  @Test func `another format is refused before anything else is read`() {
    let file = expect(
      "format: 1️⃣2\nnews: x",
      [
        "1️⃣ error: format '2' is not known here; write 'format: 1', or use a newer stancemap [unsupported-format]"
      ]
    )
    #expect(file == nil)
  }

  @Test func `the wrong kind of value is reported with the right one`() {
    let file = expect(
      """
      title: 1️⃣[a]
      actors: 2️⃣[a]
      claims:
        a: 3️⃣[b]
        c: {text: 4️⃣{d: e}}
      statements: 5️⃣{supports: a}
      arguments:
        - 6️⃣a
      silent:
        - {claim: a, reason: 7️⃣[b]}
      documents:
        - 8️⃣okafor
        - {id: a, parts: 9️⃣c1}
      """,
      [
        "1️⃣ error: 'title' takes one value, not a list [wrong-kind]",
        "2️⃣ error: 'actors' takes a mapping, not a list; begin each entry with its id and a colon [wrong-kind]",
        "3️⃣ error: a claim is a mapping, not a list; write lines such as 'text: …' [wrong-kind]",
        "4️⃣ error: 'text' takes one value, not a mapping [wrong-kind]",
        "5️⃣ error: 'statements' takes a list, not a mapping; begin each entry with '- ' [wrong-kind]",
        "6️⃣ error: an argument is a mapping, not a single value; write lines such as 'claim: …' [wrong-kind]",
        "7️⃣ error: 'reason' takes one value, not a list [wrong-kind]",
        """
        8️⃣ error: a document is a mapping, not a single value; write 'for-document: okafor' to add to one that \
        another file describes, or 'id: okafor' below 'document:' [wrong-kind]
        """,
        "9️⃣ error: 'parts' takes a list, not a single value; begin each entry with '- ' [wrong-kind]",
      ]
    )
    #expect(file?.claims.map(\.text.value) == ["a", "c"])
  }

  @Test func `a missing space after a colon is reported where a mapping is needed`() {
    expect(
      "claims:\n  1️⃣close:The harbour\nstatements:\n  - 2️⃣supports:close\n  - 3️⃣see https://example.org",
      [
        "1️⃣ error: a space is missing after the colon in 'close:The harbour'; write 'key: value' [missing-colon]",
        "2️⃣ error: a space is missing after the colon in 'supports:close'; write 'key: value' [missing-colon]",
        "3️⃣ error: a statement is a mapping, not a single value; write lines such as 'supports: …' [wrong-kind]",
      ]
    )
    expect(
      "statements:\n  - 1️⃣supports close\n",
      [
        "1️⃣ error: 'supports close' stands where a key should, but no colon follows it; write 'key: value' [missing-colon]"
      ]
    )
    expect(
      "claims:\n  1️⃣close:The harbour\n  open: The gates\n",
      [
        "1️⃣ error: a space is missing after the colon in 'close:The harbour'; write 'key: value' [missing-colon]"
      ]
    )
  }

  @Test func `a missing key is reported at its entry`() {
    let file = expect(
      """
      actors:
        a: {1️⃣short: b}
      documents:
        - 2️⃣title: c
      arguments:
        - 3️⃣supported-by: d
        - claim: e
          opposed-by:
            - {4️⃣quote: f}
      silent:
        - {5️⃣reason: g}
      """,
      [
        "1️⃣ error: an actor needs the key 'name'; add 'name: …' [missing-key]",
        "2️⃣ error: a document needs the key 'id'; add 'id: …' [missing-key]",
        "3️⃣ error: an argument needs the key 'claim'; add 'claim: …' [missing-key]",
        "4️⃣ error: a premise needs the key 'claim'; add 'claim: …' [missing-key]",
        "5️⃣ error: an entry of 'silent' needs the key 'claim'; add 'claim: …' [missing-key]",
      ]
    )
    #expect(file?.actors.map(\.name.value) == ["a"])
    #expect(file?.documents.isEmpty == true)
    #expect(file?.loose.arguments.count == 1)
  }

  @Test func `ids with commas between are reported, and read as a list`() {
    let file = expect(
      "statements:\n  - {blames: c, for: d}\n  - supports: 1️⃣a, b\n    quote: c, d",
      ["1️⃣ error: several ids are a list; write [a, b] [wrong-kind]"]
    )
    #expect(file?.loose.statements.last?.targets.map(\.value) == ["a", "b"])
    #expect(file?.loose.statements.last?.evidence.quotes.map(\.value) == ["c, d"])
  }

  @Test func `nothing where words are needed`() {
    expect(
      """
      title:1️⃣
      actors:
        a:2️⃣
      statements:
        -3️⃣
        - supports: 4️⃣[]
        - {supports: [a, 5️⃣""], quote: 6️⃣'  '}
      """,
      [
        "1️⃣ error: nothing is given for 'title'; write what it is, or remove it [empty-value]",
        "2️⃣ error: nothing is given for 'a'; write what it is, or remove it [empty-value]",
        "3️⃣ error: a statement should stand here, but nothing does; write it, or remove the line [empty-value]",
        "4️⃣ error: nothing is given for 'supports'; write what it is, or remove it [empty-value]",
        "5️⃣ error: nothing is given for 'supports'; write what it is, or remove it [empty-value]",
        "6️⃣ error: nothing is given for 'quote'; write what it is, or remove it [empty-value]",
      ]
    )
  }

  @Test func `an empty list of entries is no fault`() {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "a.yaml", text: "actors:\nclaims:\nstatements:\narguments: []\n")
    #expect(AnnotationReader().file(from: source, diagnostics: &diagnostics)?.isComplete == true)
    #expect(diagnostics.isEmpty)
  }

  @Test func `keys that exclude each other`() {
    let file = expect(
      """
      1️⃣document: {id: a}
      2️⃣for-document: b
      arguments:
        - claim: a
          supported-by: {3️⃣claim: b, 4️⃣together: [c, d]}
      """,
      [
        "2️⃣ error: 'for-document' cannot be given together with 'document'; remove one of them [conflicting-keys]",
        "1️⃣ note: 'document' is here",
        "4️⃣ error: 'together' cannot be given together with 'claim'; remove one of them [conflicting-keys]",
        "3️⃣ note: 'claim' is here",
      ]
    )
    #expect(file?.documents.map(\.id.value) == ["a"])
  }

  @Test func `an argument needs a premise`() {
    expect(
      "arguments:\n  - 1️⃣claim: a\n  - claim: b\n    opposed-by: 2️⃣[]",
      [
        "1️⃣ error: an argument links its claim to others; add 'supported-by' or 'opposed-by' [empty-argument]",
        "2️⃣ error: 'opposed-by' has no premise; list at least one claim [empty-argument]",
      ]
    )
  }

  @Test func `what YAML cannot tell is not reported a second time`() {
    expect(
      "claims:\n  a: 1️⃣*b\nstatements:\n  - supports: 2️⃣*a\n  - 3️⃣*c\n",
      (1...3).map { number in
        """
        \(number)\u{FE0F}\u{20E3} error: '*' would begin an alias, which is not part of the plain YAML read here; put \
        words that begin with '*' in quotation marks [unsupported-yaml]
        """
      }
    )
  }
}
