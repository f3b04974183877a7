import StanceMap
import StanceMapSuggestions
import Testing

@testable import StanceMapCLI

@Suite struct ReviewSessionTests {
  private func session(_ suggestions: [Suggestion] = HarbourProject.suggestions) throws -> ReviewSession {
    try HarbourReview(suggestions).session
  }

  @Test func `a key asks for an effect, and only its report changes anything`() throws {
    var session = try session()
    #expect(session.handle(.character("a")) == .accept(0))
    #expect(session.position == 0 && session.count(.accepted) == 0)
    session.failed("the disk is full")
    #expect(session.message == "the disk is full")
    #expect(session.handle(.character("r")) == .reject(0))
    session.performed(.reject(0), "noted")
    #expect(session.position == 1 && session.count(.rejected) == 1 && session.message == "noted")
  }

  @Test func `skipped items come back with b, and at the end there is nothing left but to quit or undo`()
    throws
  {
    var session = try session()
    for _ in 0..<4 { #expect(session.handle(.character("s")) == nil) }
    #expect(session.mode == .finished)
    #expect(session.handle(.character("a")) == nil)
    #expect(session.message != nil)
    #expect(session.handle(.character("b")) == nil)
    #expect(session.mode == .reviewing && session.position == 3)
    #expect(session.handle(.character("b")) == nil)
    #expect(session.handle(.character("r")) == .reject(2))
    session.performed(.reject(2))
    #expect(session.handle(.character("u")) == .undo(2))
    session.performed(.undo(2))
    #expect(session.position == 2 && session.current?.outcome == nil)
    #expect(session.handle(.character("u")) == nil)
    #expect(session.handle(.character("q")) == .quit)
    #expect(session.handle(.interrupt) == .quit)
  }

  @Test func `what is decided is not decided twice`() throws {
    var session = try session()
    session.performed(.accept(0))
    _ = session.handle(.character("b"))
    #expect(session.position == 0)
    for key in "arthf" { #expect(session.handle(.character(key)) == nil) }
    #expect(session.mode == .reviewing)
    #expect(session.message?.contains("accepted already") == true)
  }

  @Test func `an undecided item before the last decision is offered again`() throws {
    var session = try session()
    _ = session.handle(.character("s"))
    session.performed(.accept(3))
    #expect(session.position == 1)
  }

  @Test func `what the codebook lacks is asked for first`() throws {
    var session = try session()
    session.performed(.reject(0))
    session.performed(.reject(1))
    #expect(
      session.missing(for: try #require(session.current)) == [
        .actor("the-harbour-board", name: "the Harbour Board")
      ]
    )
    #expect(session.handle(.character("a")) == nil)
    #expect(session.mode == .confirming)
    #expect(session.handle(.character("n")) == nil)
    #expect(session.mode == .reviewing)
    _ = session.handle(.character("a"))
    #expect(session.handle(.character("y")) == .accept(2))
    session.performed(.accept(2))
    #expect(session.codebook.candidate("the-harbour-board")?.isActor == true)
    session.performed(.undo(2))
    #expect(session.codebook.candidate("the-harbour-board") == nil)
  }

  @Test func `another target is found by its id, its name or a part of them`() throws {
    for (query, id) in [
      ("reop", "reopen"), ("night", "dark-quays"), ("WATCH", "reopen"), ("the may", "mayor"),
    ] {
      var session = try session([HarbourProject.suggestions[1]])
      _ = session.handle(.character("t"))
      for letter in query { _ = session.handle(.character(letter)) }
      guard case .choosing(let choice) = session.mode else { Issue.record("not choosing"); return }
      guard case .existing(let first) = session.options(for: choice).first else {
        Issue.record("no option"); return
      }
      #expect(first.id == id, "\(query)")
      _ = session.handle(.enter)
      #expect(session.current?.proposal.draft.target == id)
      #expect(session.current?.isEdited == (id != "mayor"))
    }
  }

  @Test func `letters are taken back, the mark moves, and escape changes nothing`() throws {
    var session = try session()
    let before = session.current?.proposal
    _ = session.handle(.character("t"))
    for key in [Key.character("z"), .backspace, .down, .down, .up] { _ = session.handle(key) }
    guard case .choosing(let choice) = session.mode else { Issue.record("not choosing"); return }
    #expect(choice.query == "" && choice.selected == 1)
    _ = session.handle(.escape)
    #expect(session.mode == .reviewing && session.current?.proposal == before)
  }

  @Test func `blame has actors as targets, and claims or nothing as outcomes`() throws {
    var session = try session()
    _ = session.handle(.character("t"))
    guard case .choosing(let target) = session.mode else { Issue.record("not choosing"); return }
    #expect(
      session.options(for: target).allSatisfy {
        if case .existing(let one) = $0 { one.isActor } else { false }
      }
    )
    _ = session.handle(.escape)
    _ = session.handle(.character("f"))
    _ = session.handle(.enter)
    #expect(session.current?.proposal.draft.outcome == nil)
    session.performed(.reject(0))
    #expect(session.handle(.character("f")) == nil)
    #expect(session.mode == .reviewing)
  }

