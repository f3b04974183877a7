/// One pass over the rows of a table.
struct StatementTableReading {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether there is an id that is no whole number, so that all ids have to be read as text.
  private(set) var needsTextIDs = false
  var readsIDsAsText = false

  private let reader: StatementTableReader
  private var scanner: CSVScanner
  private var cells: [CSVScanner.Cell] = []
  private var keys: [StatementOrder] = []
  private var dates: [DatePeriod?] = []
  private var coarseDates = 0

  private static let mostFaults = 20
  private static let mostColumns = 10_000

  init(_ reader: StatementTableReader, _ scanner: CSVScanner) {
    self.reader = reader
    self.scanner = scanner
  }

  mutating func table() -> StatementTable? {
    do throws(CSVScanner.Fault) {
      guard try scanner.readRow(into: &cells) != nil else {
        report("the table is empty; its first row names the columns", at: 0)
        return nil
      }
      guard let header = header() else { return nil }
      return try table(under: header)
    } catch {
      report(error.message, at: error.offset)
      return nil
    }
  }

  // MARK: The header

  private struct Header {
    var names: [String]
    var id: Int
    var document: Int
    var date: Int
    var start: Int?
    var stop: Int?
  }

  private mutating func header() -> Header? {
    guard cells.count <= Self.mostColumns else {
      report("the table has \(cells.count) columns; the limit is \(Self.mostColumns)", at: 0)
      return nil
    }
    var places: [String: Int] = [:]
    var names: [String] = []
    for (index, cell) in cells.enumerated() {
      guard let name = String(validating: scanner.text(of: cell), as: UTF8.self) else {
        reportEncoding(at: cell.start)
        return nil
      }
      if places.updateValue(index, forKey: name) != nil {
        report("there are two columns '\(name)'; give one of them another name", at: cell.start)
      }
      names.append(name)
    }
    let missing = ["id", "document", "date"].filter { places[$0] == nil }
    if !missing.isEmpty {
      let columns = missing.map { "'\($0)'" }.joined(separator: " and no column ")
      report("the table has no column \(columns); it has: \(listed(names))\(hint(missing, names))", at: 0)
    }
    guard !diagnostics.hasErrors, let id = places["id"], let document = places["document"],
      let date = places["date"]
    else { return nil }
    return Header(
      names: names,
      id: id,
      document: document,
      date: date,
      start: places["start"],
      stop: places["stop"]
    )
  }

