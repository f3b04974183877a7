import Testing

@testable import StanceMapSuggestions

@Suite struct CueTableTests {
  /// A sentence in which a cue has Brook for its holder and Lamb for its target.
  private static func sentence(_ cue: Cue) -> String? {
    switch cue.part {
    case .verb:
      let past = Inflection.verbForms(of: cue.lemma).first { $0.1 == .past }?.0 ?? cue.lemma
      return cue.meaning.sign == 0 ? nil : "Brook \(past) \(cue.links.first.map { $0 + " " } ?? "")Lamb."
    case .noun: return [.bad, .good].contains(cue.meaning) ? nil : "Brook's \(cue.lemma) of Lamb came late."
    case .role: return "Brook, a \(cue.lemma) of Lamb, left early."
    case .adjective: return [.bad, .good].contains(cue.meaning) ? nil : "Brook was \(cue.lemma) of Lamb."
    case .preposition: return "Brook spoke \(cue.lemma) Lamb."
    }
  }

  @Test func `every row of the tables is found in a sentence made for it`() {
    let missed = CueLexicon.standard.cues.compactMap { cue -> String? in
      guard let sentence = Self.sentence(cue) else { return nil }
      let isFound = readings(sentence).contains {
        $0.cue.cue.lemma == cue.lemma && $0.cue.cue.part == cue.part
      }
      return isFound ? nil : "\(cue.part) \(cue.lemma): \(sentence)"
    }

    #expect(missed == [])
  }

  @Test func `no lemma stands twice in one table for one meaning`() {
    let cues = CueLexicon.standard.cues
    let twice = Dictionary(grouping: cues) { "\($0.part) \($0.lemma) \($0.meaning) \($0.links)" }.filter {
      $0.value.count > 1
    }

    #expect(twice.keys.sorted() == [])
  }

  @Test(arguments: [
    ("carry", "carried"), ("stop", "stopped"), ("blame", "blamed"), ("beat", "beat"), ("assail", "assailed"),
    ("veto", "vetoed"),
    ("rebut", "rebutted"), ("offend", "offended"),
  ])
  func `verbs are inflected`(lemma: String, past: String) {
    #expect(Inflection.verbForms(of: lemma).contains { $0.0 == past && $0.1 == .past })
  }
}
