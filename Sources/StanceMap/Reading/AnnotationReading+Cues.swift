/// Words that carry a position in the texts of a project.
extension AnnotationReading {
  mutating func cues(in entry: Entry) -> [CueEntry] {
    items("cues", of: entry).compactMap { node in
      guard let entry = self.entry(.cue, from: node) else { return nil }
      reportMissing("words", in: entry)
      reportMissing("verb", in: entry)
      let words = text("words", of: entry)
      let verb: Located<CueEntry.Verb>? = choice("verb", of: entry)
      let part: Located<CueEntry.Part>? = choice("part", of: entry)
      let reliability = share("reliability", of: entry)
      guard let words, let verb else { return nil }
      var cue = CueEntry(range: range(of: node), words: words, verb: verb)
      cue.part = part
      cue.reliability = reliability
      return cue
    }
  }

  /// A number from 0 to 1.
  private mutating func share(_ key: String, of entry: Entry) -> Located<Double>? {
    guard let text = text(key, of: entry) else { return nil }
    guard let share = Double(text.value), (0...1).contains(share), text.value.first?.isNumber == true else {
      report(.noShare(text.value, of: key, at: text.range))
      return nil
    }
    return Located(share, at: text.range)
  }
}

extension EntryKind {
  fileprivate static let cue = EntryKind("a cue", keys: ["words", "verb", "part", "reliability"])
}

extension Diagnostic {
  fileprivate static func noShare(_ value: String, of key: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(key)' cannot be '\(value.shortened)'; write a number from 0 to 1, such as 0.7"
    return Diagnostic(.unknownValue, .error, message, at: range)
  }
}
