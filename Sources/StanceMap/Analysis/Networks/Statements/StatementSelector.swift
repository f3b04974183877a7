/// Chooses the statements that count: in the range, not excluded, not empty, not there before.
package struct StatementSelector: Sendable {
  package var settings: NetworkSettings

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  package func selection(
    from table: StatementTable,
    warnings: inout [String]
  ) throws(NetworkError) -> StatementSelection {
    try settings.check(against: table)
    warnings += unknownChoices(in: table)
    let isChosenDocument = try filter(table, aboutDocuments: true)
    let isChosen = try filter(table, aboutDocuments: false)
    let range = range(of: table)
    let isWhole = settings.earliest == nil && settings.latest == nil
    let rows = (0..<Int32(table.count)).filter { isChosenDocument(Int($0)) }
    let original = isWhole ? rows : rows.filter { range?.contains(table.times[Int($0)]) ?? false }
    let isFilled = try emptiness(in: table)
    var kept = original.filter { isChosen(Int($0)) && isFilled(Int($0)) }
    try removeDuplicates(from: &kept, of: table, original: original)
    let candidates = settings.followsDNA ? original : rows.filter { isChosen(Int($0)) }
    return StatementSelection(original: original, kept: kept, candidates: candidates, range: range)
  }

  private func range(of table: StatementTable) -> ClosedRange<Instant>? {
    let first = table.times.first { $0 != .none }
    let last = table.times.last { $0 != .none }
    guard let start = settings.earliest ?? first, let stop = settings.latest ?? last else { return nil }
    return start <= stop ? start...stop : nil
  }

  // MARK: Exclusions

  private func unknownChoices(in table: StatementTable) -> [String] {
    (settings.excluded + settings.kept).compactMap { choice in
      guard let column = table.column(choice.column),
        column.labels.existingCode(of: settings.label(of: choice)) == nil
      else { return nil }
      return "no statement has the value '\(choice.value)' of '\(choice.column)'"
    }
  }

  /// Whether a row passes what is excluded and kept by columns that are, or are not, about documents.
  private func filter(
    _ table: StatementTable,
    aboutDocuments: Bool
  ) throws(NetworkError) -> (Int) -> Bool {
    var tests: [(codes: [Int32], passes: [Bool])] = []
    for (choices, passes) in [(settings.excluded, false), (settings.kept, true)] {
      for name in choices.map(\.column).uniqued {
        guard let column = table.column(name), column.describesDocuments == aboutDocuments else { continue }
        var isListed = [Bool](repeating: !passes, count: column.labels.count)
        for choice in choices where choice.column == name {
          if settings.followsDNA, aboutDocuments, choice.value.utf8.contains(UInt8(ascii: "'")) {
            throw .impossible("DNA fails on an apostrophe in what a document has; leave out --as-dna")
          }
          if let code = column.labels.existingCode(of: settings.label(of: choice)) {
            isListed[Int(code)] = passes
          }
        }
        tests.append((column.codes, isListed))
      }
    }
    if tests.isEmpty { return { _ in true } }
    return { row in tests.allSatisfy { $0.passes[Int($0.codes[row])] } }
  }

  // MARK: Empty values

  private func emptiness(in table: StatementTable) throws(NetworkError) -> (Int) -> Bool {
    guard settings.mode != .eventList else { return { _ in true } }
    var names = [settings.variable1, settings.variable2]
    if settings.aggregation != .ignore, let qualifier = settings.qualifier { names.append(qualifier.column) }
    let empty = names.compactMap { table.column($0) }.compactMap { column in
      column.labels.existingCode(of: "").map { (codes: column.codes, code: $0) }
    }
    if empty.isEmpty { return { _ in true } }
    return { row in empty.allSatisfy { $0.codes[row] != $0.code } }
  }

  // MARK: Duplicates

  private struct DuplicateKey: Hashable {
    var nodes: UInt64
    var qualifierAndPeriod: UInt64

    init(_ first: Int32, _ second: Int32, qualifier: Int32, period: Int32) {
      nodes = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
      qualifierAndPeriod = UInt64(UInt32(bitPattern: qualifier)) << 32 | UInt64(UInt32(bitPattern: period))
    }
  }

  private func removeDuplicates(
    from rows: inout [Int32],
    of table: StatementTable,
    original: [Int32]
  ) throws(NetworkError) {
    guard settings.duplicates != .include, let first = table.column(settings.variable1),
      let second = table.column(settings.variable2)
    else { return }
    let qualifier =
      settings.aggregation == .ignore ? nil : settings.qualifier.flatMap { table.column($0.column) }
    var periods = PeriodNumbers(settings.duplicates, ignoresYears: settings.followsDNA)
    let documents = table.column("document")
    func key(of row: Int, qualifier: Int32) -> DuplicateKey {
      let period =
        settings.duplicates == .document ? documents?.codes[row] ?? 0 : periods.number(of: table.times[row])
      return DuplicateKey(first.codes[row], second.codes[row], qualifier: qualifier, period: period)
    }
    var seen: Set<DuplicateKey> = []
    if settings.followsDNA, qualifier?.describesDocuments == true {
      // DNA compares all statements, those that are left out too, with those that count.
      let counting = Set(rows)
      for row in original {
        let key = key(of: Int(row), qualifier: 0)
        guard !seen.contains(key) else { throw .comparedDocuments }
        if counting.contains(row) { seen.insert(key) }
      }
      return
    }
    let neverEqual = unequalNumbers(of: qualifier)
    rows = rows.filter { row in
      let code = qualifier?.codes[Int(row)] ?? 0
      return neverEqual[Int(code)] || seen.insert(key(of: Int(row), qualifier: code)).inserted
    }
  }

  /// For each value of the qualifier whether DNA takes it for unequal to itself.
  ///
  /// It compares whole numbers as objects, and those from -128 to 127 alone are one object each.
  private func unequalNumbers(of qualifier: StatementTable.Column?) -> [Bool] {
    guard let qualifier else { return [false] }
    return (0..<Int32(qualifier.labels.count)).map { code in
      guard settings.followsDNA, settings.qualifier?.kind == .integer else { return false }
      return Int(qualifier.labels.text(code)).map { !(-128...127).contains($0) } ?? false
    }
  }
}

