/// A word's forms in a sentence, made from its lemma.
enum Inflection {
  /// What an ending says of a verb or noun.
  enum Form: UInt8, Hashable, Sendable {
    case base, thirdPerson, past, participle, gerund, singular, plural
  }

  static func verbForms(of lemma: String) -> [(String, Form)] {
    var forms: [(String, Form)] = [
      (lemma, .base), (sForm(of: lemma), .thirdPerson), (gerund(of: lemma), .gerund),
    ]
    if let irregular = irregularVerbs[lemma] {
      forms += [(irregular.past, .past), (irregular.participle, .participle)]
    } else {
      forms.append((past(of: lemma), .past))
    }
    return forms
  }

  static func nounForms(of lemma: String) -> [(String, Form)] {
    [(lemma, .singular), (irregularNouns[lemma] ?? sForm(of: lemma), .plural)]
  }

  private static func sForm(of lemma: String) -> String {
    if let stem = stemOfY(lemma) { return stem + "ies" }
    return ["s", "sh", "ch", "x", "z"].contains { lemma.hasSuffix($0) } ? lemma + "es" : lemma + "s"
  }

  private static func past(of lemma: String) -> String {
    if let stem = stemOfY(lemma) { return stem + "ied" }
    if lemma.hasSuffix("e") { return lemma + "d" }
    return doubled(lemma) + "ed"
  }

  private static func gerund(of lemma: String) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
    return doubled(lemma) + "ing"
  }

  /// `carr` of `carry`; nil where a vowel comes before the y, or there is none.
  private static func stemOfY(_ lemma: String) -> Substring? {
    let ending = lemma.suffix(2)
    return ending.last == "y" && ending.first.map { !"aeiou".contains($0) } == true ? lemma.dropLast() : nil
  }

  /// The lemma with its last letter twice, where a short vowel asks for that.
  private static func doubled(_ lemma: String) -> String {
    let ending = Array(lemma.suffix(3))
    guard ending.count == 3, "bdgmnprt".contains(ending[2]), "aeiou".contains(ending[1]),
      !"aeiou".contains(ending[0]),
      lemma.count <= 4 || doubling.contains(lemma)
    else { return lemma }
    return lemma + String(ending[2])
  }

  private static let doubling: Set<String> = [
    "commit", "refer", "prefer", "regret", "rebut", "deter", "transfer", "admit", "submit", "outwit",
  ]

  private static let irregularNouns: [String: String] = [
    "man": "men", "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "chairman": "chairmen",
    "foe": "foes",
  ]

  private static let irregularVerbs: [String: (past: String, participle: String)] = [
    "beat": ("beat", "beaten"), "fight": ("fought", "fought"), "hit": ("hit", "hit"),
    "shoot": ("shot", "shot"),
    "strike": ("struck", "struck"), "stand": ("stood", "stood"), "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"), "think": ("thought", "thought"), "forgive": ("forgave", "forgiven"),
    "overthrow": ("overthrew", "overthrown"), "mislead": ("misled", "misled"), "hurt": ("hurt", "hurt"),
    "hold": ("held", "held"), "uphold": ("upheld", "upheld"), "take": ("took", "taken"),
    "speak": ("spoke", "spoken"),
    "undercut": ("undercut", "undercut"), "see": ("saw", "seen"), "find": ("found", "found"),
    "feel": ("felt", "felt"),
    "come": ("came", "come"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "rise": ("rose", "risen"),
    "give": ("gave", "given"), "make": ("made", "made"), "lead": ("led", "led"), "leave": ("left", "left"),
    "withdraw": ("withdrew", "withdrawn"), "swear": ("swore", "sworn"), "win": ("won", "won"),
    "lose": ("lost", "lost"),
    "steal": ("stole", "stolen"), "choose": ("chose", "chosen"), "meet": ("met", "met"),
    "seek": ("sought", "sought"),
    "throw": ("threw", "thrown"), "draw": ("drew", "drawn"), "forbid": ("forbade", "forbidden"),
    "shake": ("shook", "shaken"),
    "cut": ("cut", "cut"), "let": ("let", "let"), "put": ("put", "put"), "quit": ("quit", "quit"),
    "betray": ("betrayed", "betrayed"),
    "know": ("knew", "known"), "hear": ("heard", "heard"), "keep": ("kept", "kept"),
    "build": ("built", "built"),
    "rebuild": ("rebuilt", "rebuilt"), "spend": ("spent", "spent"), "cost": ("cost", "cost"),
    "drive": ("drove", "driven"),
    "defy": ("defied", "defied"), "pay": ("paid", "paid"), "do": ("did", "done"), "go": ("went", "gone"),
    "run": ("ran", "run"),
    "sue": ("sued", "sued"), "bear": ("bore", "borne"), "fall": ("fell", "fallen"), "eat": ("ate", "eaten"),
    "ride": ("rode", "ridden"),
    "freeze": ("froze", "frozen"), "undo": ("undid", "undone"), "overrun": ("overran", "overrun"),
    "outdo": ("outdid", "outdone"),
    "bind": ("bound", "bound"), "sell": ("sold", "sold"), "teach": ("taught", "taught"),
    "feed": ("fed", "fed"), "bite": ("bit", "bitten"),
  ]
}
