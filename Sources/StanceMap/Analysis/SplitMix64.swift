/// Pseudo-random numbers that are the same in every run and on every machine.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `limit`.
  ///
  /// The high half of the product, and not `Int.random`, whose way of drawing may change. Some
  /// numbers come more often than others by less than one in 2^64 divided by `limit`.
  package mutating func index(below limit: Int) -> Int {
    precondition(limit > 0, "There is no number below 0 to draw.")
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }
}
