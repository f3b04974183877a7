/// Who or what put a statement or relation into the graph.
public enum Origin: Hashable, Sendable {
  /// A person wrote it.
  case annotated
  /// It follows from a claim that itself blames.
  case claim(Claim.ID)
}
