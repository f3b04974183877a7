package import StanceMap

/// Writes an evaluation of suggestions for people and for other programs.
package struct EvaluationReport: Sendable {
  package var evaluation: SuggestionEvaluation
  package var title: String
  /// The least confidence of the suggestions.
  package var minimumConfidence: Double

  package init(of evaluation: SuggestionEvaluation, title: String, minimumConfidence: Double) {
    self.evaluation = evaluation
    self.title = title
    self.minimumConfidence = minimumConfidence
  }

  package var report: Report {
    let rows = evaluation.rows
    var blocks: [Report.Block] = [
      .heading(level: 1, "Suggestions and annotation"), .paragraph(title), .paragraph(summary),
    ]
    for (group, heading) in headings {
      let members = rows.filter { $0.group == group }
      if !members.isEmpty { blocks += [.heading(level: 2, heading), table(members, group)] }
    }
    return Report(blocks + [.heading(level: 2, "How to read this"), .paragraph(explanation)])
  }

  private var headings: [(EvaluationRow.Group, String)] {
    [
      (.all, "All"), (.voice, "By voice"), (.relation, "By relation"), (.rule, "By rule"),
      (.document, "By document"), (.from, "With this confidence or more"), (.band, "By confidence"),
    ]
  }

  private var summary: String {
    let least = minimumConfidence.text(decimals: 2)
    let missing =
      evaluation.withoutPassage == 0
      ? "" : "; \(evaluation.withoutPassage) more have no passage in a text and are left out"
    return
      "\(evaluation.documents.count) documents, \(evaluation.cases.count) suggestions with a confidence of "
      + "\(least) or more, \(evaluation.findings.count) statements\(missing)."
  }

  private func table(_ rows: [EvaluationRow], _ group: EvaluationRow.Group) -> Report.Block {
    var columns = [group == .from ? "confidence" : group == .band ? "confidence" : group.rawValue]
    columns += ["suggested", "confirmed", "precision"]
    let hasRecall = rows.contains { $0.recall != nil }
    let hasRejected = rows.contains { $0.rejected > 0 }
    let hasOwn = rows.contains { $0.ownRecall != nil }
    let hasConfidence = rows.contains { $0.confidence != nil }
    if hasRejected { columns.append("rejected") }
    if hasRecall { columns += ["statements", "found", "recall"] }
    if hasOwn { columns.append("recall, own voice") }
    if hasConfidence { columns.append("mean confidence") }
    let cells = rows.map { row in
      var cells = [row.name] + self.cells(of: row.precision)
      if hasRejected { cells.append("\(row.rejected)") }
      if hasRecall { cells += row.recall.map { self.cells(of: $0) } ?? ["", "", ""] }
      if hasOwn { cells.append(share(row.ownRecall)) }
      if hasConfidence { cells.append(row.confidence?.text(decimals: 2) ?? "") }
      return cells
    }
    return .table(columns: columns, rows: cells)
  }

  private func cells(of share: ShareEstimate) -> [String] {
    ["\(share.total)", "\(share.count)", self.share(share)]
  }

  /// A share with its interval, such as `0.69 [0.36, 0.90]`.
  private func share(_ share: ShareEstimate?) -> String {
    guard let proportion = share?.proportion else { return "-" }
    let (low, high) = proportion.interval
    return "\(proportion.share.text(decimals: 2)) [\(low.text(decimals: 2)), \(high.text(decimals: 2))]"
  }

  private var explanation: String {
    """
    A suggestion is confirmed by a statement of the same document, holder, verb and target, if the passages \
    share words. Precision is the share of suggestions that are confirmed, recall the share of statements that \
    a suggestion found. The brackets have the 95 % interval of a share (Wilson). What is not confirmed need \
    not be wrong: the annotation may lack it, or say it of the neighbouring words.
    """
  }

  /// A row for each row of the report.
  package var csv: String {
    let names = [
      "group", "name", "suggested", "confirmed", "precision", "precision low", "precision high", "rejected",
      "statements", "found", "recall", "recall low", "recall high", "recall own voice", "mean confidence",
    ]
    let rows = evaluation.rows.map { row in
      var cells = [row.group.rawValue, row.name]
      cells += numbers(row.precision)
      cells.append("\(row.rejected)")
      cells += row.recall.map(numbers) ?? ["", "", "", "", ""]
      return cells + [number(row.ownRecall?.proportion?.share), number(row.confidence)]
    }
    return CSVWriter().text(of: [names] + rows)
  }

  private func numbers(_ share: ShareEstimate) -> [String] {
    let interval = share.proportion?.interval
    return [
      "\(share.total)", "\(share.count)", number(share.proportion?.share), number(interval?.low),
      number(interval?.high),
    ]
  }

  private func number(_ value: Double?) -> String { value?.text(decimals: 4) ?? "" }

  package var json: JSONValue {
    [
      "title": .string(title), "minimumConfidence": .number(minimumConfidence),
      "documents": .strings(evaluation.documents), "withoutPassage": .integer(evaluation.withoutPassage),
      "rows": .array(evaluation.rows.map(json)),
    ]
  }

  private func json(of row: EvaluationRow) -> JSONValue {
    .object(
      leavingOutEmpty: [
        "group": .string(row.group.rawValue), "name": .string(row.name), "precision": json(of: row.precision),
        "rejected": .integer(row.rejected), "recall": row.recall.map(json),
        "ownRecall": row.ownRecall.map(json),
        "meanConfidence": row.confidence.map { .number($0.rounded(decimals: 4)) },
      ]
    )
  }

  private func json(of share: ShareEstimate) -> JSONValue {
    let interval = share.proportion?.interval
    return .object(
      leavingOutEmpty: [
        "n": .integer(share.total), "count": .integer(share.count),
        "value": share.proportion.map { .number($0.share.rounded(decimals: 4)) },
        "low": interval.map { .number($0.low.rounded(decimals: 4)) },
        "high": interval.map { .number($0.high.rounded(decimals: 4)) },
      ]
    )
  }
}
