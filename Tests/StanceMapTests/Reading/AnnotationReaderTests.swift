import StanceMap
import Testing
import TestSupport

@Suite struct AnnotationReaderTests {
  private func read(_ text: String) -> (file: AnnotationFile?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let file = AnnotationReader().file(
      from: SourceFile(path: "a.yaml", text: text),
      diagnostics: &diagnostics
    )
    return (file, diagnostics)
  }

  @Test func `settings of the project`() throws {
    let (file, diagnostics) = read(
      """
      format: 1
      title: Night closing of the harbour, 2024
      language: en
      texts: texts
      coding: mia
      note: anything
      x-tool: {a: [b]}
      """
    )
    #expect(diagnostics.isEmpty)
    #expect(file?.title?.value == "Night closing of the harbour, 2024")
    #expect(file?.language?.value == "en")
    #expect(file?.texts?.value == "texts")
    #expect(file?.coding?.value == "mia")
    #expect(file?.isComplete == true)
  }

  @Test func `actors and topics, in short and in long`() throws {
    let (file, diagnostics) = read(
      """
      actors:
        council: Town council
        union:
          name: Dockers' Union
          short: DU
          kind: organisation
          aliases: [the union]
          member-of: labour-side
          note: since 1921
      topics:
        work: Work and pay
        sea: {name: The sea, note: x}
      """
    )
    #expect(diagnostics.isEmpty)
    let actors = try #require(file?.actors)
    #expect(actors.map(\.id.value) == ["council", "union"])
    #expect(actors.map(\.name.value) == ["Town council", "Dockers' Union"])
    #expect(actors[1].short?.value == "DU")
    #expect(actors[1].kind?.value == "organisation")
    #expect(actors[1].aliases.map(\.value) == ["the union"])
    #expect(actors[1].memberOf.map(\.value) == ["labour-side"])
    #expect(actors[1].note == "since 1921")
    #expect(file?.topics.map(\.name.value) == ["Work and pay", "The sea"])
  }

  @Test func `claims, in short and in long, and claims that blame`() throws {
    let (file, diagnostics) = read(
      """
      claims:
        close: The harbour should close at night
        jobs-lost:
          text: Night closing costs jobs
          short: Costs jobs
          topic: work
          kind: cause
          keywords: [job, work, laid off]
          contrary-to: jobs-kept
          since: 2024-01
        council-did-it:
          text: The council destroyed the night shift
          blames: council
          for: [jobs-lost, pay-cut]
          as: doer
      """
    )
    #expect(diagnostics.isEmpty)
    let claims = try #require(file?.claims)
    #expect(claims.map(\.id.value) == ["close", "jobs-lost", "council-did-it"])
    #expect(claims[1].kind?.value == .cause)
    #expect(claims[1].keywords.map(\.value) == ["job", "work", "laid off"])
    #expect(claims[1].contraryTo.map(\.value) == ["jobs-kept"])
    #expect(claims[1].since?.value == PartialDate(year: 2024, month: 1))
    #expect(claims[2].blames.map(\.value) == ["council"])
    #expect(claims[2].outcomes.map(\.value) == ["jobs-lost", "pay-cut"])
    #expect(claims[2].role?.value == .doer)
  }

  @Test func `a document with its parts, and what is coded beside it`() throws {
    let (file, diagnostics) = read(
      """
      document:
        id: okafor-2024
        title: Keep the lamps lit
        author: [okafor, lind]
        outlet: Harbour Gazette
        date: 2024-03-02
        text: okafor-2024.txt
        url: https://example.org/lamps
        parts:
          - {id: c1, author: commenter-1, from: "What a one-sided", to: "open your eyes", answers: okafor-2024}
      statements:
        - opposes: close
      """
    )
    #expect(diagnostics.isEmpty)
    let document = try #require(file?.documents.first)
    #expect(document.reference == .describes(document.id))
    #expect(document.id.value == "okafor-2024")
    #expect(document.authors.map(\.value) == ["okafor", "lind"])
    #expect(document.date?.value == PartialDate(year: 2024, month: 3, day: 2))
    #expect(document.text?.value == "okafor-2024.txt")
    #expect(document.parts.map(\.id.value) == ["c1"])
    #expect(document.parts.first?.to?.value == "open your eyes")
    #expect(document.coded.statements.count == 1)
    #expect(file?.loose == CodedEntries())
  }

