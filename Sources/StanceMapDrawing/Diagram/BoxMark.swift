public import StanceMap

/// How a box is drawn in one panel.
public struct BoxMark: Equatable, Sendable {
  public var standing: Standing
  public var isHedged = false
  public var voice = Voice.own
  /// A box that stands out: the conclusion of an argument, an actor that is blamed but never quoted.
  public var emphasis: Emphasis?
  /// A few words in a cell, such as `×3`.
  public var detail: String?
  /// What words on an arrow say in this panel, in place of the box's label.
  ///
  /// The box is as large as the longest words of any panel need.
  public var words: String?
  /// What a second author holds, at the right end, where a box compares two.
  public var other: Opinion?
  public var evidence: [Evidence] = []

  /// Where somebody stands, and how surely.
  public struct Opinion: Hashable, Sendable {
    public var standing: Standing
    public var isHedged = false
    public var voice = Voice.own

    public init(_ standing: Standing) {
      self.standing = standing
    }
  }

  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    /// Nothing that is drawn rests on it: what an argument comes down to.
    case conclusion
    /// An objection that its author does not answer.
    case unanswered
    /// Blamed, and never quoted.
    case neverQuoted
  }

  public init(_ standing: Standing) {
    self.standing = standing
  }
}

extension BoxMark {
  init(_ opinion: Opinion) {
    self.init(opinion.standing)
    isHedged = opinion.isHedged
    voice = opinion.voice
  }

  /// What the first author holds, alone.
  var opinion: Opinion {
    var opinion = Opinion(standing)
    opinion.isHedged = isHedged
    opinion.voice = voice
    return opinion
  }
}
