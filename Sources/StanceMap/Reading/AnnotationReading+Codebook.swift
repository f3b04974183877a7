/// Actors, topics and claims.
extension AnnotationReading {
  mutating func actors(in entry: Entry) -> [ActorEntry] {
    pairs("actors", of: entry, .actor).map { pair in
      let definition = definition(.actor, "name", in: pair)
      var actor = ActorEntry(id: definition.id, name: definition.words)
      guard let entry = definition.entry else { return actor }
      actor.short = text("short", of: entry)
      actor.kind = text("kind", of: entry)
      actor.aliases = texts("aliases", of: entry)
      actor.memberOf = ids("member-of", of: entry)
      actor.note = note(of: entry)
      return actor
    }
  }

  mutating func topics(in entry: Entry) -> [TopicEntry] {
    pairs("topics", of: entry, .topic).map { pair in
      let definition = definition(.topic, "name", in: pair)
      var topic = TopicEntry(id: definition.id, name: definition.words)
      guard let entry = definition.entry else { return topic }
      topic.note = note(of: entry)
      return topic
    }
  }

  mutating func claims(in entry: Entry) -> [ClaimEntry] {
    pairs("claims", of: entry, .claim).map { pair in
      let definition = definition(.claim, "text", in: pair)
      var claim = ClaimEntry(id: definition.id, text: definition.words)
      guard let entry = definition.entry else { return claim }
      claim.short = text("short", of: entry)
      claim.topic = text("topic", of: entry)
      claim.kind = choice("kind", of: entry)
      claim.keywords = texts("keywords", of: entry)
      claim.contraryTo = ids("contrary-to", of: entry)
      claim.since = date("since", of: entry)
      readBlame(in: entry, to: &claim)
      claim.note = note(of: entry)
      return claim
    }
  }

  private mutating func readBlame(in entry: Entry, to claim: inout ClaimEntry) {
    claim.blames = ids("blames", of: entry)
    guard entry["blames"] != nil else { return reportForWithoutBlame(in: entry) }
    claim.outcomes = ids("for", of: entry)
    claim.role = choice("as", of: entry)
  }

  /// The id of an entry, and its name or text, given either alone or under a key of its own.
  ///
  /// Where the words are missing the id stands for them, so that references to it still find it.
  private mutating func definition(
    _ kind: EntryKind,
    _ key: String,
    in pair: YAMLPair
  ) -> (id: Located<String>, words: Located<String>, entry: Entry?) {
    let id = Located(pair.key.text, at: range(of: pair.key))
    check(id)
    if pair.value.text != nil {
      let short = Entry(kind: kind, node: pair.value, pairs: [pair])
      return (id, text(pair.key.text, of: short) ?? id, nil)
    }
    guard let entry = entry(kind, from: pair.value) else { return (id, id, nil) }
    reportMissing(key, in: entry)
    return (id, text(key, of: entry) ?? id, entry)
  }
}

extension EntryKind {
  static let actor = EntryKind(
    "an actor",
    in: "actors",
    marks: ["name"],
    keys: ["name", "short", "kind", "aliases", "member-of"]
  )
  static let topic = EntryKind("a topic", in: "topics", marks: ["name"], keys: ["name"])
  static let claim = EntryKind(
    "a claim",
    in: "claims",
    marks: ["text"],
    keys: [
      "text", "short", "topic", "kind", "keywords", "contrary-to", "since", "blames", "for", "as",
    ]
  )
}
