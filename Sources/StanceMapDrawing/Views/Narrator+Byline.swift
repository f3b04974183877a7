import StanceMap

extension Narrator {
  /// The names of the authors, joined as a byline joins them.
  func name(of byline: Byline) -> String {
    byline.authors.map(name(of:)).formatted()
  }

  /// The same for captions.
  func shortName(of byline: Byline) -> String {
    byline.authors.map(shortName(of:)).formatted()
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  func formatted() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
