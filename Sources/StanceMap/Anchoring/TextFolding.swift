/// Folds words as anchoring does, into words again: for ids that survive another typing of a quote.
enum TextFolding {
  /// White space as one blank and none at the ends, quotation marks as `'`, dashes as `-`, three dots
  /// as `…`, invisible characters left out.
  static func folded(_ words: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      guard let sign = scalar.sharedSign else {
        folded.append(scalar)
        continue
      }
      guard sign != Alphabet.nothing, let shared = Unicode.Scalar(sign) else { continue }
      if sign != Alphabet.blank || (folded.last != " " && !folded.isEmpty) { folded.append(shared) }
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded).replacing("...", with: "…")
  }
}
