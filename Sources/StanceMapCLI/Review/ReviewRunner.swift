import StanceMap

/// Runs a review: shows it, waits for keys, and has the files changed.
struct ReviewRunner {
  /// Why a review ended.
  enum End: Equatable {
    case quit
    /// The system asked for it.
    case signal(Int32)
  }

  private(set) var session: ReviewSession
  private var store: ReviewStore
  private var screen: ReviewScreen
  private let input = ReviewInput()
  private let output = Terminal.standardOutput

  init(session: ReviewSession, store: ReviewStore, names: SuggestionNames) {
    self.session = session
    self.store = store
    screen = ReviewScreen(names: names)
  }

  // MARK: On a screen

  /// Fills the screen until somebody quits; the terminal is then as it was.
  mutating func runOnScreen() -> End {
    while true {
      guard let end = runOnScreenUntilSuspended() else {
        ReviewInput.suspend()
        continue
      }
      return end
    }
  }

  /// Nil where somebody wants to do something else for a while.
  private mutating func runOnScreenUntilSuspended() -> End? {
    guard let raw = RawMode(Terminal.standardInput.descriptor) else { return runInLines() }
    // Another screen, so that what was there before comes back; and no cursor.
    output.write("\u{1B}[?1049h\u{1B}[?25l")
    let end = readKeys()
    output.write("\u{1B}[?25h\u{1B}[?1049l")
    _ = consume raw
    return end
  }

  private mutating func readKeys() -> End? {
    var decoder = KeyDecoder()
    var shown = ""
    while true {
      let drawn = drawing()
      if drawn != shown { output.write(drawn) }
      shown = drawn
      let keys: [Key]
      switch input.next(within: decoder.isWaiting ? 50 : 200) {
      case .bytes(let bytes): keys = decoder.keys(from: bytes)
      case .nothing: keys = decoder.flush()
      case .end: return .quit
      case .signal(let signal): return .signal(signal)
      }
      for key in keys {
        if key == .suspend { return nil }
        if key == .redraw { shown = "" }
        if perform(session.handle(key)) { return .quit }
      }
    }
  }

  /// The whole screen, from its top left.
  private mutating func drawing() -> String {
    let size = output.size
    screen.width = size.width
    screen.height = size.height
    let lines = screen.lines(of: session).map {
      $0.cut(to: size.width).written(withStyles: output.takesColor)
    }
    return "\u{1B}[H" + lines.joined(separator: "\u{1B}[K\r\n") + "\u{1B}[K\u{1B}[J"
  }

  // MARK: In lines

  /// Writes what is to be decided below what was, and takes a line for an answer.
  mutating func runInLines() -> End {
    screen.width = output.isInteractive ? max(20, output.size.width) : 80
    screen.height = nil
    var rest: [UInt8] = []
    show()
    while true {
      switch input.next() {
      case .nothing: break
      case .signal(let signal): return .signal(signal)
      case .end:
        if !rest.isEmpty { _ = perform(session.handle(line: String(decoding: rest, as: UTF8.self))) }
        output.write("\n")
        return .quit
      case .bytes(let bytes):
        rest += bytes
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
          let line = String(decoding: rest[..<end], as: UTF8.self)
          rest.removeSubrange(...end)
          if perform(session.handle(line: line)) { return .quit }
          show()
        }
        // Nobody types a line like that.
        if rest.count > 100_000 { rest = [] }
      }
    }
  }

  private func show() {
    let lines = screen.lines(of: session).map { $0.written(withStyles: output.takesColor) + "\n" }
    output.write("\n" + lines.joined() + "> ")
  }

  // MARK: Effects

  /// Carries out an effect, and tells whether the review is over.
  private mutating func perform(_ effect: ReviewSession.Effect?) -> Bool {
    guard let effect else { return false }
    do {
      switch effect {
      case .quit: return true
      case .accept(let index):
        let item = session.items[index]
        let path = try store.accept(item, adding: session.missing(for: item))
        session.performed(effect, "accepted: written to \(path)")
      case .reject(let index):
        let path = try store.reject(session.items[index])
        session.performed(effect, "rejected: noted in \(path)")
      case .undo:
        try store.undo()
        session.performed(effect, "undone")
      }
    } catch {
      session.failed("\(error)")
    }
    return false
  }
}
