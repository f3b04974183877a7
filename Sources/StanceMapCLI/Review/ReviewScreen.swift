import StanceMap
import StanceMapSuggestions

/// Sets a review for a terminal of some size.
struct ReviewScreen {
  var names: SuggestionNames
  var width = 80
  /// Nil where lines may be as many as it takes.
  var height: Int?

  /// What is shown, never more than `height` lines.
  func lines(of session: ReviewSession) -> [StyledLine] {
    switch session.mode {
    case .help: fitted(ReviewHelp.lines(width: width), footer: wrapped("any key goes back"))
    case .finished: fitted(summary(of: session), footer: footer(of: session))
    case .reviewing, .choosing, .confirming:
      session.current.map { lines(of: $0, in: session) } ?? []
    }
  }

  private func lines(of item: ReviewSession.Item, in session: ReviewSession) -> [StyledLine] {
    let head = heading(of: item, in: session)
    let footer = footer(of: session)
    let body = proposal(item, in: session)
    let passage = MarkedPassage(of: item)
    let words = StyledLine.wrapped(passage.words, width: width, first: "> ", rest: "> ")
    let before = passage.before.isEmpty ? [] : wrapped(passage.before, .dim, indent: "  ")
    let after = passage.after.isEmpty ? [] : wrapped(passage.after, .dim, indent: "  ")
    guard let height else {
      return head + [StyledLine()] + before + words + after + [StyledLine()] + body + [StyledLine()] + footer
    }
    let room = height - head.count - footer.count
    guard room > 0 else { return Array((head + footer).prefix(height)) }
    let shownBody = Array(body.prefix(max(1, room - min(words.count, max(2, room / 3)))))
    let shownWords = clipped(words, to: max(0, room - shownBody.count))
    var free = room - shownBody.count - shownWords.count
    func blank() -> [StyledLine] {
      guard free > 0 else { return [] }
      free -= 1
      return [StyledLine()]
    }
    let gaps = (blank(), blank(), blank())
    let shownBefore = Array(before.suffix(min(before.count, free / 2)))
    free -= shownBefore.count
    let shownAfter = Array(after.prefix(free))
    free -= shownAfter.count
    let filler = [StyledLine](repeating: StyledLine(), count: free)
    return head + gaps.0 + shownBefore + shownWords + shownAfter + gaps.1 + shownBody + filler + gaps.2
      + footer
  }

  private func wrapped(
    _ text: String,
    _ style: StyledLine.Style = .plain,
    indent: String = ""
  ) -> [StyledLine] {
    StyledLine.wrapped(text, style, width: width, indent: indent)
  }

  /// Lines around the first one with a cue.
  private func clipped(_ lines: [StyledLine], to count: Int) -> [StyledLine] {
    guard lines.count > count else { return lines }
    let cue = lines.firstIndex { $0.spans.contains { $0.style == .bold } } ?? 0
    let start = max(0, min(cue - (count - 1) / 2, lines.count - count))
    return Array(lines[start..<start + count])
  }

  private func fitted(_ lines: [StyledLine], footer: [StyledLine]) -> [StyledLine] {
    guard let height else { return lines + [StyledLine()] + footer }
    let room = max(0, height - footer.count)
    let filler = [StyledLine](repeating: StyledLine(), count: max(0, room - lines.count))
    return Array((Array(lines.prefix(room)) + filler + footer).prefix(height))
  }

  // MARK: Parts of the screen

  private func heading(of item: ReviewSession.Item, in session: ReviewSession) -> [StyledLine] {
    let place = item.text.location(at: item.suggestion.passage.lowerBound)
    let part = item.suggestion.part.map { ", \($0)" } ?? ""
    let left = "\(item.document.id)\(part), line \(place.line)".safeInTerminal
    let right = "\(session.position + 1) of \(session.items.count)"
    let gap = String(repeating: " ", count: max(1, width - left.columns - right.columns))
    let top = StyledLine(left + gap + right, .bold).cut(to: width)
    let title = item.document.title.map { "“\($0)”, " } ?? ""
    let authors = names.authors(of: item.document, item.suggestion.part)
    return [top, StyledLine("\(title)\(authors)".onOneLine, .dim).cut(to: width)]
  }

  /// The statement that would be written, or what can be chosen for it.
  private func proposal(_ item: ReviewSession.Item, in session: ReviewSession) -> [StyledLine] {
    var lines = wrapped(sentence(item, session.codebook), .bold)
    let draft = item.proposal.draft
    let keys = draft.lines.map { $0.dropFirst(2) }.joined(separator: ", ")
    lines += wrapped(keys, indent: "  ")
    let edited = item.isEdited ? ", changed by you" : ""
    let decided = item.outcome.map { ", \($0.rawValue)" } ?? ""
    lines += wrapped(
      "\(item.suggestion.confidence.text(decimals: 2)), rule \(item.suggestion.rule)\(edited)\(decided)",
      indent: "  "
    )
    let missing = session.missing(for: item)
    if !missing.isEmpty {
      let words = missing.map { "'\($0.id)'" }.joined(separator: " and ")
      lines += wrapped("not in the codebook yet: \(words)", indent: "  ")
    }
    if case .choosing(let choice) = session.mode { return lines + choosing(choice, in: session) }
    if session.showsEvidence { lines += evidence(of: item) }
    return lines
  }

