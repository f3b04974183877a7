import StanceMap

/// Finding quotes in a text of a million characters.
struct QuoteTimes {
  var runs: Int

  func report() {
  }
}
