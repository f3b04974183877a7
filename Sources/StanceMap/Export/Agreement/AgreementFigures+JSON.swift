extension AgreementFigures {
  /// The figures as the export has them.
  var json: JSONValue {
    [
      "own": own.json,
      "withSilence": withSilence.json,
      "told": told.json,
      "blame": [
        "passages": blame.passages.json,
        "relations": blame.relations.json,
        "sharingOutcome": .integer(blame.sharingOutcome),
        "sharingRole": .integer(blame.sharingRole),
      ],
    ]
  }
}

extension StanceAgreement {
  fileprivate var json: JSONValue {
    ["coverage": coverage.json, "whereBothCoded": whereBothCoded.json]
  }
}

extension NominalAgreement {
  fileprivate var json: JSONValue {
    [
      "n": .integer(units),
      "agreement": share.json,
      "kappa": kappa.json,
      "alpha": alpha.json,
      "values": .strings(StanceReading.allCases.map { "\($0)" }),
      "table": .array(
        StanceReading.allCases.map { row in
          .array(StanceReading.allCases.map { .integer(table[row, $0]) })
        }
      ),
    ]
  }
}

extension MatchAgreement {
  fileprivate var json: JSONValue {
    [
      "n": .integer(counts.total),
      "counts": counts.json,
      "precision": precision.json,
      "recall": recall.json,
      "f1": f1.json,
    ]
  }
}

extension Coverage {
  fileprivate var json: JSONValue {
    [
      "both": .integer(both), "onlyReference": .integer(onlyReference), "onlyOther": .integer(onlyOther),
    ]
  }
}

extension Estimate {
  fileprivate var json: JSONValue {
    func number(_ value: Double) -> JSONValue { .number(value.rounded(decimals: 4)) }
    return .object(leavingOutEmpty: [
      "value": value.map(number),
      "low": interval.map { number($0.low) },
      "high": interval.map { number($0.high) },
      "leftOut": interval.map { .integer($0.leftOut) },
      "undefined": gap.map { .string($0.rawValue) },
    ])
  }
}
