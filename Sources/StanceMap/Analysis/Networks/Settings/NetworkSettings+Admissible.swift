/// Why a network cannot be had with these settings.
package enum NetworkError: Error, Equatable {
  /// The settings do not go together, or name what is not there.
  case settings(String)
  /// The settings are sound, and the work cannot be done.
  case impossible(String)
}

extension NetworkError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .settings(let message), .impossible(let message): message
    }
  }
}

extension NetworkSettings {
  /// The settings that count.
  ///
  /// What does not go together is an error. The Discourse Network Analyzer takes something else in its
  /// place and warns; where it is followed, so do we.
  package func admissible(warnings: inout [String]) throws(NetworkError) -> NetworkSettings {
    guard variable1 != variable2 else {
      throw .settings("the two variables are the same, '\(variable1)'; name two different ones")
    }
    var settings = self
    if qualifierIsVariable { settings.qualifier = nil }
    if let reason = settings.aggregationFault {
      guard followsDNA || mode == .eventList else { throw .settings(reason) }
      settings.aggregation = .ignore
      if mode != .eventList { warnings.append("\(reason); 'ignore' takes its place, as in DNA") }
    }
    if let reason = normalizationFault {
      guard followsDNA || mode == .eventList else { throw .settings(reason) }
      settings.normalization = .no
      if mode != .eventList { warnings.append("\(reason); 'no' takes its place, as in DNA") }
    }
    if settings.aggregation == .combine, settings.normalization != .no {
      warnings.append("'combine' gives codes, and a code divided by a number means nothing")
    }
    return settings
  }

  /// Whether the qualifier is a variable of the network too, and so none; DNA lets those about documents pass.
  private var qualifierIsVariable: Bool {
    guard let name = qualifier?.column, [variable1, variable2].contains(name) else { return false }
    return !(followsDNA && StatementTable.Column.describesDocuments(name))
  }

  private var aggregationFault: String? {
    let name = "the aggregation '\(aggregation.rawValue)'"
    switch aggregation {
    case .ignore: return nil
    case _ where qualifier == nil: return "\(name) needs a qualifier, other than the two variables"
    case .subtract: return nil
    case .combine: return mode == .two ? nil : "\(name) needs a two-mode network"
    case .congruence, .conflict: return mode == .one ? nil : "\(name) needs a one-mode network"
    }
  }

  private var normalizationFault: String? {
    let name = "the normalization '\(normalization.rawValue)'"
    switch normalization {
    case .no: return nil
    case .activity, .prominence: return mode == .two ? nil : "\(name) needs a two-mode network"
    case .average, .jaccard, .cosine: return mode == .one ? nil : "\(name) needs a one-mode network"
    }
  }

  /// Checks that the table has the columns that the settings name.
  func check(against table: StatementTable) throws(NetworkError) {
    for name in [variable1, variable2] + [qualifier?.column].compactMap({ $0 })
      + (excluded + kept).map(\.column)
    where table.column(name) == nil {
      let nearest = Spelling(table.names).suggestion(for: name)
      let hint =
        nearest.map { "did you mean '\($0)'?" } ?? "there are: \(table.names.joined(separator: ", "))"
      throw .settings("the statements have no variable '\(name)'; \(hint)")
    }
    try checkQualifier(against: table)
  }

  private func checkQualifier(against table: StatementTable) throws(NetworkError) {
    guard qualifierIsNumber, let qualifier, let column = table.column(qualifier.column) else { return }
    for code in 0..<Int32(column.labels.count) where qualifier.kind.number(column.labels.text(code)) == nil {
      let value = column.labels.text(code)
      throw .settings(
        "'\(qualifier.column)' has the value '\(value)', which is not \(qualifier.kind.expectation); take \(qualifier.column):text"
      )
    }
  }
}