  @Test func `several documents, each with its own, and an addition to one elsewhere`() throws {
    let (several, diagnostics) = read(
      """
      documents:
        - id: a
          statements: [{supports: x}]
        - id: b
          silent: [x, {claim: y, reason: not about it}]
      statements:
        - {by: union, supports: x}
      """
    )
    #expect(diagnostics.isEmpty)
    #expect(several?.documents.map(\.id.value) == ["a", "b"])
    #expect(several?.documents.first?.coded.statements.count == 1)
    #expect(several?.documents.last?.coded.silences.map(\.claim.value) == ["x", "y"])
    #expect(several?.documents.last?.coded.silences.last?.reason?.value == "not about it")
    #expect(several?.loose.statements.count == 1)

    let (addition, faults) = read("for-document: a\narguments:\n  - {claim: x, opposed-by: y}")
    #expect(faults.isEmpty)
    let document = try #require(addition?.documents.first)
    #expect(document.reference == .addsTo(document.id))
    #expect(document.coded.arguments.count == 1)
  }

  @Test func `every key of a statement`() throws {
    let (file, diagnostics) = read(
      """
      statements:
        - by: [gazette, union]
          supports: [jobs-lost, pay-cut]
          hedged: true
          if: no-subsidy
          confidence: low
          in: c1
          quote: ["the union says", "so they"]
          prefix: "On Tuesday"
          suffix: later
        - by: mayor
          voice: imputed
          author: rejects
          absolves: council
          for: pay-cut
          as: bystander
          quote: >-
            they would have us …
            the harbour is dead
      """
    )
    #expect(diagnostics.isEmpty)
    let statements = try #require(file?.loose.statements)
    let first = try #require(statements.first)
    #expect(first.verb.value == .supports)
    #expect(first.targets.map(\.value) == ["jobs-lost", "pay-cut"])
    #expect(first.chain.map(\.value) == ["gazette", "union"])
    #expect(first.isHedged)
    #expect(first.condition?.value == "no-subsidy")
    #expect(first.confidence?.value == .low)
    #expect(first.part?.value == "c1")
    #expect(first.evidence.quotes.map(\.value) == ["the union says", "so they"])
    #expect(first.evidence.prefix?.value == "On Tuesday")
    #expect(first.evidence.suffix?.value == "later")
    let second = try #require(statements.last)
    #expect(second.voice?.value == .imputed)
    #expect(second.verdict?.value == .rejects)
    #expect(second.outcomes.map(\.value) == ["pay-cut"])
    #expect(second.role?.value == .bystander)
    #expect(second.evidence.quotes.map(\.value) == ["they would have us … the harbour is dead"])
  }

  @Test func `premises of an argument, alone, with a quote, and together`() throws {
    let (file, diagnostics) = read(
      """
      arguments:
        - claim: lamps-stay
          by: union
          hedged: true
          supported-by:
            - jobs-lost
            - {claim: safety, quote: "ships need light"}
            - {together: [no-other-light, ships-come], hedged: true}
          opposed-by: cost
      """
    )
    #expect(diagnostics.isEmpty)
    let argument = try #require(file?.loose.arguments.first)
    #expect(argument.claim.value == "lamps-stay")
    #expect(argument.chain.map(\.value) == ["union"])
    #expect(argument.isHedged)
    #expect(argument.premises.map(\.kind) == [.supportedBy, .supportedBy, .supportedBy, .opposedBy])
    #expect(
      argument.premises.map { $0.claims.map(\.value) } == [
        ["jobs-lost"], ["safety"], ["no-other-light", "ships-come"], ["cost"],
      ]
    )
    #expect(argument.premises[1].evidence.quotes.map(\.value) == ["ships need light"])
    #expect(argument.premises[2].isHedged)
  }

  @Test func `a statement's range goes from its first key to its last word`() throws {
    let (file, _) = read("statements:\n  - supports: a\n    quote: \"b\n      c\"\n")
    let range = try #require(file?.loose.statements.first?.range)
    #expect(range.start == SourceLocation(line: 2, column: 5))
    #expect(range.end == SourceLocation(line: 4, column: 9))
  }
}
