/// A second of universal time, counted from the beginning of 1970.
package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  init(_ day: CivilDay, second: Int = 0) {
    seconds = day.number * Self.day + second
  }

  /// What has no date: before everything.
  static let none = Instant(seconds: .min)

  static let day = 86_400

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  var civilDay: CivilDay {
    CivilDay(number: seconds >= 0 ? seconds / Self.day : (seconds - Self.day + 1) / Self.day)
  }

  var secondOfDay: Int { seconds - civilDay.number * Self.day }

  /// The same time of day, so many months later.
  func adding(months: Int) -> Instant {
    Instant(civilDay.adding(months: months), second: secondOfDay)
  }

  func adding(seconds count: Int) -> Instant { Instant(seconds: seconds + count) }
}

extension Instant: CustomStringConvertible {
  /// As ISO 8601 writes it, such as `2024-03-02T14:05:00`.
  package var description: String {
    let (year, month, day) = civilDay.fields
    let second = secondOfDay
    let date = "\(year, digits: 4)-\(month, digits: 2)-\(day, digits: 2)"
    return date + "T\(second / 3600, digits: 2):\(second / 60 % 60, digits: 2):\(second % 60, digits: 2)"
  }
}

extension DefaultStringInterpolation {
  /// A number with zeros before it.
  fileprivate mutating func appendInterpolation(_ number: Int, digits: Int) {
    let text = String(number.magnitude)
    appendInterpolation(
      (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, digits - text.count)) + text
    )
  }
}