  private func sentence(_ item: ReviewSession.Item, _ codebook: ReviewCodebook) -> String {
    func name(_ id: String) -> String {
      if let known = codebook.candidate(id) {
        return known.isActor ? known.words.short : "“\(known.words.short)”"
      }
      let new = item.proposal.newEntries.first { $0.id == id }
      return new.map { "“\($0.words.short)”" } ?? names.index.actor(id)?.name.short ?? id
    }
    let draft = item.proposal.draft
    let holder = draft.chain.last.map(name) ?? names.authors(of: item.document, draft.part)
    let told = draft.chain.dropLast().map(name).joined(separator: ", through ")
    let outcome = draft.outcome.map { " for \(name($0))" } ?? ""
    let remarks = [
      draft.chain.isEmpty ? nil : (draft.voice ?? .reported).rawValue, told.isEmpty ? nil : "through \(told)",
      draft.isHedged ? "hedged" : nil,
    ].compactMap { $0 }
    return "\(holder) \(draft.kind.rawValue) \(name(draft.target))\(outcome)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  private func evidence(of item: ReviewSession.Item) -> [StyledLine] {
    item.suggestion.evidence.flatMap { evidence in
      let words = item.text.words(in: evidence.range).onOneLine.prefix(60)
      return wrapped("\(evidence.role.rawValue) “\(words)”: \(evidence.reading.prefix(200))", indent: "  ")
    }
  }

  private func choosing(_ choice: ReviewChoice, in session: ReviewSession) -> [StyledLine] {
    let options = session.options(for: choice)
    let room = height == nil ? 20 : 8
    let start = max(0, min(choice.selected - room / 2, options.count - room))
    let shown = options.enumerated().dropFirst(start).prefix(room).map { number, option in
      let mark = height == nil ? "\(number + 1). " : number == choice.selected ? "> " : "  "
      return StyledLine(mark + label(of: option, in: session), number == choice.selected ? .bold : .plain)
        .cut(to: width)
    }
    let more = options.count - start - shown.count
    let rest = more > 0 ? [StyledLine("  and \(more) more", .dim)] : []
    return [StyledLine("\(choice.field.rawValue): \(choice.query)_", .bold).cut(to: width)] + shown + rest
  }

  private func label(of option: ReviewChoice.Option, in session: ReviewSession) -> String {
    switch option {
    case .existing(let candidate): "\(candidate.id): \(candidate.words.onOneLine)"
    case .author:
      "the author" + (session.current.map { ": " + names.authors(of: $0.document, $0.suggestion.part) } ?? "")
    case .nothing: "for nothing in particular"
    case .newActor(let name): "new actor: “\(name)”"
    case .newClaim(let text): "new claim: “\(text)”"
    }
  }

  private func summary(of session: ReviewSession) -> [StyledLine] {
    guard !session.items.isEmpty else { return wrapped("There is nothing to review: no suggestion is open.") }
    let counts = [ReviewSession.Outcome.accepted, .rejected, .skipped].map {
      "\(session.count($0)) \($0.rawValue)"
    }
    return wrapped("All \(session.items.count) suggestions are decided or skipped.", .bold)
      + wrapped(counts.joined(separator: ", ") + ". What was skipped is offered again in the next review.")
  }

  private func footer(of session: ReviewSession) -> [StyledLine] {
    let message = session.message.map { wrapped($0, .bold) } ?? (height == nil ? [] : [StyledLine()])
    return message.suffix(4) + keyLines(keys(in: session))
  }

  /// Keys in lines, none of them apart from what it does.
  private func keyLines(_ keys: [String]) -> [StyledLine] {
    var lines = [""]
    for key in keys {
      let longer = lines[lines.count - 1].isEmpty ? key : lines[lines.count - 1] + " " + key
      if longer.columns > width, !lines[lines.count - 1].isEmpty {
        lines.append(key)
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines.map { StyledLine($0) }
  }

  private func keys(in session: ReviewSession) -> [String] {
    switch session.mode {
    case .reviewing:
      let isBlame = session.current?.proposal.draft.kind.isBlame == true
      return ["a accept", "r reject", "s skip", "t target", "h holder", "v verb"] + (isBlame ? ["f for"] : [])
        + ["e why", "b back", "u undo", "? help", "q quit"]
    case .choosing where height == nil:
      return ["a number chooses,", "words look for others,", "an empty line goes back"]
    case .choosing: return ["type to look,", "arrows to mark,", "Enter to choose,", "Esc to go back"]
    case .confirming:
      return ["add that to the codebook, too?", "y yes", "n no", "t other target", "h other holder"]
    case .finished: return ["u undo", "b back", "q quit"]
    case .help: return []
    }
  }
}

extension String {
  /// Words that are so long are no name.
  fileprivate var short: String { String(prefix(200)) }
}

/// What the keys do.
enum ReviewHelp {
  static func lines(width: Int) -> [StyledLine] {
    let keys = [
      ("a, Enter", "accept: the statement goes into the document's file at once"),
      ("r", "reject: noted in decisions.yaml, and not offered again"),
      ("s, space, right", "skip: offered again in the next review"),
      ("t", "choose another target"), ("h", "choose another holder"),
      ("f", "choose what somebody is blamed for"),
      ("v", "turn the verb: support or opposition, blame or absolution"),
      ("e", "show or hide what led to the suggestion"),
      ("b, left", "go back"), ("u", "undo what was decided last, in the files, too"),
      ("?", "this help"), ("q, Ctrl-C", "quit; nothing is lost"),
    ]
    let head = [
      StyledLine("Words in [brackets] carry the position, words in {braces} name who.", .plain), StyledLine(),
    ]
    return (head.flatMap { StyledLine.wrapped($0.spans, width: width) })
      + keys.flatMap { key, meaning in
        let pad = String(repeating: " ", count: max(1, 17 - key.count))
        return StyledLine.wrapped(
          [StyledLine.Span(text: key, style: .bold), StyledLine.Span(text: pad + meaning)],
          width: width,
          rest: String(repeating: " ", count: width > 50 ? 17 : 2)
        )
      }
  }
}
