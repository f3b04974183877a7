extension Document {
  /// The document as the export has it.
  var json: JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(id),
      "title": title.map(JSONValue.string),
      "authors": .strings(authors),
      "outlet": outlet.map(JSONValue.string),
      "date": date.map { .string($0.description) },
      "text": text.map(JSONValue.string),
      "url": url.map(JSONValue.string),
      "parts": .array(parts.map(\.json)),
    ])
  }
}

extension Part {
  fileprivate var json: JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(id),
      "author": .string(author),
      "answers": answers.map(JSONValue.string),
      "start": range.map { .integer($0.lowerBound) },
      "end": range.map { .integer($0.upperBound) },
    ])
  }
}

extension DebateActor {
  /// The actor as the export has it.
  var json: JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(id),
      "name": .string(name),
      "short": short.map(JSONValue.string),
      "kind": kind.map(JSONValue.string),
      "aliases": .strings(aliases),
      "memberOf": .strings(memberOf),
    ])
  }
}

extension Claim {
  /// The claim as the export has it, the blame that it carries included.
  var json: JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(id),
      "text": .string(text),
      "short": short.map(JSONValue.string),
      "kind": kind.map { .string($0.rawValue) },
      "topic": topic.map(JSONValue.string),
      "since": since.map { .string($0.description) },
      "keywords": .strings(keywords),
      "contraryTo": .strings(contraryTo),
      "blames": blame.map { .strings($0.targets) },
      "for": blame.map { .strings($0.outcomes) },
      "as": blame?.role.map { .string($0.rawValue) },
    ])
  }
}

extension Topic {
  /// The topic as the export has it.
  var json: JSONValue {
    ["id": .string(id), "name": .string(name)]
  }
}
