internal import StanceMap

/// The words that pictures use for what they show, in English.
enum Wording {
  static func words(for standing: Standing) -> String {
    switch standing {
    case .plain: ""
    case .supports: "supports"
    case .opposes: "opposes"
    case .mixed: "mixed"
    case .impliedOpposition: "opposes by implication"
    case .silent: "silent"
    case .notYetPossible: "not yet possible"
    case .notCoded: "not coded"
    }
  }

  /// What stands before the number in the head of a panel.
  static func sign(for standing: Standing) -> String {
    switch standing {
    case .supports: "+"
    case .opposes: "−"
    case .mixed: "±"
    case .impliedOpposition: "(−)"
    case .plain, .silent, .notYetPossible, .notCoded: words(for: standing)
    }
  }

  static func words(for voice: Voice) -> String {
    switch voice {
    case .own: ""
    case .reported: "reported"
    case .imputed: "imputed"
    }
  }

  /// The verb of an arrow, between its tail and its head.
  static func verb(for kind: Arrow.Kind) -> String {
    switch kind {
    case .supports: "supports"
    case .opposes: "speaks against"
    case .blames: "blames"
    case .absolves: "absolves"
    case .answers: "answers"
    case .contrary: "excludes"
    }
  }

  static func legend(for kind: Arrow.Kind) -> String {
    switch kind {
    case .supports: "holds up"
    case .opposes: "speaks against"
    case .blames: "blames"
    case .absolves: "absolves: not to blame"
    case .answers: "answers"
    case .contrary: "exclude each other"
    }
  }

  static func words(for role: BlameRole) -> String {
    switch role {
    case .doer: "by what it did"
    case .enabler: "by what it made possible"
    case .bystander: "by what it let happen"
    }
  }

  static func words(for emphasis: BoxMark.Emphasis) -> String {
    switch emphasis {
    case .conclusion: "what the argument comes down to"
    case .unanswered: "objection left unanswered"
    case .neverQuoted: "blamed, never quoted"
    }
  }

  static func legend(for kind: Box.Kind) -> String {
    switch kind {
    case .claim: "claim"
    case .actor: "who is spoken of"
    case .holder: "who speaks"
    case .reply: "reply"
    case .junction: "only together"
    case .words, .rowHeading, .columnHeading, .groupHeading, .cell: ""
    }
  }
}
