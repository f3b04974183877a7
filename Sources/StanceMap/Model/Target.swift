/// What a statement is about.
public enum Target: Hashable, Sendable {
  case claim(Claim.ID)
  case actor(DebateActor.ID)

  public var id: String {
    switch self {
    case .claim(let id), .actor(let id): id
    }
  }
}
