import StanceMap

extension PositionRows {
  /// Names that carry a judgement with them.
  static let epithets: [PositionRow] = [
    .init(
      rule: "epithet",
      kind: .opposes,
      place: .name,
      phrase:
        "tyrant/dictator/butcher/murderer/thug/self-righteous/so-called/corrupt/reactionary/criminal/genocidal/murderous/brutal/monstrous/bloodthirsty/despotic/treacherous/hypocritical/racist/fascist/puppet/fake/crooked/rotten/ruthless/barbaric/sadistic/evil/vile/cowardly/greedy/imperialist/warmongering/vicious/cruel/infamous/discredited/arrogant/cynical/shameless/self-serving/unelected/tyrannical/authoritarian",
      example: "The corrupt council met."
    ),
    .init(
      rule: "epithet",
      kind: .supports,
      place: .name,
      phrase:
        "heroic/brave/courageous/honest/principled/dedicated/tireless/valiant/steadfast/selfless/long-suffering/peace-loving",
      example: "The brave council met."
    ),
    .init(
      rule: "epithet",
      kind: .opposes,
      place: .owner,
      phrase:
        "lies/hypocrisy/propaganda/folly/failure/cowardice/arrogance/cynicism/dictatorship/tyranny/rantings/refusal/inaction/greed/incompetence/betrayal/indifference/complacency/pretence/recklessness/brinkmanship",
      example: "The council's hypocrisy is plain."
    ),
    .init(
      rule: "epithet",
      kind: .opposes,
      place: .object,
      phrase:
        "lies/hypocrisy/propaganda/folly/cowardice/arrogance/cynicism/dictatorship/tyranny/spectacle/betrayal/greed/incompetence/indifference/recklessness of",
      example: "The hypocrisy of the council is plain."
    ),
  ]
}
