/// A day, a month or a year, as precisely as somebody knew it.
public struct PartialDate: Hashable, Sendable {
  public var year: Int
  public var month: Int?
  /// Only with a month.
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    precondition(day == nil || month != nil, "A date with a day has a month.")
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024`, `2024-03` or `2024-03-02` (ISO 8601); nil for anything else and for days that no calendar has.
  public init?(_ text: some StringProtocol) {
    let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(fields.count),
      zip(fields, lengths).allSatisfy({ field, length in
        field.count == length && field.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      })
    else { return nil }
    let numbers = fields.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    guard year > 0 else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    }
  }

  /// The last year, month and day that the date can stand for.
  private var latest: (Int, Int, Int) {
    let month = month ?? 12
    return (year, month, day ?? Self.days(inMonth: month, of: year))
  }

  /// Whether every day that this date can stand for is before every day that `other` can stand for.
  public func isCertainlyBefore(_ other: PartialDate) -> Bool {
    latest < (other.year, other.month ?? 1, other.day ?? 1)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it, with the precision that it has.
  public var description: String {
    let numbers = [(year, 4), (month, 2), (day, 2)].compactMap { number, length in
      number.map { String(repeating: "0", count: max(0, length - String($0).count)) + String($0) }
    }
    return numbers.joined(separator: "-")
  }
}
