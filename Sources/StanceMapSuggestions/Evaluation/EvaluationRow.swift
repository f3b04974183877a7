import StanceMap

/// The figures of some suggestions and statements, with what they have in common.
package struct EvaluationRow: Sendable {
  package enum Group: String, Sendable, CaseIterable {
    case all, voice, relation, rule, document
    /// What would be had with this confidence or more.
    case from = "confidence from"
    /// Suggestions whose confidence is near each other.
    case band = "confidence band"
  }

  package var group: Group
  package var name: String
  package var precision: ShareEstimate
  package var rejected: Int
  /// Nil where it cannot be told which statements belong to the suggestions.
  package var recall: ShareEstimate?
  /// Of statements in own voice, where that is told apart.
  package var ownRecall: ShareEstimate?
  /// The mean confidence of the suggestions, where it is compared with how many are confirmed.
  package var confidence: Double?

  init(_ group: Group, _ name: String, _ figures: SuggestionFigures) {
    self.group = group
    self.name = name
    precision = figures.precision
    rejected = figures.rejected
    recall = figures.recall
  }
}

extension SuggestionEvaluation {
  /// All figures, group by group; rules and relations with most suggestions first.
  package var rows: [EvaluationRow] { overall + voices + relations + rules + documentRows + curve + bands }

  private var overall: [EvaluationRow] { [EvaluationRow(.all, "all", figures())] }

  private var voices: [EvaluationRow] {
    Voice.allCases.map { voice in
      EvaluationRow(
        .voice,
        voice.rawValue,
        figures({ $0.suggestion.voice == voice }, { $0.statement.voice == voice })
      )
    }
  }

  private var relations: [EvaluationRow] {
    let names = cases.map(\.suggestion.relation) + findings.map(\.statement.relation)
    return Set(names).sorted().map { name in
      EvaluationRow(
        .relation,
        name,
        figures({ $0.suggestion.relation == name }, { $0.statement.relation == name })
      )
    }
  }

  private var rules: [EvaluationRow] {
    let rows = Set(cases.map(\.suggestion.rule)).sorted().map { rule in
      var row = EvaluationRow(.rule, rule, figures({ $0.suggestion.rule == rule }, { _ in false }))
      row.recall = nil
      return row
    }
    return rows.sorted { $0.precision.total > $1.precision.total }
  }

  private var documentRows: [EvaluationRow] {
    documents.map { document in
      EvaluationRow(
        .document,
        document,
        figures({ $0.document == document }, { $0.statement.document == document })
      )
    }
  }

  private var curve: [EvaluationRow] {
    (0..<20).map { Double($0) / 20 }.filter { step in
      cases.contains { $0.suggestion.confidence < step + 0.05 }
        && cases.contains { $0.suggestion.confidence >= step }
    }.map { step in
      var row = EvaluationRow(.from, step.text(decimals: 2), figures(from: step))
      row.ownRecall = figures(from: step, voice: .own).recall
      return row
    }
  }

  private var bands: [EvaluationRow] {
    (0..<10).compactMap { band in
      let range = Double(band) / 10..<(band == 9 ? 1.01 : Double(band + 1) / 10)
      let confidences = cases.map(\.suggestion.confidence).filter(range.contains)
      guard !confidences.isEmpty else { return nil }
      let name = "\(range.lowerBound.text(decimals: 1)) to \((Double(band + 1) / 10).text(decimals: 1))"
      var row = EvaluationRow(
        .band,
        name,
        figures({ range.contains($0.suggestion.confidence) }, { _ in false })
      )
      row.recall = nil
      row.confidence = confidences.reduce(0, +) / Double(confidences.count)
      return row
    }
  }
}

extension Suggestion {
  /// The verb, and what kind of thing it is about.
  fileprivate var relation: String {
    switch target {
    case .actor, .named: "\(kind.rawValue) actor"
    case .claim, .proposition: "\(kind.rawValue) claim"
    }
  }
}

extension Statement {
  fileprivate var relation: String {
    switch target {
    case .actor: "\(kind.rawValue) actor"
    case .claim: "\(kind.rawValue) claim"
    }
  }
}
