internal import StanceMap

/// How an arrow is drawn, in inks: its line, head and marks.
public struct ArrowLook: Hashable, Sendable {
  public enum Head: Hashable, Sendable {
    case none
    /// A filled triangle.
    case triangle
    /// A bar across the end.
    case bar
    /// A wide filled head with a notch.
    case broad
    /// Two strokes.
    case open
  }

  /// A sign in the middle of the line.
  public enum Middle: Hashable, Sendable {
    /// Struck through.
    case struck
    /// Two points against each other.
    case clash
  }

  public var ink: Ink
  /// In points.
  public var width: Double
  /// Lengths of line and gap in turn; empty for a solid line.
  public var dash: [Double] = []
  public var hasRoundCaps = false
  public var head = Head.none
  /// A head, and a ring at the tail, that only have an outline: somebody else's words.
  public var isHollow = false
  public var hasRing = false
  public var middle: Middle?
}

extension ArrowLook {
  /// Creates the look of an arrow of a kind that is marked in a way.
  ///
  /// `series` tells the arrows of several holders in one drawing apart.
  public init(_ kind: Arrow.Kind, _ mark: ArrowMark, hasHead: Bool = true, series: Ink? = nil) {
    self.init(ink: .background, width: 0.9)
    guard !mark.isBackground else { return }
    self.init(kind, series: series)
    switch kind {
    case .blames: weigh(mark)
    case .agrees, .disagrees: width = 0.8 + 0.4 * Double(min(max(mark.passages, 1), 10))
    default: break
    }
    if mark.isHedged { width = max(0.7, width * 0.5) }
    if mark.voice != .own { tell(mark.voice, keeping: series) }
    if !hasHead {
      head = .none
      middle = nil
    }
  }

  private init(_ kind: Arrow.Kind, series: Ink?) {
    switch kind {
    case .supports: self.init(ink: .supports, width: 1.5, head: .triangle)
    case .opposes: self.init(ink: .opposes, width: 1.5, dash: [5, 3], head: .bar)
    case .blames: self.init(ink: series ?? .series1, width: 1.8, head: .broad)
    case .absolves: self.init(ink: series ?? .told, width: 1.2, head: .broad, middle: .struck)
    case .answers: self.init(ink: .plain, width: 1.2, head: .open)
    case .contrary: self.init(ink: .plain, width: 1.2, middle: .clash)
    case .agrees: self.init(ink: .supports, width: 1.7)
    case .disagrees: self.init(ink: .opposes, width: 1.7, dash: [5, 3])
    case .sharesLittle: self.init(ink: .absent, width: 1.1, dash: [0.1, 3.1], hasRoundCaps: true)
    case .joins: self.init(ink: .plain, width: 1.4)
    }
  }

  /// Widens with the passages, up to seven, and takes the dash of the part played.
  private mutating func weigh(_ mark: ArrowMark) {
    width += 0.8 * Double(min(max(mark.passages, 1), 7) - 1)
    switch mark.role {
    case .doer, nil: break
    case .enabler: dash = [6 + width, 2.5 + width * 0.6]
    case .bystander:
      dash = [0.1, width * 1.7 + 1]
      hasRoundCaps = true
    }
  }

  private mutating func tell(_ voice: Voice, keeping series: Ink?) {
    if ink == .series1, series == nil { ink = .told }
    isHollow = true
    hasRing = voice == .imputed
  }
}
