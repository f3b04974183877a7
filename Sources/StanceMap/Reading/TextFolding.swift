/// Words without the differences that typing makes, so that a statement keeps its id when somebody
/// replaces a straight quotation mark by a curved one or wraps a line.
///
/// What is folded is listed here and in `docs/export.md`, and taken from no version of Unicode nor
/// from the search for quotes: ids stay the same when those get better, and other programs can
/// compute them.
enum TextFolding {
  /// The text with one blank for each run of white space and none at its ends, one mark for all
  /// quotation marks, one for all dashes, an ellipsis for three dots, and nothing invisible.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var owesBlank = false
    for scalar in text.unicodeScalars {
      switch Class(of: scalar) {
      case .blank: owesBlank = !folded.isEmpty
      case .invisible: break
      case .visible(let scalar):
        if owesBlank { folded.append(" ") }
        owesBlank = false
        folded.append(scalar)
      }
    }
    return String(folded).replacing("...", with: "…")
  }

  private enum Class {
    case blank
    case invisible
    /// What stands in its place.
    case visible(Unicode.Scalar)

    init(of scalar: Unicode.Scalar) {
      self =
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
          .blank
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .invisible
        case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032...0x2037, 0x2039, 0x203A:
          .visible("'")
        case 0x2D, 0x2010...0x2015, 0x2212: .visible("-")
        default: .visible(scalar)
        }
    }
  }
}
