internal import StanceMap

/// How a box is drawn, in inks: its outline, fill, sign and marks.
public struct BoxLook: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// No outline and no fill of its own.
    case open
    case rounded(radius: Double)
    /// Ends in half circles.
    case pill
    case dot
  }

  public struct Outline: Hashable, Sendable {
    public var ink: Ink
    public var width: Double
    /// Lengths of line and gap in turn; empty for a solid line.
    public var dash: [Double] = []
    public var hasRoundCaps = false
  }

  /// What lies behind the sign at an end.
  public enum Strip: Hashable, Sendable {
    case full(Ink)
    /// Only a line that parts it from the words.
    case hollow
    /// A dotted line; hatching: where somebody says nothing, and could not yet say anything.
    case dotted, hatched
  }

  /// A strip with its sign.
  public struct End: Hashable, Sendable {
    public var strip: Strip
    public var sign: String
    public var signInk: Ink
  }

  /// A small mark on the upper right corner.
  public enum Badge: Hashable, Sendable {
    case unanswered, neverQuoted
  }

  public var shape: Shape
  public var fill: Ink?
  public var isHatched = false
  public var outline: Outline?
  public var strip: Strip?
  /// Empty for none.
  public var sign = ""
  public var signInk = Ink.ink
  /// What the right end says of a second author.
  public var otherEnd: End?
  public var words = Ink.ink
  public var badge: Badge?
}

extension BoxLook {
  /// Creates the look of a box of a kind that is marked in a way.
  public init(_ kind: Box.Kind, _ mark: BoxMark) {
    if let other = mark.other {
      self.init(kind, between: mark.opinion, and: other)
    } else {
      self.init(kind, alone: mark)
    }
    emphasise(mark.emphasis)
  }

  private init(_ kind: Box.Kind, alone mark: BoxMark) {
    self.init(kind)
    switch mark.standing {
    case .plain: break
    case .supports: take(.supports, sign: "+")
    case .opposes: take(.opposes, sign: "−")
    case .mixed: take(.mixed, sign: "±")
    case .impliedOpposition: imply(.opposes, sign: "(−)")
    case .silent: leaveOut(.silence)
    case .notBlamed: leaveOut(.place)
    case .notYetPossible: leaveOut(.hatched)
    case .notCoded: leaveOut(.unknown)
    case .blames, .absolves, .blamesAndAbsolves:
      StanceInks.inks(of: mark.standing).map { take($0, sign: Wording.sign(for: mark.standing)) }
    case .doesNotBlame:
      sign = Wording.sign(for: .doesNotBlame)
      signInk = .quiet
    }
    if !mark.standing.isAbsent {
      if mark.isHedged { hedge(mark.standing) }
      if mark.voice != .own { hollowOut(mark.voice) }
    }
    if kind == .cell { setSignOnFill() }
  }

  /// Two ends that say what two authors hold, and a middle that shows what they share: the look of the one who takes a
  /// position, if only one does; no colour where they differ.
  private init(_ kind: Box.Kind, between first: BoxMark.Opinion, and second: BoxMark.Opinion) {
    let looks = [first, second].map { BoxLook(kind, alone: BoxMark($0)) }
    if second.standing.isAbsent {
      self = looks[0]
    } else if first.standing.isAbsent || StanceInks.inks(of: first) == StanceInks.inks(of: second) {
      self = looks[1]
    } else {
      self.init(kind)
      outline?.width = 1.6
    }
    // Dots are for silence, which shows at its end.
    let dashes = looks.compactMap(\.outline?.dash).first { ($0.first ?? 0) > 1 }
    outline?.dash = dashes ?? []
    let ends = zip(looks, [first, second]).map { $0.end(of: $1.standing) }
    (strip, sign, signInk) = (ends[0].strip, ends[0].sign, ends[0].signInk)
    otherEnd = ends[1]
  }

  private func end(of standing: Standing) -> End {
    let strip: Strip =
      switch standing {
      case .silent: .dotted
      case .notYetPossible: .hatched
      default: strip ?? .hollow
      }
    return End(strip: strip, sign: sign, signInk: signInk)
  }

