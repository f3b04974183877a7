import StanceMap
import TestSupport
import Testing

/// How the files of a project become one graph: codebook, documents, codings.
struct GraphBuilderProjectTests {
  /// A file that adds to the document `d` that its author opposes `x`.
  private func addition(in path: String) -> AnnotationFile {
    var file = AnnotationFile(path)
    var entry = DocumentEntry(.addsTo(written("d")))
    entry.coded.statements = [StatementEntry(.opposes, "x")]
    file.documents = [entry]
    return file
  }

  @Test func `a project without files is an empty graph`() throws {
    #expect(try GraphBuilder().soundGraph() == StanceGraph(title: "Stance map"))
  }

  @Test func `things keep the order of the files, whatever file they are in`() throws {
    let first = AnnotationFile(
      "a.yaml",
      actors: ["a"],
      claims: ["y"],
      documents: [DocumentEntry("d", by: "b", statements: [StatementEntry(.supports, "x")])]
    )
    let second = AnnotationFile("b.yaml", actors: ["b"], topics: ["t"], claims: ["x"])
    let graph = try GraphBuilder().soundGraph(from: first, second)
    #expect(graph.actors.map(\.id) == ["a", "b"])
    #expect(graph.claims.map(\.id) == ["y", "x"])
    #expect(graph.outline == "d by b\n  b supports x “q”\n")
  }

  @Test func `contrariety holds on both sides`() throws {
    var file = AnnotationFile(claims: ["x", "y", "z"])
    file.claims[0].contraryTo = [written("y")]
    file.claims[1].contraryTo = [written("x"), written("z")]
    let claims = try GraphBuilder().soundGraph(from: file).claims
    #expect(claims.map(\.contraryTo) == [["y"], ["x", "z"], ["y"]])
  }

  @Test func `nothing is contrary to itself`() {
    var file = AnnotationFile(claims: ["x"])
    file.claims[0].contraryTo = [written("x")]
    #expect(GraphBuilder().messages(for: file) == ["'x' is contrary to itself; name another claim"])
  }

  @Test func `the membership that closes a circle is reported and taken out`() {
    var file = AnnotationFile(actors: ["a", "b", "c"])
    file.actors[0].memberOf = [written("b"), written("c")]
    file.actors[1].memberOf = [written("a")]
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(
      diagnostics.map(\.message) == [
        "memberships go round in a circle: 'a' → 'b' → 'a'; take one of them out"
      ]
    )
    #expect(graph.actors.map(\.memberOf) == [["b", "c"], [], []])
  }

  @Test func `of two things with one id the first counts, and both places are told`() throws {
    let file = AnnotationFile(actors: ["a"], claims: ["x", "a", "x"])
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(graph.claims.map(\.id) == ["x"])
    #expect(diagnostics.map(\.id) == [.duplicateID, .duplicateID])
    #expect(diagnostics.map { $0.notes.map(\.range) } == [[.place(1)], [.place(3)]])
    #expect(diagnostics[0].message.contains("already in use as an actor"))
  }

  @Test func `what adds to a document that is declared twice is left out without a word`() throws {
    let addition = addition(in: "c.yaml")
    let file = AnnotationFile(
      actors: ["a"],
      claims: ["x"],
      documents: [DocumentEntry("d", by: "a"), DocumentEntry("d", by: "a")]
    )
    var twice = file
    twice.documents[1].reference = .describes(Located("d", at: .place(9)))
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(from: [twice, addition], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == [.duplicateID])
    #expect(graph.statements.isEmpty)
  }

