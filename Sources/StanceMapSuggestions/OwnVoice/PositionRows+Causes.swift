import StanceMap

extension PositionRows {
  /// Whose doing a bad state is said to be.
  static let causes: [PositionRow] = [
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase:
        "has/have/had _ created/caused/produced/fuelled/fueled/unleashed/destroyed/ruined/wrecked/devastated/enabled/empowered/provoked/encouraged/nurtured/spawned",
      example: "The council has ruined the town."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "allowed/allows/funded/financed/sponsored/bankrolled/trained",
      example: "The council allowed the pier to rot."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "led/leads/contributed/contributes to",
      example: "The council's plan led to the collapse."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "gave/gives/given rise to",
      example: "The council gave rise to the mess."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "paved/paves the way",
      example: "The council paved the way for ruin."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .object,
      phrase: "thanks to",
      example: "The town is empty thanks to the council."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .object,
      phrase: "child/product/result/creation/legacy/consequence/outcome of",
      example: "The mess is the creation of the council."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .object,
      phrase: "armed/trained/funded/financed/sponsored/bankrolled/unleashed/caused/created by",
      example: "A firm funded by the council did it."
    ),
    .init(
      rule: "deed",
      kind: .blames,
      place: .subject,
      phrase:
        "kill/kills/killed/killing/murder/murders/murdered/murdering/massacre/massacred/slaughter/slaughtered/bomb/bombs/bombed/bombing/torture/tortures/tortured/gassed/starve/starves/starved/besieged/execute/executes/executed/rape/raped/enslave/enslaved",
      example: "The council starved the schools."
    ),
    .init(
      rule: "deed",
      kind: .blames,
      place: .object,
      phrase: "killed/murdered/massacred/slaughtered/bombed/tortured/gassed/executed/besieged by",
      example: "Bees were killed by the council."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "has/have/had _ brought _ ruin/chaos/misery/death/disaster/destruction/war/poverty",
      example: "The council has brought ruin to the town."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "~plunge/~drag",
      example: "The council plunged the town into debt."
    ),
    .init(
      rule: "cause",
      kind: .blames,
      place: .subject,
      phrase: "turned/turning/turns _ into",
      example: "The council turned the square into a dump."
    ),
    .init(
      rule: "deed",
      kind: .blames,
      place: .subject,
      phrase:
        "~persecute/~oppress/~repress/~suppress/~silence/~censor/~imprison/~jail/~plunder/~loot/~exploit/~evict/~terrorise/~terrorize/~expel/~behead/~kidnap/~abduct/~bombard/~shell/~invade/~occupy/~impoverish/~displace",
      example: "The council evicted three tenants."
    ),
  ]
}
