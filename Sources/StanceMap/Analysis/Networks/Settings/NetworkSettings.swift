/// What a discourse network is made of, and how.
package struct NetworkSettings: Hashable, Sendable {
  package enum Mode: String, Sendable {
    /// Rows are values of the first variable, columns those of the second.
    case two
    /// Rows and columns are values of the first variable, tied through the second.
    case one
    /// No network: the statements that would make it.
    case eventList = "event-list"
  }

  /// What becomes of the qualifier.
  package enum Aggregation: String, Sendable, CaseIterable {
    case ignore, subtract, combine, congruence, conflict
  }

  package enum Normalization: String, Sendable, CaseIterable {
    case no, activity, prominence, average, jaccard, cosine
  }

  /// Within what a statement that was made before does not count again.
  package enum Duplicates: String, Sendable, CaseIterable {
    case include, document, week, month, year, acrossrange
  }

  /// A variable that says how a statement is meant, such as in agreement or not.
  package struct Qualifier: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case boolean, integer, text
    }

    package var column: String
    package var kind: Kind

    package init(column: String, kind: Kind) {
      self.column = column
      self.kind = kind
    }
  }

  /// A value of a column.
  package struct Choice: Hashable, Sendable {
    package var column: String
    package var value: String

    package init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  /// A moving stretch of time, or of statements.
  package struct Window: Hashable, Sendable {
    package enum Unit: String, Sendable, CaseIterable {
      case days, weeks, months, years, events
    }

    package var unit: Unit
    package var size: Int

    package init(unit: Unit, size: Int) {
      self.unit = unit
      self.size = size
    }
  }

  package var mode = Mode.two
  package var variable1: String
  package var variable2: String
  package var qualifier: Qualifier?
  package var aggregation = Aggregation.ignore
  package var normalization = Normalization.no
  package var duplicates = Duplicates.include
  package var includesIsolates = false
  package var start: DatePeriod?
  package var stop: DatePeriod?
  package var excluded: [Choice] = []
  package var kept: [Choice] = []
  package var window: Window?
  /// Whether the figures are those of the Discourse Network Analyzer, oddities included.
  package var followsDNA = false

  package init(variable1: String, variable2: String) {
    self.variable1 = variable1
    self.variable2 = variable2
  }

  /// The columns that have to be read.
  package var columns: Set<String> {
    Set([variable1, variable2] + [qualifier?.column].compactMap { $0 } + (excluded + kept).map(\.column))
  }

  /// Whether the dates decide which statements count, or how.
  package var dependsOnDates: Bool {
    start != nil || stop != nil || window != nil || [.week, .month, .year].contains(duplicates)
  }

  /// Whether the values of the qualifier are numbers, near or far; otherwise they are the same or not.
  ///
  /// An id of a document never is one, and to the Discourse Network Analyzer nothing is that describes documents.
  package var qualifierIsNumber: Bool {
    guard let qualifier, qualifier.kind != .text, qualifier.column != "document" else { return false }
    return !(followsDNA && StatementTable.Column.describesDocuments(qualifier.column))
  }
}
