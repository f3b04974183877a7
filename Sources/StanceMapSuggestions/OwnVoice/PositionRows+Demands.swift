import StanceMap

extension PositionRows {
  /// What should or must happen to somebody.
  static let demands: [PositionRow] = [
    .init(
      rule: "demand",
      kind: .opposes,
      place: .subject,
      phrase:
        "must/should/ought/cannot _ be rejected/condemned/opposed/stopped/resisted/defeated/punished/sacked/replaced/trusted",
      example: "The council must be stopped at once."
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .subject,
      phrase: "must/should/ought _ resign/go/apologise/apologize/cease",
      example: "The council should now resign."
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .subject,
      phrase:
        "must/should/ought _ be supported/defended/praised/thanked/welcomed/protected/commended/congratulated",
      example: "The council should be thanked for it."
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .subject,
      phrase: "deserve/deserves/deserved _ support/praise/credit/thanks/respect/solidarity/better/place",
      example: "The council deserves our thanks."
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .object,
      phrase: "solidarity/side/sides/stand/stands with",
      example: "We stand with the council."
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .object,
      phrase: "long live",
      example: "Long live the council!"
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .object,
      phrase: "victory to/for",
      example: "Victory to the council!"
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase: "down with",
      example: "Down with the council!"
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase: "fight/struggle/stand/battle against",
      example: "Join the fight against the council."
    ),
    .init(rule: "demand", kind: .opposes, place: .object, phrase: "no to", example: "Say no to the council."),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase:
        "must/should _ resist/oppose/reject/defeat/condemn/expose/remove/topple/overthrow/confront/boycott",
      example: "We must resist the council."
    ),
    .init(
      rule: "demand",
      kind: .supports,
      place: .object,
      phrase: "must/should/duty _ support/defend/back/protect/rescue/save",
      example: "It is our duty to defend the council."
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase: "rid of",
      example: "It is time to get rid of the council."
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase: "shame on",
      example: "Shame on the council."
    ),
    .init(
      rule: "demand",
      kind: .opposes,
      place: .object,
      phrase: "no confidence/trust/faith in",
      example: "We have no trust in the council."
    ),
  ]
}
