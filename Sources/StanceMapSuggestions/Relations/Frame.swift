/// A way in which a cue, a holder and a target hang together: one rule.
///
/// S is the holder, V, N and A the cue as verb, noun and adjective, T the target.
package enum Frame: String, Hashable, Sendable, CaseIterable {
  /// S V T: `The mayor praised the union`.
  case active
  /// S V on T: `The mayor voted against the union`.
  case linked
  /// S blames Y on T: `The mayor blamed the delay on the union`.
  case shifted
  /// T … S V him: `The mayor came, and the union praised him`.
  case resumed
  /// T, whom S V: `The mayor, whom the union praised, left`.
  case fronted
  /// T was V by S.
  case passive
  /// T, V by S, left.
  case reducedPassive
  /// V T, S left: `Praising the union, the mayor left`.
  case openingParticiple
  /// V by S, T left: `Praised by the union, the mayor left`.
  case openingPassive
  /// S and T V: `The mayor and the union clashed`.
  case mutual
  /// S's N of T: `The mayor's criticism of the union`.
  case ownedNoun
  /// S V N for T: `The mayor voiced support for the union`.
  case carriedNoun
  /// N of T by S, N from S for T: `Criticism of the union by the mayor`.
  case nounByHolder
  /// T V N from S: `The union drew praise from the mayor`.
  case receivedNoun
  /// T N by S, after T: `The union came under attack by the mayor`; S's N left T …
  case nounNearby
  /// S, a critic of T.
  case roleOf
  /// T's critic S.
  case ownedRole
  /// S is T's ally.
  case isRole
  /// S is critical of T.
  case adjective
  /// S … against T.
  case against
  /// S says T is bad.
  case saysPredicate
  /// S says T is to blame, or denies it.
  case saysBlame
  /// S says …T…, and other words in it are good or bad.
  case saysAbout
  /// `… T …`, said S.
  case quoteAbout
  /// S called T a liar.
  case calls
  /// A cue after both names: `The union and the mayor praised the ferry`; seldom more than company.
  case trailing
  /// Good or bad words between the two, and no other frame.
  case colouring

  /// How it reads in an explanation.
  package var reading: String {
    switch self {
    case .active: "S V T"
    case .linked: "S V prep T"
    case .shifted: "S V Y on T"
    case .resumed: "T … S V him"
    case .fronted: "T, whom S V"
    case .passive: "T was V by S"
    case .reducedPassive: "T, V by S"
    case .openingParticiple: "V-ing T, S …"
    case .openingPassive: "V by S, T …"
    case .mutual: "S and T V"
    case .ownedNoun: "S's N of T"
    case .carriedNoun: "S … N for T"
    case .nounByHolder: "N of T by S"
    case .receivedNoun: "T … N from S"
    case .nounNearby: "S's N … T"
    case .roleOf: "S, an N of T"
    case .ownedRole: "T's N S"
    case .isRole: "S is T's N"
    case .adjective: "S is A of T"
    case .against: "S … against T"
    case .saysPredicate: "S says T is A"
    case .saysBlame: "S says T is to blame"
    case .saysAbout: "S says … T …"
    case .quoteAbout: "“… T …”, said S"
    case .calls: "S calls T an N"
    case .trailing: "… cue after S and T"
    case .colouring: "S … good or bad words … T"
    }
  }

  /// A sentence that it reads, in which Brook is the holder and Lamb the target.
  package var example: String {
    switch self {
    case .active: "Brook praised Lamb at the harbour."
    case .linked: "Yesterday Brook lashed out at Lamb."
    case .shifted: "Brook blamed the late ferry on Lamb."
    case .resumed: "When Lamb came to the quay, Brook praised him."
    case .fronted: "Lamb, whom Brook praised, left early."
    case .passive: "Lamb was criticised by Brook."
    case .reducedPassive: "Lamb, criticised by Brook, left early."
    case .openingParticiple: "Praising Lamb, the mayor Brook left early."
    case .openingPassive: "Criticised by Brook, the mayor Lamb left early."
    case .mutual: "Brook and Lamb clashed with each other."
    case .ownedNoun: "Brook's criticism of Lamb was loud."
    case .carriedNoun: "Brook voiced support for Lamb."
    case .nounByHolder: "Criticism of Lamb by Brook grew loud."
    case .receivedNoun: "Lamb drew praise from Brook."
    case .nounNearby: "Brook's attack left Lamb without a ferry."
    case .roleOf: "Brook, a critic of Lamb, left early."
    case .ownedRole: "Lamb's supporter Brook left early."
    case .isRole: "Brook is a Lamb supporter."
    case .adjective: "Brook is critical of Lamb."
    case .against: "Brook spoke against Lamb."
    case .saysPredicate: "Brook said Lamb was a disgrace."
    case .saysBlame: "Brook said Lamb was to blame for the late ferry."
    case .saysAbout: "Brook said it was a scandal to wait for Lamb."
    case .quoteAbout: "“It was a disgrace of Lamb,” Brook said."
    case .calls: "Brook called Lamb a liar."
    case .trailing: "Lamb and Brook praised the ferry."
    case .colouring: "Brook found a great disgrace, a scandal and Lamb."
    }
  }
}