  @Test func `where nothing of a kind is defined, that is what a reference is told`() {
    var file = AnnotationFile(actors: ["a"])
    file.documents = [
      DocumentEntry("d", by: "a", statements: [StatementEntry(.blames, "a", for: ["x"])], silent: ["y"])
    ]
    #expect(
      GraphBuilder().messages(for: file) == [
        """
        the project defines no claim, so this names nothing; write 'claims:', or name the folder of the project if \
        another file has them
        """
      ]
    )
    file.actors = []
    #expect(
      GraphBuilder().messages(for: file) == [
        """
        the project defines no actor and no claim, so this names nothing; write 'actors:' and 'claims:', or name \
        the folder of the project if another file has them
        """
      ]
    )
  }

  @Test func `an id that was meant for another one is not missed`() {
    var file = AnnotationFile(actors: ["ledger_list", "a"])
    file.actors[1].memberOf = [written("ledger-list"), written("ledger_lits")]
    #expect(
      GraphBuilder().messages(for: file) == [
        "no actor is named 'ledger_lits'; did you mean 'ledger_list'?"
      ]
    )
  }

  @Test func `a letter that looks like another is told by its number`() {
    let file = AnnotationFile(
      actors: ["a"],
      claims: ["mended"],
      documents: [
        DocumentEntry(
          "d",
          by: "a",
          statements: [StatementEntry(.supports, "mendеd"), StatementEntry(.supports, "mended\u{200B}")]
        )
      ]
    )
    #expect(
      GraphBuilder().messages(for: file) == [
        "no actor or claim is named 'mendеd'; did you mean 'mended', without 'е', which is U+0435?",
        "no actor or claim is named 'mended\u{200B}'; take out its invisible character U+200B",
      ]
    )
  }

  @Test func `a setting is given once, or twice alike`() {
    var (first, second) = (AnnotationFile("a.yaml"), AnnotationFile("b.yaml"))
    (first.title, second.title) = (written("T"), written("T"))
    (first.language, second.language) = (written("en"), written("nb"))
    #expect(
      GraphBuilder().messages(for: first, second) == [
        "'language' is already 'en' in this project; give it once"
      ]
    )
  }

  @Test func `a document and a part that name nobody have authors made for them`() throws {
    var document = DocumentEntry("d", statements: [StatementEntry(.supports, "x")], parts: [PartEntry("p")])
    document.title = written("Leaflet")
    let graph = try GraphBuilder().soundGraph(from: AnnotationFile(claims: ["x"], documents: [document]))
    #expect(graph.actors.map(\.id) == ["d.author", "d.p.author"])
    #expect(graph.actors.map(\.name) == ["Author of “Leaflet”", "Author of p in “Leaflet”"])
    #expect(graph.actors.map(\.label) == ["“Leaflet”", "Author of p in “Leaflet”"])
    #expect(graph.statements.map(\.holder) == ["d.author"])
  }

  @Test func `the agent that a text leaves out is an actor only where it occurs`() throws {
    func actors(_ document: DocumentEntry) throws -> [DebateActor.ID] {
      let file = AnnotationFile(actors: ["a"], claims: ["x"], documents: [document])
      return try GraphBuilder().soundGraph(from: file).actors.map(\.id)
    }
    #expect(try actors(DocumentEntry("d", by: "a")) == ["a"])
    #expect(try actors(DocumentEntry("d", by: "unnamed")) == ["a", "unnamed"])
    #expect(
      try actors(DocumentEntry("d", by: "a", parts: [PartEntry("p", by: "unnamed")])) == ["a", "unnamed"]
    )
    let blame = StatementEntry(.blames, "unnamed", for: ["x"])
    #expect(try actors(DocumentEntry("d", by: "a", statements: [blame])) == ["a", "unnamed"])
    let told = StatementEntry(.supports, "x", by: ["unnamed", "a"])
    #expect(try actors(DocumentEntry("d", by: "a", statements: [told])) == ["a", "unnamed"])
  }

  @Test func `the agent that a text leaves out can be what an actor belongs to`() throws {
    var file = AnnotationFile(actors: ["a"])
    file.actors[0].memberOf = [written("unnamed")]
    #expect(try GraphBuilder().soundGraph(from: file).actors.map(\.id) == ["a", "unnamed"])
  }

  @Test func `nobody else can be called unnamed`() {
    #expect(
      GraphBuilder().messages(for: AnnotationFile(actors: ["unnamed"])) == [
        "'unnamed' is reserved for an agent that the text leaves out; choose another id"
      ]
    )
  }

  @Test func `a file can add to a document that another describes`() throws {
    let addition = addition(in: "b.yaml")
    let file = AnnotationFile(
      actors: ["a"],
      claims: ["x"],
      documents: [DocumentEntry("d", by: "a", statements: [StatementEntry(.supports, "x")])]
    )
    let graph = try GraphBuilder().soundGraph(from: addition, file)
    #expect(graph.outline == "d by a\n  a opposes x “q”\n  a supports x “q”\n")
  }

  @Test func `only one coding counts at a time, and all of them know the codebook`() throws {
    let reference = AnnotationFile(
      "a.yaml",
      actors: ["a"],
      claims: ["x"],
      documents: [DocumentEntry("d", by: "a", statements: [StatementEntry(.supports, "x")], silent: ["x"])]
    )
    var other = AnnotationFile("b.yaml", claims: ["y"])
    var entry = DocumentEntry(.addsTo(written("d")))
    entry.coded.statements = [StatementEntry(.opposes, "y")]
    other.documents = [entry]
    other.coding = written("second")

    let first = try GraphBuilder().soundGraph(from: reference, other)
    #expect(first.statements.map(\.coding) == [nil])
    #expect(first.outline == "d by a\n  a supports x “q”\n  silent on x\n")
    let second = try GraphBuilder(coding: "second").soundGraph(from: reference, other)
    #expect(second.statements.map(\.coding) == ["second"])
    #expect(second.outline == "d by a\n  a opposes y “q”\n")
    #expect(first.claims == second.claims)
  }

  @Test func `a part answers its document or another part`() throws {
    var answers = [PartEntry("p", by: "a"), PartEntry("q", by: "a", line: 0)]
    answers[0].answers = written("d")
    answers[1].answers = written("p")
    let file = AnnotationFile(actors: ["a"], documents: [DocumentEntry("d", by: "a", parts: answers)])
    #expect(try GraphBuilder().soundGraph(from: file).documents[0].parts.map(\.answers) == ["d", "p"])

    var wrong = file
    wrong.documents[0].parts[0].answers = written("p")
    #expect(
      GraphBuilder().messages(for: wrong).first?.hasPrefix("neither the document nor another part of 'd'")
        == true
    )
  }

  @Test func `of two parts with one id the first counts`() {
    let parts = [PartEntry("p", by: "a"), PartEntry("p", by: "a", line: 0)]
    let file = AnnotationFile(actors: ["a"], documents: [DocumentEntry("d", by: "a", parts: parts)])
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(graph.documents[0].parts.count == 1)
    #expect(diagnostics.map(\.id) == [.duplicateID])
  }
}
