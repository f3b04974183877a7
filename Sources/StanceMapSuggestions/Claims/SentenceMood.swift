/// How a stretch of text puts what it says.
package struct SentenceMood: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Says what should be done: `must`, `it is time to`, a sentence that begins with a command.
  package static let demand = SentenceMood(rawValue: 1)
  /// Says what will or could be.
  package static let prediction = SentenceMood(rawValue: 1 << 1)
  /// Turns down what it speaks of: `must be rejected`, `is a myth`, `will not work`.
  package static let denial = SentenceMood(rawValue: 1 << 2)
  /// Tells what somebody else says.
  package static let report = SentenceMood(rawValue: 1 << 3)
  package static let question = SentenceMood(rawValue: 1 << 4)
  /// Holds on a condition only.
  package static let condition = SentenceMood(rawValue: 1 << 5)
}
