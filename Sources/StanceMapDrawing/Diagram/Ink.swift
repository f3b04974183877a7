/// What a colour is for; a `Palette` says which colour that is.
public enum Ink: String, Hashable, Sendable, CaseIterable {
  /// Behind everything; behind a drawing; around cards and under headings.
  case page, paper, rule
  /// Words and lines; words that stay in the background.
  case ink, quiet
  /// Lines, fill, and the strip of a hedged box.
  case supports, supportsPale, supportsFaint
  case opposes, opposesPale, opposesFaint
  case mixed, mixedPale, mixedFaint
  /// The sign on a full strip.
  case onStrip
  /// The outline and words of what is not said; the lines that hatch what could not be said yet.
  case absent, absentWords, hatch
  /// An arrow that somebody else makes.
  case background
  /// A claim without a stance, a holder, an actor, a reply: outline and fill.
  case plain, plainPale
  case holder, holderPale
  case actor, actorPale
  /// A blame that is only told; an absolution.
  case told
  /// Arrows of the first, second … holder where several share a drawing.
  case series1, series2, series3, series4, series5, series6

  static let series: [Ink] = [.series1, .series2, .series3, .series4, .series5, .series6]
}
