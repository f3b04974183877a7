/// By what somebody is to blame: by what it did, made possible or let happen.
public enum BlameRole: String, Hashable, Sendable, CaseIterable {
  case doer, enabler, bystander
}
