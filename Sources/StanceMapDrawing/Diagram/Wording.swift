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
    case .blames: "blames"
    case .absolves: "absolves"
    case .blamesAndAbsolves: "blames and absolves"
    case .doesNotBlame: "speaks of it, does not blame"
    case .notBlamed: "neither blamed nor absolved here"
    }
  }

  /// What stands before the number in the head of a panel.
  static func sign(for standing: Standing) -> String {
    switch standing {
    case .supports: "+"
    case .opposes: "−"
    case .mixed: "±"
    case .impliedOpposition: "(−)"
    case .blames: "×"
    case .absolves: "○"
    case .blamesAndAbsolves: "×○"
    case .doesNotBlame: "•"
    case .plain, .silent, .notYetPossible, .notCoded, .notBlamed: words(for: standing)
    }
  }

  static func words(for voice: Voice) -> String {
    switch voice {
    case .own: ""
    case .reported: "reported"
    case .imputed: "imputed"
    }
  }

  static func words(for opinion: BoxMark.Opinion) -> String {
    [words(for: opinion.standing), opinion.isHedged ? "hedged" : "", words(for: opinion.voice)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The verb between two actors or claims.
  static func verb(for kind: Arrow.Kind, from tail: Box.Kind = .claim) -> String {
    switch (kind, tail) {
    case (.supports, .reply): "agrees with"
    case (.opposes, .reply): "disputes"
    case (.opposes, .holder), (.opposes, .actor), (.opposes, .words): "opposes"
    case (.supports, _): "supports"
    case (.opposes, _): "speaks against"
    case (.blames, _): "blames"
    case (.absolves, _): "absolves"
    case (.answers, _): "answers"
    case (.contrary, _): "excludes"
    case (.agrees, _): "agrees with"
    case (.disagrees, _): "disagrees with"
    case (.sharesLittle, _): "shares too few claims with"
    case (.joins, _): "joins"
    }
  }

  static func legend(for kind: Arrow.Kind, from tail: Box.Kind) -> String {
    switch (kind, tail) {
    case (.supports, .reply): "agrees"
    case (.supports, .claim), (.supports, .junction): "holds up"
    case (.absolves, _): "absolves: not to blame"
    case (.contrary, _): "exclude each other"
    case (.agrees, _): "same position; broader: on more claims"
    case (.disagrees, _): "opposite positions"
    case (.sharesLittle, _): "too few claims for a figure"
    default: verb(for: kind, from: tail)
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

  /// Of what other authors say, behind what one of them does.
  static let background = "as others link it"

  /// The heading of all claims of a kind.
  static func plural(of kind: Claim.Kind?) -> String {
    switch kind {
    case .fact: "Facts"
    case .cause: "Causes"
    case .value: "Values"
    case .demand: "Demands"
    case .prediction: "Predictions"
    case nil: "Claims without a kind"
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
