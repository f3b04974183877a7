/// Reads rows of cue tables.
///
/// A row is a lemma, then, each after a blank: `>at,on` words of which one must stand before the
/// target, `/for,of` words that bring in what it is about. A row without them takes a plain object.
struct CueRows {
  var part: Cue.Part
  var meaning: CueClass
  var rows: String

  var cues: [Cue] {
    rows.split(whereSeparator: \.isNewline).map { row in
      let fields = row.split(separator: " ")
      var cue = Cue(lemma: fields.first.map(String.init) ?? "", part: part, meaning: meaning)
      for field in fields.dropFirst() {
        let words = field.dropFirst().split(separator: ",").map(String.init)
        if field.first == ">" { cue.links = words } else { cue.topics = words }
      }
      return cue
    }
  }

  /// A table of words that take no further columns, as many in a line as fit.
  static func words(_ part: Cue.Part, _ meaning: CueClass, _ words: String) -> CueRows {
    CueRows(
      part: part,
      meaning: meaning,
      rows: words.split(whereSeparator: \.isWhitespace).joined(separator: "\n")
    )
  }
}