  /// The look of a box that nothing is said of.
  private init(_ kind: Box.Kind) {
    switch kind {
    case .claim:
      self.init(shape: .rounded(radius: 4), fill: .plainPale, outline: Outline(ink: .plain, width: 1.1))
    case .actor:
      self.init(shape: .rounded(radius: 3), fill: .actorPale, outline: Outline(ink: .actor, width: 1.3))
    case .holder:
      self.init(shape: .pill, fill: .holderPale, outline: Outline(ink: .holder, width: 1.3))
    case .reply:
      self.init(shape: .rounded(radius: 9), fill: .holderPale, outline: Outline(ink: .holder, width: 1.1))
    case .cell:
      self.init(shape: .rounded(radius: 3))
    case .junction:
      self.init(shape: .dot, fill: .plain)
    case .words, .rowHeading, .columnHeading, .groupHeading:
      self.init(shape: .open)
    }
  }

  // MARK: - Standings

  private mutating func take(_ inks: StanceInks, sign: String) {
    fill = inks.pale
    outline = Outline(ink: inks.line, width: 1.6)
    strip = .full(inks.line)
    self.sign = sign
    signInk = .onStrip
  }

  private mutating func imply(_ inks: StanceInks, sign: String) {
    fill = .paper
    outline = Outline(ink: inks.line, width: 0.9)
    strip = .hollow
    self.sign = sign
    signInk = inks.line
  }

  private enum Absence { case silence, hatched, unknown, place }

  private mutating func leaveOut(_ absence: Absence) {
    fill = .paper
    words = .absentWords
    isHatched = absence == .hatched
    switch absence {
    case .silence:
      outline = Outline(ink: .absent, width: 1.1, dash: [0.1, 3.1], hasRoundCaps: true)
    case .hatched, .place:
      outline = Outline(ink: .absent, width: 0.6)
    case .unknown:
      (fill, outline) = (nil, nil)
      sign = "?"
      signInk = .absentWords
    }
  }

  // MARK: - Certainty and voice

  private mutating func hedge(_ standing: Standing) {
    outline?.dash = [4, 2.4]
    guard let inks = StanceInks.inks(of: standing), strip != .hollow else { return }
    strip = .full(inks.faint)
    signInk = inks.line
  }

  private mutating func hollowOut(_ voice: Voice) {
    if outline != nil, fill != nil { fill = .paper }
    outline?.dash = voice == .reported ? [8, 3] : [8, 2.6, 1.6, 2.6]
    guard case .full(let ink) = strip else { return }
    strip = .hollow
    if signInk == .onStrip { signInk = ink }
  }

  /// Without room for a strip, the sign stands on the pale fill.
  private mutating func setSignOnFill() {
    if case .full(let ink) = strip, signInk == .onStrip { signInk = ink }
    strip = nil
    outline?.width *= 0.8
  }

  private mutating func emphasise(_ emphasis: BoxMark.Emphasis?) {
    switch emphasis {
    case .conclusion: outline?.width = 2.8
    case .unanswered: badge = .unanswered
    case .neverQuoted: badge = .neverQuoted
    case nil: break
    }
  }
}

/// The three inks of a stance.
private struct StanceInks: Equatable {
  var line: Ink
  var pale: Ink
  var faint: Ink

  static let supports = StanceInks(line: .supports, pale: .supportsPale, faint: .supportsFaint)
  static let opposes = StanceInks(line: .opposes, pale: .opposesPale, faint: .opposesFaint)
  static let blames = StanceInks(line: .series1, pale: .holderPale, faint: .rule)
  static let absolves = StanceInks(line: .told, pale: .paper, faint: .rule)
  static let mixed = StanceInks(line: .mixed, pale: .mixedPale, faint: .mixedFaint)

  static func inks(of opinion: BoxMark.Opinion) -> StanceInks? { inks(of: opinion.standing) }

  /// Nil for standings without inks of their own.
  static func inks(of standing: Standing) -> StanceInks? {
    switch standing {
    case .supports: supports
    case .opposes, .impliedOpposition: opposes
    case .mixed: mixed
    case .blames, .blamesAndAbsolves: blames
    case .absolves: absolves
    case .plain, .silent, .notYetPossible, .notCoded, .doesNotBlame, .notBlamed: nil
    }
  }
}