  @Test func `the author as holder is not named, and new words become a new entry`() throws {
    var session = try session([HarbourProject.suggestions[1]])
    #expect(session.current?.proposal.draft.chain == ["union"])
    _ = session.handle(.character("h"))
    _ = session.handle(.enter)
    #expect(session.current?.proposal.draft.chain == [])
    _ = session.handle(.character("h"))
    for letter in "okafor" { _ = session.handle(.character(letter)) }
    _ = session.handle(.enter)
    #expect(session.current?.proposal.draft.chain == [])
    _ = session.handle(.character("t"))
    for letter in "Lamps are good" { _ = session.handle(.character(letter)) }
    _ = session.handle(.enter)
    #expect(session.current?.proposal.draft.target == "lamps-are-good")
    #expect(session.current?.proposal.newEntries == [.claim("lamps-are-good", text: "Lamps are good")])
  }

  @Test func `the verb is turned and turned back`() throws {
    var session = try session()
    _ = session.handle(.character("v"))
    #expect(session.current?.proposal.draft.kind == .absolves && session.current?.isEdited == true)
    _ = session.handle(.character("v"))
    #expect(session.current?.proposal.draft.kind == .blames)
  }

  @Test func `lines take the place of keys`() throws {
    var session = try session([HarbourProject.suggestions[1]])
    #expect(session.handle(line: "  t reopen ") == nil)
    #expect(session.current?.proposal.draft.target == "reopen")
    _ = session.handle(line: "t the")
    guard case .choosing = session.mode else { Issue.record("not choosing"); return }
    _ = session.handle(line: "1")
    #expect(session.mode == .reviewing)
    _ = session.handle(line: "h")
    _ = session.handle(line: "")
    #expect(session.mode == .reviewing)
    #expect(session.handle(line: "") == nil)
    #expect(session.handle(line: "a") == .accept(0))
  }

  @Test func `without suggestions there is nothing to do, whatever is pressed`() throws {
    var session = try session([])
    #expect(session.mode == .finished)
    for key in [Key.character("a"), .character("b"), .character("u"), .character("?"), .enter, .escape, .up] {
      #expect(session.handle(key) == nil)
    }
    #expect(session.mode == .finished)
  }

  @Test func `no sequence of keys leads astray`() throws {
    var session = try session()
    var state: UInt64 = 5
    let keys =
      "arsthfebu?nyq12 zo".map { Key.character($0) } + [.enter, .escape, .backspace, .up, .down, .tab, .end]
    for _ in 0..<5_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let effect = session.handle(keys[Int(state >> 40) % keys.count])
      if let effect, (state >> 33) % 3 > 0 { session.performed(effect) }
      #expect(session.items.indices.contains(session.position))
      #expect(
        !ReviewScreen(names: SuggestionNames(graph: StanceGraph(title: "")), width: 40, height: 10)
          .lines(of: session).isEmpty
      )
    }
  }
}
