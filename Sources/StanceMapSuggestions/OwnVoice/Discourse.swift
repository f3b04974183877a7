import StanceMap

/// Whom the sentences before were about.
struct Discourse: Sendable {
  /// Named in the sentence before.
  private(set) var named: Set<DebateActor.ID> = []
  /// The first one named in the last sentence that named anybody.
  private(set) var topic: Mention.Referent?

  mutating func add(_ mentions: [Mention]) {
    named = Set(mentions.compactMap(\.actor))
    topic = mentions.first { $0.referent != .speaker }?.referent ?? topic
  }
}
