/// How sure the coder is.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case low, medium, high
}
