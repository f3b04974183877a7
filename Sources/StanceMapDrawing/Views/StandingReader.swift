import StanceMap

/// Says where holders stand on claims, for boxes, cells and tables.
struct StandingReader {
  var table: StanceTable
  var narrator: Narrator

  init(of graph: StanceGraph) {
    table = StanceTable(of: graph)
    narrator = Narrator(of: graph)
  }

  /// How a claim's box is drawn where the panel is about one author.
  func mark(of author: DebateActor.ID, on claim: Claim.ID, voice: Voice = .own) -> BoxMark {
    var mark = BoxMark(standing(of: author, on: claim, voice: voice))
    guard let stance = table.stance(of: author, on: claim, voice: voice) else { return mark }
    mark.isHedged = stance.isHedged
    mark.voice = stance.voice
    mark.evidence = stance.statements.compactMap(narrator.index.statement).map(narrator.evidence)
    return mark
  }

  private func standing(of author: DebateActor.ID, on claim: Claim.ID, voice: Voice = .own) -> Standing {
    guard let stance = table.stance(of: author, on: claim, voice: voice) else {
      return absentStanding(of: author, on: claim)
    }
    return Standing(stance)
  }

  private func absentStanding(of author: DebateActor.ID, on claim: Claim.ID) -> Standing {
    Standing(table.absence(of: author, on: claim))
  }

  /// The same in words, with the reason for what is absent.
  func words(for author: DebateActor.ID, on claim: Claim.ID) -> String {
    let mark = mark(of: author, on: claim)
    guard mark.evidence.isEmpty else {
      return Wording.words(for: mark.standing) + (mark.isHedged ? ", hedged" : "")
    }
    return Wording.words(for: table.absence(of: author, on: claim))
  }

  /// How many of the claims an author has each standing on, in the order of the standings.
  func counts(of author: DebateActor.ID, on claims: [Claim]) -> [Panel.Count] {
    let standings = claims.map { standing(of: author, on: $0.id) }
    let always: Set<Standing> = [.supports, .opposes]
    return Standing.allCases.compactMap { standing in
      let number = standings.count { $0 == standing }
      return number > 0 || always.contains(standing) ? Panel.Count(standing, number) : nil
    }
  }
}

extension Standing {
  init(_ absence: StanceTable.Absence) {
    self =
      switch absence {
      case .silent: .silent
      case .notYetPossible: .notYetPossible
      case .notCoded: .notCoded
      }
  }
}

extension Wording {
  /// Why somebody has no stance, such as `silent on X: another subject`.
  static func words(for absence: StanceTable.Absence, on subject: String? = nil) -> String {
    let standing = words(for: Standing(absence)) + (subject.map { " on \($0)" } ?? "")
    return switch absence {
    case .silent(let reasons): ([standing] + reasons).joined(separator: ": ")
    case .notYetPossible(let since): "\(standing), since \(since)"
    case .notCoded: standing
    }
  }
}
