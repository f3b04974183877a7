import StanceMap

/// The phrases by which writers take positions on somebody, as a table.
///
/// More specific rows come first; of rows that name the same target in one sentence the first decides.
enum PositionRows {
  static let all = demands + verdicts + denials + guilt + causes + epithets

  /// What should or must happen to somebody.
  private static let demands: [PositionRow] = [
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

  /// How somebody's conduct is judged as a whole.
  private static let verdicts: [PositionRow] = [
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

  /// Blame that is turned down; before the rows that blame, since it has their words in it.
  private static let denials: [PositionRow] = [
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
  private static let guilt: [PositionRow] = [
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

  /// Whose doing a bad state is said to be.
  private static let causes: [PositionRow] = [
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

  /// Names that carry a judgement with them.
  private static let epithets: [PositionRow] = [
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
