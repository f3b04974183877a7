/// What is known of one candidate, as hashes of a question's number and its answer.
///
/// The order of the calls numbers the questions, so they must be the same calls every time.
package struct FeatureList: Sendable {
  package private(set) var hashes: ContiguousArray<UInt32> = []
  private var question: UInt32 = 0

  package init() { hashes.reserveCapacity(64) }

  /// Begins with another candidate; questions are numbered from `first`.
  mutating func begin(at first: UInt32 = 0) {
    hashes.removeAll(keepingCapacity: true)
    question = first
  }

  /// Goes on with the same candidate; questions are numbered from `first`.
  mutating func begin(keeping first: UInt32) {
    question = first
  }

  mutating func add(_ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) {
    question &+= 1
    append(first, second, third)
  }

  /// One question with an answer for each bit that is set; none if none is.
  mutating func add(bits: UInt64, _ second: UInt32 = 0, _ third: UInt32 = 0) {
    question &+= 1
    var rest = bits
    while rest != 0 {
      append(UInt32(rest.trailingZeroBitCount), second, third)
      rest &= rest - 1
    }
  }

  private mutating func append(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
    var hash = question &* 0x9E37_79B1 ^ first
    hash = (hash ^ hash >> 15) &* 0x85EB_CA6B &+ second
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35 &+ third
    hash = (hash ^ hash >> 16) &* 0x27D4_EB2F
    hashes.append(hash ^ hash >> 15)
  }
}

extension UInt32 {
  init(_ flag: Bool) { self = flag ? 1 : 0 }

  /// A length, more coarsely the longer it is.
  init(length: Int) {
    switch length {
    case ..<0: self = 20
    case 0..<6: self = UInt32(length)
    case 6..<9: self = 6
    case 9..<14: self = 7
    case 14..<22: self = 8
    case 22..<36: self = 9
    case 36..<60: self = 10
    default: self = 11
    }
  }
}
