/// A day of the Gregorian calendar, as the number of days since 1 January 1970.
///
/// The arithmetic is that of Howard Hinnant, "chrono-compatible low-level date algorithms".
package struct CivilDay: Hashable, Sendable {
  var number: Int

  init(number: Int) {
    self.number = number
  }

  /// A day by its numbers in the calendar; months and days count from 1.
  init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  var fields: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// From 0 for Monday to 6 for Sunday.
  var weekday: Int {
    let shifted = (number + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  /// The week by ISO 8601, which belongs to the year that has its Thursday.
  var week: (year: Int, number: Int) {
    let thursday = CivilDay(number: number - weekday + 3)
    let year = thursday.fields.year
    return (year, (thursday.number - CivilDay(year: year, month: 1, day: 1).number) / 7 + 1)
  }

  /// The day so many months later; a day that the month does not have becomes its last.
  func adding(months: Int) -> CivilDay {
    let (year, month, day) = fields
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    return CivilDay(year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    let next =
      month == 12
      ? CivilDay(year: year + 1, month: 1, day: 1) : CivilDay(year: year, month: month + 1, day: 1)
    return next.number - CivilDay(year: year, month: month, day: 1).number
  }
}
