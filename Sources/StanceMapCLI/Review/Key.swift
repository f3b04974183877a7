/// What somebody presses.
enum Key: Hashable {
  case character(Character)
  case enter, escape, backspace, tab
  case up, down, left, right
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case end
  /// Ctrl-Z.
  case suspend
  /// Ctrl-L.
  case redraw
  case unknown
}

/// Takes the bytes that a terminal sends apart into keys.
struct KeyDecoder {
  private var rest: [UInt8] = []

  /// Whether bytes wait for others: an escape key, or the beginning of a sequence.
  var isWaiting: Bool { !rest.isEmpty }

  /// The keys that end with these bytes.
  mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    rest += bytes
    var keys: [Key] = []
    while let (key, length) = first() {
      keys.append(key)
      rest.removeFirst(length)
    }
    return keys
  }

  /// What the waiting bytes are where no others come.
  mutating func flush() -> [Key] {
    guard !rest.isEmpty else { return [] }
    let isEscape = rest == [0x1B]
    rest = []
    return [isEscape ? .escape : .unknown]
  }

  /// The first key and how many bytes it has; nil where it is not complete.
  private func first() -> (Key, Int)? {
    guard let byte = rest.first else { return nil }
    switch byte {
    case 0x1B: return sequence()
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    case 0x09: return (.tab, 1)
    case 0x03: return (.interrupt, 1)
    case 0x04: return (.end, 1)
    case 0x1A: return (.suspend, 1)
    case 0x0C: return (.redraw, 1)
    case ..<0x20: return (.unknown, 1)
    default: return character()
    }
  }

  private func character() -> (Key, Int)? {
    let length =
      switch rest[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard rest.count >= length else { return nil }
    guard let text = String(validating: rest.prefix(length), as: UTF8.self), let first = text.first else {
      return (.unknown, 1)
    }
    return (.character(first), length)
  }

  /// A sequence that begins with an escape, such as that of an arrow key.
  private func sequence() -> (Key, Int)? {
    guard rest.count > 1 else { return nil }
    guard rest[1] == UInt8(ascii: "[") || rest[1] == UInt8(ascii: "O") else {
      return rest[1] == 0x1B ? (.escape, 1) : (.unknown, 2)
    }
    guard let end = rest.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return rest.count > 32 ? (.unknown, rest.count) : nil
    }
    let key: Key =
      switch rest[end] {
      case UInt8(ascii: "A"): .up
      case UInt8(ascii: "B"): .down
      case UInt8(ascii: "C"): .right
      case UInt8(ascii: "D"): .left
      default: .unknown
      }
    return (key, end + 1)
  }
}
