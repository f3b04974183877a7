import StanceMap

extension PositionRows {
  /// Blame that is turned down; before the rows that blame, since it has their words in it.
  static let denials: [PositionRow] = [
    .init(
      rule: "denied blame",
      kind: .absolves,
      place: .object,
      phrase: "cannot/not/n't/never/no _ blame",
      example: "You cannot blame the council."
    ),
    .init(
      rule: "denied blame",
      kind: .absolves,
      place: .object,
      phrase: "not/n't _ fault/responsibility of",
      example: "This is not the fault of the council."
    ),
    .init(
      rule: "denied blame",
      kind: .absolves,
      place: .subject,
      phrase: "not/n't/hardly _ to blame",
      example: "The council is hardly to blame."
    ),
    .init(
      rule: "denied blame",
      kind: .absolves,
      place: .subject,
      phrase: "not/n't/hardly responsible for",
      example: "The council is not responsible for the storm."
    ),
    .init(
      rule: "denied blame",
      kind: .absolves,
      place: .owner,
      phrase: "fault is not/n't",
      example: "The council's fault is not."
    ),
  ]

  /// Who is said to be guilty, in so many words.
  static let guilt: [PositionRow] = [
    .init(
      rule: "guilt",
      kind: .blames,
      place: .subject,
      phrase: "is/are/was/were/be/been _ to blame",
      example: "The council is to blame for the flood."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .subject,
      phrase: "is/are/was/were/be/been/bear/bears _ responsible/responsibility/guilty/culpable/accountable",
      example: "The council bears a heavy responsibility."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .subject,
      phrase: "blood on its/their/his/her hands",
      example: "The council has blood on its hands."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "fault/crime/crimes/responsibility/guilt/brutality/atrocities/barbarism/victim/victims of",
      example: "That was the fault of the council."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "at the hands of",
      example: "Tenants suffered at the hands of the council."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "role/part/complicity/share of",
      example: "Face up to the role of the council in it."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .owner,
      phrase:
        "crime/crimes/atrocities/brutality/barbarism/complicity/responsibility/war/invasion/occupation/bombing/aggression/intervention/massacre",
      example: "The council's crimes are known."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "blame lies/lie/rests/rest with",
      example: "The blame lies with the council."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "at the door/feet of",
      example: "That must be laid at the door of the council."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "committed/perpetrated/inflicted/orchestrated/masterminded/ordered by",
      example: "It was ordered by the council."
    ),
    .init(
      rule: "guilt",
      kind: .blames,
      place: .object,
      phrase: "~suffer under/from",
      example: "Tenants suffer under the council."
    ),
  ]
}
