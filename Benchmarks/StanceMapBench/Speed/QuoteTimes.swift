import StanceMap

/// Finding quotes in a text of a million characters.
struct QuoteTimes {
  var runs: Int

  func report() {
    let text = SyntheticProject.text(characters: 1_000_000)
    let words = text.split(separator: " ")
    let exact = (0..<1000).map { quote(words, at: 100 * $0 + 7, length: 6) }
    let folded = exact.map { $0.replacing(" ", with: "\n  ") }
    let gapped = (0..<1000).map { index in
      let start = 100 * index + 11
      return quote(words, at: start, length: 2) + " … " + quote(words, at: start + 5, length: 2)
    }
    let changed = (0..<40).map { index in
      var parts = words[(2500 * index)..<(2500 * index + 9)].map(String.init)
      parts[4] = "unheard"
      return parts.joined(separator: " ")
    }
    let preparing = Measurement.repeated(11) { _ = DocumentText(text) }
    let prepared = DocumentText(text)
    printTable(
      "Quotes in a text of 1 MB",
      ["what", "ms in all", "ms each", "found"],
      [
        ["preparing the text", preparing.median.milliseconds, "", ""],
        row("1,000 exact", exact, in: prepared),
        row("1,000 folded", folded, in: prepared),
        row("1,000 with a gap", gapped, in: prepared),
        row("40 with a word changed", changed, in: prepared),
      ]
    )
  }

  private func quote(_ words: [Substring], at start: Int, length: Int) -> String {
    words[start..<start + length].joined(separator: " ")
  }

  private func row(_ name: String, _ quotes: [String], in text: DocumentText) -> [String] {
    let place = SourceRange.beginning(of: "bench")
    let anchorer = QuoteAnchorer()
    var found = 0
    let time = Measurement.repeated(11) {
      found = quotes.count { anchorer.anchor(Quote($0, source: place), in: text).passage != nil }
    }
    return [
      name, time.median.milliseconds, (time.median / Double(quotes.count)).milliseconds,
      "\(found) of \(quotes.count)",
    ]
  }
}
