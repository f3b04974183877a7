/// Through whom a position reaches the reader.
public enum Voice: String, Hashable, Sendable, CaseIterable {
  /// The holder wrote it.
  case own
  /// The author tells it of the holder.
  case reported
  /// The author ascribes it to an opponent.
  case imputed
}
