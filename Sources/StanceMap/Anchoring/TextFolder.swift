/// Turns a text into signs that do not differ where only typing differs.
///
/// White space becomes one blank, and none next to a dash or an ellipsis. All quotation marks are one
/// sign, so are a row of dashes and three dots or more, also with blanks between them.
/// Invisible characters are left out. Case stays.
struct TextFolder {
  func folded(_ text: String, alphabet: inout Alphabet) -> FoldedText {
    var pass = FoldingPass()
    let scalars = text.unicodeScalars
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = scalars[index]
      let following = scalars.index(after: index)
      if scalar.isNeverJoined, following == text.endIndex || scalars[following].isNeverJoined {
        pass.take(alphabet.sign(of: scalar), scalars: 1)
        index = following
        continue
      }
      let next = text.index(after: index)
      if next == following {
        pass.take(alphabet.sign(of: scalar), scalars: 1)
      } else {
        pass.take(alphabet.sign(of: text[index..<next]), scalars: scalars.distance(from: index, to: next))
      }
      index = next
    }
    return pass.folded
  }
}

extension Unicode.Scalar {
  /// Whether it makes no character together with another such scalar, except as a line end:
  /// combining marks begin at U+0300.
  fileprivate var isNeverJoined: Bool { value < 0x300 }
}

/// The folded text so far, and how much of the text it covers.
private struct FoldingPass {
  var folded = FoldedText()
  private var offset = 0

  mutating func take(_ sign: Alphabet.Sign, scalars count: Int) {
    let scalars = offset..<offset + count
    offset += count
    switch sign {
    case Alphabet.nothing: break
    case Alphabet.blank: takeBlank(at: scalars)
    case Alphabet.dot: takeDot(at: scalars)
    case Alphabet.dash, Alphabet.ellipsis: takeJoining(sign, insteadOf: endsWith(sign) ? 1 : 0, at: scalars)
    default: folded.append(sign, at: scalars)
    }
  }

  private mutating func takeBlank(at scalars: Range<Int>) {
    guard let last = folded.signs.last, !Self.swallowsBlanks(last) else { return }
    folded.append(Alphabet.blank, at: scalars)
  }

  private mutating func takeDot(at scalars: Range<Int>) {
    let (dot, blank) = (Alphabet.dot, Alphabet.blank)
    if endsWith(Alphabet.ellipsis) {
      takeJoining(Alphabet.ellipsis, insteadOf: 1, at: scalars)
    } else if endsWith(dot, dot) {
      takeJoining(Alphabet.ellipsis, insteadOf: 2, at: scalars)
    } else if endsWith(dot, blank, dot, blank) {
      takeJoining(Alphabet.ellipsis, insteadOf: 4, at: scalars)
    } else {
      folded.append(dot, at: scalars)
    }
  }

  /// Puts a sign in the place of the last few, and of a blank before them.
  private mutating func takeJoining(_ sign: Alphabet.Sign, insteadOf count: Int, at scalars: Range<Int>) {
    let start = count == 0 ? scalars.lowerBound : folded.scalars(ofLast: count).lowerBound
    folded.removeLast(count)
    if endsWith(Alphabet.blank) { folded.removeLast(1) }
    folded.append(sign, at: start..<scalars.upperBound)
  }

  private static func swallowsBlanks(_ sign: Alphabet.Sign) -> Bool {
    sign == Alphabet.blank || sign == Alphabet.dash || sign == Alphabet.ellipsis
  }

  private func endsWith(_ signs: Alphabet.Sign...) -> Bool {
    folded.signs.suffix(signs.count).elementsEqual(signs)
  }
}