  /// Why columns may seem to be missing.
  private func hint(_ missing: [String], _ names: [String]) -> String {
    if names.count == 1, let sign = names[0].first(where: { ";\t|".contains($0) }) {
      return "; cells are separated by commas, not by \(sign == "\t" ? "tabs" : "'\(sign)'")"
    }
    let bare = names.map { $0.lowercased().filter { $0 != " " } }
    return bare.contains { missing.contains($0) } ? "; write names without spaces and in small letters" : ""
  }

  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(20).joined(separator: ", ")
    return names.count > 20 ? shown + ", …" : shown
  }

  // MARK: The rows

  private mutating func table(under header: Header) throws(CSVScanner.Fault) -> StatementTable? {
    var columns = self.columns(of: header)
    var documents = ColumnReading(name: "document", place: header.document)
    var ids = LabelList()
    var dateLabels = LabelList()
    var times: [Instant] = []
    while let row = try scanner.readRow(into: &cells) {
      guard diagnostics.count < Self.mostFaults else { break }
      guard cells.count == header.names.count else {
        report(
          "the row has \(counted(cells.count, "cell")), and the header has \(header.names.count)",
          at: row
        )
        continue
      }
      for index in columns.indices { read(&columns[index]) }
      read(&documents)
      let time = time(cells[header.date], &dateLabels)
      times.append(time)
      guard let id = id(cells[header.id], &ids) else { return nil }
      keys.append(
        StatementOrder(
          time: time,
          document: 0,
          start: offset(header.start, "start"),
          stop: offset(header.stop, "stop"),
          id: id,
          row: Int32(keys.count)
        )
      )
    }
    guard !diagnostics.hasErrors else { return nil }
    rank(documents.column, ids)
    warnOfRepeatedIDs()
    var table = StatementTable()
    table.names = header.names
    table.times = times
    table.columns = columns.map(\.column) + [documents.column]
    table.coarseDates = coarseDates
    table.sort(by: keys)
    return table
  }

  /// Puts into the keys what could not be known before the last row: the ranks of documents and of ids that are text.
  private mutating func rank(_ documents: StatementTable.Column, _ ids: LabelList) {
    let ranks = documents.ranks()
    for index in keys.indices { keys[index].document = ranks[Int(documents.codes[index])] }
    guard readsIDsAsText else { return }
    let order = ids.ranksByText()
    for index in keys.indices { keys[index].id = order[keys[index].id] }
  }

  private func columns(of header: Header) -> [ColumnReading] {
    header.names.enumerated().compactMap { place, name in
      guard name != "document", reader.columns?.contains(name) ?? true else { return nil }
      let kind = reader.qualifier.flatMap { $0.column == name ? $0.kind : nil }
      return ColumnReading(name: name, place: place, kind: kind ?? .text)
    }
  }

  private mutating func read(_ reading: inout ColumnReading) {
    let cell = cells[reading.place]
    do throws(ColumnReading.Fault) {
      if cell.hasEscapes {
        let text = scanner.text(of: cell)
        try text.withUnsafeBufferPointer { (text) throws(ColumnReading.Fault) in try reading.append(text) }
      } else {
        try reading.append(UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end]))
      }
    } catch {
      switch error {
      case .encoding: reportEncoding(at: cell.start)
      case .value(let expected):
        let value = String(decoding: scanner.text(of: cell), as: UTF8.self)
        report("'\(reading.column.name)' has the value '\(value)', which is not \(expected)", at: cell.start)
      }
    }
  }

  private mutating func time(_ cell: CSVScanner.Cell, _ labels: inout LabelList) -> Instant {
    let text = UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])
    let (code, isNew) = labels.code(of: text)
    if isNew { dates.append(DateReader().period(text)) }
    guard let period = dates[Int(code)] else {
      let found = String(decoding: text, as: UTF8.self)
      report("'\(found)' is no date; write it like 2024-03-02 or 2024-03-02T14:05:00", at: cell.start)
      return .none
    }
    if period.precision == .year || period.precision == .month { coarseDates += 1 }
    return period.start
  }

  /// The id as a number; nil where the ids have to be read as text.
  private mutating func id(_ cell: CSVScanner.Cell, _ labels: inout LabelList) -> Int? {
    let text = UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])
    if readsIDsAsText { return Int(labels.code(of: text).code) }
    if let number = text.wholeNumber { return number }
    needsTextIDs = true
    return nil
  }

  private mutating func offset(_ place: Int?, _ name: String) -> Int {
    guard let place else { return 0 }
    let cell = cells[place]
    let text = UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])
    if text.isEmpty { return 0 }
    if let number = text.wholeNumber { return number }
    report(
      "'\(String(decoding: text, as: UTF8.self))' is not a whole number, as a '\(name)' is",
      at: cell.start
    )
    return 0
  }

  // MARK: Faults

  private mutating func warnOfRepeatedIDs() {
    let ids = keys.map(\.id)
    guard zip(ids, ids.dropFirst()).contains(where: { $1 <= $0 }) else { return }
    let sorted = ids.sorted()
    let repeated = zip(sorted, sorted.dropFirst()).count { $0 == $1 }
    guard repeated > 0 else { return }
    let message =
      "\(repeated) id\(repeated == 1 ? " is" : "s are") there before; every row counts as a statement"
    diagnostics.append(Diagnostic(.invalidTable, .warning, message, at: .beginning(of: reader.path)))
  }

  private mutating func report(_ message: String, at offset: Int) {
    diagnostics.append(Diagnostic(.invalidTable, .error, message, at: range(at: offset)))
  }

  private mutating func reportEncoding(at offset: Int) {
    let message = "this is not UTF-8; save the table as UTF-8 (it may be Latin-1 or UTF-16)"
    diagnostics.append(Diagnostic(.notUTF8, .error, message, at: range(at: offset)))
  }

  private func range(at offset: Int) -> SourceRange {
    let place = scanner.location(of: offset)
    return SourceRange(path: reader.path, start: place, end: place)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The whole number of at most 18 digits that the bytes write.
  var wholeNumber: Int? {
    let isNegative = first == UInt8(ascii: "-")
    let start = isNegative || first == UInt8(ascii: "+") ? 1 : 0
    guard (1...18).contains(count - start) else { return nil }
    var number = 0
    for byte in self[start...] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -number : number
  }
}
