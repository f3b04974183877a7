/// What two coders can agree on or not: the stance of one holder on one claim in one document.
public struct StanceUnit: Hashable, Sendable {
  public var document: Document.ID
  /// Who holds it; the authors of a document together are one holder, named by the first of them.
  public var holder: DebateActor.ID
  public var claim: Claim.ID
  public var voice: Voice

  public init(document: Document.ID, holder: DebateActor.ID, claim: Claim.ID, voice: Voice) {
    self.document = document
    self.holder = holder
    self.claim = claim
    self.voice = voice
  }
}

/// What a coder made of a unit; the rows and columns of an `AgreementTable` of stances.
public enum StanceReading: Int, Hashable, Sendable, CaseIterable {
  case support, oppose, mixed
  /// Coded as silent, or not coded.
  case none

  init(_ position: Stance.Position?) {
    self =
      switch position {
      case .support: .support
      case .oppose: .oppose
      case .mixed: .mixed
      case nil: .none
      }
  }
}

extension AgreementTable {
  /// A table of stances, for all readings.
  init(ofStances: Void) { self.init(categories: StanceReading.allCases.count) }

  subscript(reference: StanceReading, other: StanceReading) -> Int {
    get { self[reference.rawValue, other.rawValue] }
    set { self[reference.rawValue, other.rawValue] = newValue }
  }

  /// How many units both codings have a stance on, and how many only one of them.
  var coverage: Coverage {
    let none = StanceReading.none.rawValue
    let onlyOther = referenceTotal(none) - self[none, none]
    let onlyReference = otherTotal(none) - self[none, none]
    let both = total - onlyOther - onlyReference - self[none, none]
    return Coverage(both: both, onlyReference: onlyReference, onlyOther: onlyOther)
  }

  /// Only the units that both codings have a stance on.
  var whereBothCoded: AgreementTable {
    var table = self
    for reading in StanceReading.allCases {
      table[reading, .none] = 0
      table[.none, reading] = 0
    }
    return table
  }
}
