/// A column that is being read, cell by cell.
struct ColumnReading {
  enum Fault: Error {
    case encoding
    /// Says what was expected.
    case value(String)
  }

  let place: Int
  private(set) var column: StatementTable.Column
  private let kind: NetworkSettings.Qualifier.Kind
  /// For numbers, the texts as they are in the file, and the label of each.
  private var written = LabelList()
  private var meanings: [Int32] = []

  init(name: String, place: Int, kind: NetworkSettings.Qualifier.Kind = .text) {
    column = StatementTable.Column(name: name)
    self.place = place
    self.kind = kind
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard kind != .text else {
      let (code, isNew) = column.labels.code(of: text)
      if isNew, String(validating: text, as: UTF8.self) == nil { throw .encoding }
      column.codes.append(code)
      return
    }
    let (code, isNew) = written.code(of: text)
    if isNew { meanings.append(kind.number(text).map { column.labels.code(of: String($0).utf8).code } ?? -1) }
    let meaning = meanings[Int(code)]
    guard meaning >= 0 else { throw .value(kind.expectation) }
    column.codes.append(meaning)
  }
}

extension NetworkSettings.Qualifier.Kind {
  /// The number that a text stands for.
  func number(_ text: String) -> Int? { Array(text.utf8).withUnsafeBufferPointer(number) }

  fileprivate func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard self == .boolean else { return text.wholeNumber }
    return switch String(decoding: text, as: UTF8.self).lowercased() {
    case "0", "false": 0
    case "1", "true": 1
    default: nil
    }
  }

  /// What a value has to be.
  var expectation: String {
    switch self {
    case .boolean: "a boolean: 0, 1, false or true"
    case .integer: "a whole number of at most 18 digits"
    case .text: "a text"
    }
  }
}

extension StatementTable.Column {
  /// For each label where it stands in the order of all: by number if all are whole numbers, else by text.
  func ranks() -> [Int] {
    let numbers = (0..<Int32(labels.count)).map { code in
      Array(labels[code]).withUnsafeBufferPointer(\.wholeNumber)
    }
    let whole = numbers.compactMap { $0 }
    return whole.count == numbers.count ? whole : labels.ranksByText()
  }
}

extension LabelList {
  /// For each label where it stands in the order of their texts.
  func ranksByText() -> [Int] {
    var ranks = [Int](repeating: 0, count: count)
    for (rank, code) in sortedCodes().enumerated() { ranks[Int(code)] = rank }
    return ranks
  }
}