/// Numbers the weeks, months or years of dates.
private struct PeriodNumbers {
  let duplicates: NetworkSettings.Duplicates
  let ignoresYears: Bool
  private var lastDay: CivilDay?
  private var lastNumber: Int32 = 0

  init(_ duplicates: NetworkSettings.Duplicates, ignoresYears: Bool) {
    self.duplicates = duplicates
    self.ignoresYears = ignoresYears
  }

  mutating func number(of time: Instant) -> Int32 {
    guard duplicates != .acrossrange, time != .none else { return 0 }
    let day = time.civilDay
    if day == lastDay { return lastNumber }
    lastDay = day
    lastNumber = Int32(truncatingIfNeeded: number(of: day))
    return lastNumber
  }

  private func number(of day: CivilDay) -> Int {
    switch duplicates {
    case .week: (ignoresYears ? 0 : day.week.year * 100) + day.week.number
    case .month: (ignoresYears ? 0 : day.fields.year * 100) + day.fields.month
    default: day.fields.year
    }
  }
}

extension NetworkError {
  fileprivate static let comparedDocuments = NetworkError.impossible(
    "DNA fails on duplicates where the qualifier is about documents; leave out --as-dna"
  )
}

extension NetworkSettings {
  /// A value as a table has it: a qualifier that is a number may be written in several ways.
  fileprivate func label(of choice: Choice) -> String {
    guard let qualifier, qualifierIsNumber, qualifier.column == choice.column else { return choice.value }
    return qualifier.kind.number(choice.value).map { "\($0)" } ?? choice.value
  }

  /// The first second that counts; nil for that of the first document.
  var earliest: Instant? {
    let day = CivilDay(year: 1900, month: 1, day: 1)
    return start.flatMap { followsDNA && $0.start.civilDay == day ? nil : $0.start }
  }

  /// The last second that counts; nil for that of the last document.
  var latest: Instant? {
    let day = CivilDay(year: 2099, month: 12, day: 31)
    return stop.flatMap { followsDNA && $0.last.civilDay == day ? nil : $0.last }
  }
}
