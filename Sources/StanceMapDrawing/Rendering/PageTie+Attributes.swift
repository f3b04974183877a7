extension PageTie {
  /// Nil where there is nothing to say.
  var onValue: XMLWriter.Value? { Self.value(on) }
  var keyValue: XMLWriter.Value? { Self.value(key) }

  private static func value(_ words: [String]) -> XMLWriter.Value? {
    words.isEmpty ? nil : .text(words.joined(separator: " "))
  }
}
