/// The SHA-256 digest of some bytes (FIPS 180-4), from which statements get ids that last.
///
/// It is here because a package for cryptography would more than double the time that the
/// project takes to build.
struct SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants = primes(64).map { fraction(ofRoot: 3, of: $0) }
  /// The same of the square roots of the first eight.
  private static let initialState = primes(8).map { fraction(ofRoot: 2, of: $0) }

  private var state = initialState

  /// The digest's 32 bytes as 64 hexadecimal digits.
  static func hexDigest(of bytes: some Collection<UInt8>) -> String {
    var hash = SHA256()
    let padded = padded(Array(bytes))
    for block in stride(from: 0, to: padded.count, by: 64) {
      hash.update(with: padded[block..<block + 64])
    }
    return hash.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The message, a one bit, zeros, and the message's length in bits as 64 bits: whole blocks of 64 bytes.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var bytes = message
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    let length = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    return bytes
  }

  private mutating func update(with block: ArraySlice<UInt8>) {
    let words = Self.schedule(of: block)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ Self.roundConstants[round] &+ words[round]
      let sum0 = a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  /// The sixteen words of a block, followed by the 48 that are made from them.
  private static func schedule(of block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let sigma0 = early.rotated(by: 7) ^ early.rotated(by: 18) ^ (early >> 3)
      let sigma1 = late.rotated(by: 17) ^ late.rotated(by: 19) ^ (late >> 10)
      words.append(words[index - 16] &+ sigma0 &+ words[index - 7] &+ sigma1)
    }
    return words
  }

  private static func primes(_ count: Int) -> [UInt128] {
    var primes: [UInt128] = []
    var candidate: UInt128 = 2
    while primes.count < count {
      if primes.allSatisfy({ !candidate.isMultiple(of: $0) }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }

  /// The first 32 bits behind the point of the second or third root of a number below 2^9.
  private static func fraction(ofRoot degree: Int, of number: UInt128) -> UInt32 {
    let scaled = number << (32 * UInt128(degree))
    var root: UInt128 = 0
    for bit in (0..<38).reversed() {
      let larger = root | 1 << UInt128(bit)
      if repeatElement(larger, count: degree).reduce(1, *) <= scaled { root = larger }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

extension UInt32 {
  fileprivate func rotated(by count: UInt32) -> UInt32 {
    self >> count | self << (32 - count)
  }
}
