/// Reads dates as ISO 8601 writes them.
///
/// `2024`, `2024-03`, `2024-03-02`, `2024-03-02T14:05`, or `2024-03-02 14:05:30.5+02:00`. Without a zone it
/// is universal time; fractions of seconds are dropped.
package struct DateReader: Sendable {
  package init() {}

  /// The stretch of time that a text names; nil where it is no date.
  package func period(_ text: some Sequence<UInt8>) -> DatePeriod? {
    var scanner = DigitScanner(bytes: Array(text))
    guard let year = scanner.digits(4), year > 0 else { return nil }
    if scanner.isAtEnd { return period(year, 1, months: 12, .year) }
    guard scanner.skip("-"), let month = scanner.digits(2), (1...12).contains(month) else { return nil }
    if scanner.isAtEnd { return period(year, month, months: 1, .month) }
    guard scanner.skip("-"), let day = scanner.digits(2),
      (1...CivilDay.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    let start = Instant(CivilDay(year: year, month: month, day: day))
    if scanner.isAtEnd {
      return DatePeriod(start: start, last: start.adding(seconds: Instant.day - 1), precision: .day)
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let second = scanner.timeOfDay() else {
      return nil
    }
    let time = start.adding(seconds: second)
    return DatePeriod(start: time, last: time, precision: .second)
  }

  private func period(
    _ year: Int,
    _ month: Int,
    months: Int,
    _ precision: DatePeriod.Precision
  ) -> DatePeriod {
    let start = Instant(CivilDay(year: year, month: month, day: 1))
    return DatePeriod(
      start: start,
      last: start.adding(months: months).adding(seconds: -1),
      precision: precision
    )
  }
}

/// A second, a day, a month or a year.
package struct DatePeriod: Hashable, Sendable {
  package enum Precision: Sendable {
    case year, month, day, second
  }

  package var start: Instant
  /// Its last second.
  package var last: Instant
  package var precision: Precision
}

private struct DigitScanner {
  var bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[position..<position + count] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    position += count
    return number
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Hours and minutes, then perhaps seconds, a fraction and a zone, up to the end: in seconds.
  mutating func timeOfDay() -> Int? {
    guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60 else { return nil }
    var second = 0
    if skip(":") {
      guard let number = digits(2), number < 60 else { return nil }
      second = number
      if skip(".") || skip(",") {
        guard digits(1) != nil else { return nil }
        while digits(1) != nil {}
      }
    }
    guard let zone = zone(), isAtEnd else { return nil }
    return hour * 3600 + minute * 60 + second - zone
  }

  private mutating func zone() -> Int? {
    if isAtEnd || skip("Z") || skip("z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), hours < 24 else { return nil }
    if isAtEnd { return sign * hours * 3600 }
    _ = skip(":")
    guard let minutes = digits(2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
