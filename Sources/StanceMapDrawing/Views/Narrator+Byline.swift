import StanceMap

extension Narrator {
  /// The names of the authors, joined as a byline joins them.
  func name(of byline: Byline) -> String {
    byline.authors.map(name(of:)).listed("and")
  }

  /// The same for captions.
  func shortName(of byline: Byline) -> String {
    byline.authors.map(shortName(of:)).listed("and")
  }
}
