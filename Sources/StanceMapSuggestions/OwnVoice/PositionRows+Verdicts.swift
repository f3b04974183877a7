import StanceMap

extension PositionRows {
  /// How somebody's conduct is judged as a whole.
  static let verdicts: [PositionRow] = [
    .init(
      rule: "verdict",
      kind: .supports,
      place: .subject,
      phrase: "was/were/is/are/been _ right/vindicated/justified",
      example: "The council was proved right."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "is/are/was/were _ wrong/nonsense/hypocritical/complicit/discredited/bankrupt",
      example: "The council is plainly wrong."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "should/must be ashamed",
      example: "The council should be ashamed."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "refuse/refuses/refused/fail/fails/failed to",
      example: "The council has failed to mend the pier."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "turned/turn/turns a blind eye",
      example: "The council turned a blind eye."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .object,
      phrase: "apologist/apologists/excuse/excuses/mouthpiece/cheerleader/cheerleaders/stooge/stooges for",
      example: "They make excuses for the council."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase:
        "~betray/~deceive/~mislead/~cheat/~swindle/~bully/~intimidate/~humiliate/~scapegoat/~demonise/~demonize/~vilify/~smear/~slander/~manipulate/~abandon/~desert",
      example: "The council betrayed its tenants."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "lied/~pretend/~pander/~grovel/~connive/~collude/~conspire/~dither/~capitulate",
      example: "The council lied to the town."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase:
        "~ignore/~neglect/~disregard/~belittle/~whitewash/~condone/~excuse/~flout/~trivialise/~trivialize",
      example: "The council ignores the fishermen."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "only/merely ~want/~care/~seek/~serve",
      example: "The council only cares for its budget."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "only/merely interested in",
      example: "The council is only interested in fees."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "has/have/had no right/shame/principles/answer/answers/plan/strategy/scruples/intention",
      example: "The council has no plan."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "does/do/did nothing",
      example: "The council does nothing."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "in the pay/pocket/service/pockets of",
      example: "The council is in the pocket of the brewers."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase: "hand in glove/hand with",
      example: "The council works hand in glove with the brewers."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase:
        "cynically/shamefully/disgracefully/hypocritically/cravenly/brazenly/ruthlessly/wrongly/falsely/foolishly/recklessly/callously/conveniently/shamelessly/cruelly",
      example: "The council cynically closed the pier."
    ),
    .init(
      rule: "verdict",
      kind: .supports,
      place: .subject,
      phrase: "rightly/correctly/courageously/bravely/heroically/wisely/admirably/valiantly/tirelessly",
      example: "The council rightly closed the pier."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .subject,
      phrase:
        "is/are/was/were/remain/remains/became _ puppet/puppets/lackey/lackeys/tool/tools/pawn/pawns/sham/farce/obstacle/danger/threat/enemy/enemies/warmonger/warmongers/parasite/parasites/dictatorship/tyranny",
      example: "The council is a tool of the brewers."
    ),
    .init(
      rule: "verdict",
      kind: .opposes,
      place: .apposed,
      phrase:
        ", a/an/the/that/this/one _ dictator/dictators/dictatorship/tyrant/tyranny/disgrace/puppet/puppets/liar/liars/sham/butcher/butchers/warmonger/enemy/hypocrite/hypocrites",
      example: "The council, a disgrace to the town, met."
    ),
  ]
}
