extension StanceGraph {
  /// The graph as indented text, a line for each thing: for people and for tests.
  ///
  ///     okafor-2024 “Keep the lamps lit” by okafor, 2024-03-02
  ///       okafor opposes close “The lamps must stay lit … of the year”
  ///       union supports jobs-lost (reported, hedged)
  ///       lamps-stay supported by jobs-lost
  ///       silent on fishery: not about fishing
  public var outline: String {
    var lines = statements.filter { $0.document == nil }.map(\.outline)
    for document in documents {
      lines.append(document.outline)
      lines += document.parts.map { "  \($0.outline)" }
      lines += statements.filter { $0.document == document.id }.map { "  \($0.outline)" }
      lines += arguments.filter { $0.document == document.id }.map { "  \($0.outline)" }
      lines += silences.filter { $0.document == document.id }.map { "  \($0.outline)" }
    }
    return lines.map { "\($0)\n" }.joined()
  }
}

extension Document {
  fileprivate var outline: String {
    let title = title.map { " “\($0)”" } ?? ""
    let date = date.map { ", \($0)" } ?? ""
    return "\(id)\(title) by \(authors.joined(separator: " and "))\(date)"
  }
}

extension Part {
  fileprivate var outline: String {
    let answered = answers.map { " answers \($0)" } ?? ""
    return "part \(id) by \(author)\(answered)"
  }
}

extension Statement {
  fileprivate var outline: String {
    let place = part.map { "\($0): " } ?? ""
    let outcome = outcome.map { " for \($0)" } ?? ""
    let role = role.map { " as \($0.rawValue)" } ?? ""
    let remarks = [
      voice == .own ? nil : voice.rawValue,
      chain.isEmpty ? nil : "through \(chain.joined(separator: " > "))",
      isHedged ? "hedged" : nil,
      condition.map { "if \($0)" },
      confidence.map { "\($0.rawValue) confidence" },
    ].compactMap { $0 }
    let quotes = quotes.map { " “\($0.words)”" }.joined()
    return "\(place)\(holder) \(kind.rawValue) \(target.id)\(outcome)\(role)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))") + quotes
  }
}

extension Argument {
  fileprivate var outline: String {
    let verb = kind == .supportedBy ? "supported by" : "opposed by"
    let hedge = isHedged ? " (hedged)" : ""
    return "\(claim) \(verb) \(premises.joined(separator: " + "))\(hedge)"
  }
}

extension Silence {
  fileprivate var outline: String {
    "silent on \(claim)" + (reason.map { ": \($0)" } ?? "")
  }
}
