import StanceMap
import StanceMapSuggestions
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct ReviewScreenTests {
  private func lines(_ review: HarbourReview, width: Int, height: Int?) -> [StyledLine] {
    ReviewScreen(names: review.suggesting.names, width: width, height: height).lines(of: review.session)
  }

  @Test func `cue and mention are marked without any colour`() throws {
    let shown = lines(try HarbourReview(), width: 80, height: 24).map(\.text)
    #expect(shown.count == 24)
    #expect(shown[0].hasPrefix("letter, line 3 ") && shown[0].hasSuffix("1 of 4"))
    #expect(shown.contains("> It was {the council} that [closed] the night watch,"))
    #expect(shown.contains("  Everybody remembers the lamps."))
    #expect(shown.contains("Nneka Okafor blames Town council for “The quays are dark at night”"))
    #expect(shown.contains("  blames: council, for: dark-quays"))
    #expect(shown.contains("  0.70, rule by-hand"))
    #expect(shown.suffix(2).first?.hasPrefix("a accept r reject") == true)
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 8), (12, 5), (200, 60), (80, 3), (1, 1)])
  func `nothing is wider or higher than the terminal`(width: Int, height: Int) throws {
    var review = try HarbourReview()
    for keys in ["", "e", "t", "mayo", "?"] {
      for key in keys { _ = review.session.handle(.character(key)) }
      let shown = lines(review, width: width, height: height)
      #expect(shown.count <= height, "\(shown.count) lines")
      for line in shown { #expect(line.cut(to: width).width <= max(width, 2), "\(line.text)") }
    }
  }

  @Test func `a small terminal still shows the cue and the keys`() throws {
    let shown = lines(try HarbourReview(), width: 32, height: 10).map(\.text)
    #expect(shown.contains { $0.contains("[closed]") })
    #expect(shown.contains { $0.contains("a accept") })
    #expect(shown.contains { $0.contains("blames") })
  }

  @Test func `no text steers the terminal`() throws {
    for hostile in HostileText.allCases {
      let text = DocumentText("A \(hostile.text) b")
      var suggestion = HarbourProject.suggestions[2]
      suggestion.passage = 0..<text.count
      suggestion.evidence = [SuggestionEvidence(role: .cue, range: 0..<text.count, reading: hostile.text)]
      suggestion.target = .named(hostile.text)
      let found = DocumentSuggestions(
        document: Document(id: "a", authors: ["b"]),
        text: text,
        suggestions: [suggestion]
      )
      var session = ReviewSession([found], graph: StanceGraph(title: ""))
      _ = session.handle(.character("e"))
      let screen = ReviewScreen(names: SuggestionNames(graph: StanceGraph(title: "")), width: 60, height: 20)
      for line in screen.lines(of: session) {
        let written = line.cut(to: 60).written(withStyles: false)
        #expect(
          !written.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B || $0.value == 0x202E },
          "\(hostile)"
        )
        #expect(written.columns <= 60, "\(hostile)")
      }
    }
  }

  @Test func `styles are written only where they are wanted`() {
    let line = StyledLine([StyledLine.Span(text: "a"), StyledLine.Span(text: "b", style: .bold)])
    #expect(line.written(withStyles: false) == "ab")
    #expect(line.written(withStyles: true) == "a\u{1B}[1mb\u{1B}[m")
  }

  @Test func `wide characters take two columns when lines are broken`() {
    let lines = StyledLine.wrapped("漢字漢字 漢字", width: 8)
    #expect(lines.map(\.text) == ["漢字漢字", "漢字"])
    #expect(StyledLine.wrapped("abcdefghij", width: 4).map(\.text) == ["abcd", "efgh", "ij"])
  }
}
