/// All cues by the forms that they take in a text.
package struct CueLexicon: Sendable {
  /// A cue and the form of it that a word may be.
  struct Entry: Hashable, Sendable {
    var cue: Int
    var form: Inflection.Form
  }

  package let cues: [Cue]
  private let entries: [String: [Entry]]

  /// The project's own tables.
  package static let standard = CueLexicon(cues: (VerbCues.tables + NounCues.tables).flatMap(\.cues))

  package init(cues: [Cue]) {
    self.cues = cues
    var entries: [String: [Entry]] = [:]
    for (index, cue) in cues.enumerated() {
      for (word, form) in Self.forms(of: cue)
      where entries[word]?.contains(where: { $0.cue == index }) != true {
        entries[word, default: []].append(Entry(cue: index, form: form))
      }
    }
    self.entries = entries
  }

  func entries(for word: String) -> [Entry] { entries[word] ?? [] }

  private static func forms(of cue: Cue) -> [(String, Inflection.Form)] {
    switch cue.part {
    case .verb: Inflection.verbForms(of: cue.lemma)
    case .noun, .role: Inflection.nounForms(of: cue.lemma)
    case .adjective, .preposition: [(cue.lemma, .base)]
    }
  }
}

extension CueLexicon {
  /// The standard tables with a project's cues before them, so that these decide.
  package init(adding cues: [UserCue]) {
    let own = cues.map { cue in
      Cue(
        lemma: cue.lemma.lowercased(),
        part: Cue.Part(rawValue: cue.part.rawValue) ?? .verb,
        meaning: cue.meaning,
        reliability: cue.reliability
      )
    }
    self.init(
      cues: own
        + Self.standard.cues.filter { cue in !own.contains { $0.lemma == cue.lemma && $0.part == cue.part } }
    )
  }
}
