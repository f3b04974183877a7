package import StanceMap

extension JSONSchema {
  /// What is wrong with a document by this schema, each with the place: `/claims/0: has no 'text'`.
  package func faults(in document: JSONValue) throws -> [String] {
    try JSONSchemaValidation(definitions: definitions).faults(in: document, at: "", by: self)
  }
}

/// Holds a document against the rules of a schema.
private struct JSONSchemaValidation {
  var definitions: [String: JSONSchema]

  func faults(in value: JSONValue, at place: String, by schema: JSONSchema) throws -> [String] {
    try schema.rules.flatMap { rule in
      switch rule {
      case .members(let schemas): try faults(inMembersOf: value, at: place, by: schemas)
      case .elements(let schema): try faults(inElementsOf: value, at: place, by: schema)
      case .definition(let name): try definitions[name].map { try faults(in: value, at: place, by: $0) } ?? []
      case .depending(let condition, let then, let otherwise):
        try faults(in: value, at: place, by: try accepts(value, condition) ? then : otherwise)
      case .exactlyOne(let schemas):
        try schemas.filter { try accepts(value, $0) }.count == 1
          ? [] : ["\(place): fits none or several of the choices"]
      default: try rule.fault(in: value).map { ["\(place): \($0)"] } ?? []
      }
    }
  }

  private func accepts(_ value: JSONValue, _ schema: JSONSchema) throws -> Bool {
    try faults(in: value, at: "", by: schema).isEmpty
  }

  private func faults(
    inMembersOf value: JSONValue,
    at place: String,
    by schemas: [String: JSONSchema]
  ) throws -> [String] {
    guard case .object(let members) = value else { return [] }
    return try members.flatMap { member in
      try schemas[member.name].map { try faults(in: member.value, at: "\(place)/\(member.name)", by: $0) }
        ?? []
    }
  }

  private func faults(
    inElementsOf value: JSONValue,
    at place: String,
    by schema: JSONSchema
  ) throws -> [String] {
    guard case .array(let elements) = value else { return [] }
    return try elements.enumerated().flatMap { index, element in
      try faults(in: element, at: "\(place)/\(index)", by: schema)
    }
  }
}

extension JSONSchema.Rule {
  /// What is wrong with a value by a rule that does not look into it.
  fileprivate func fault(in value: JSONValue) throws -> String? {
    switch (self, value) {
    case (.nothing, _): "may not be there"
    case (.type(let name), _): value.hasType(name) ? nil : "is not of type \(name)"
    case (.oneOfValues(let values), _):
      values.contains(value) ? nil : "is none of the values that are allowed"
    case (.required(let names), .object): missing(names, in: value)
    case (.noMembersExcept(let names), .object): unknown(in: value, besides: names)
    case (.together(let names), .object):
      missing(names.filter { value[$0.key] != nil }.flatMap(\.value), in: value)
    case (.minimumCount(let count), .array(let elements)):
      elements.count < count ? "has too few elements" : nil
    case (.unique, .array(let elements)): Set(elements).count < elements.count ? "has an element twice" : nil
    case (.pattern(let pattern), .string(let text)):
      try Regex(pattern).firstMatch(in: text) == nil ? "does not match \(pattern)" : nil
    case (.minimum(let limit), _): (value.asNumber ?? limit) < limit ? "is too small" : nil
    case (.maximum(let limit), _): (value.asNumber ?? limit) > limit ? "is too large" : nil
    default: nil
    }
  }

  private func missing(_ names: [String], in value: JSONValue) -> String? {
    names.sorted().first { value[$0] == nil }.map { "has no '\($0)'" }
  }

  private func unknown(in value: JSONValue, besides names: Set<String>) -> String? {
    value.memberNames.first { !names.contains($0) }.map { "has an unknown member '\($0)'" }
  }
}

extension JSONValue {
  fileprivate func hasType(_ name: String) -> Bool {
    switch self {
    case .null: false
    case .bool: name == "boolean"
    case .integer: name == "integer" || name == "number"
    case .number: name == "number"
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    }
  }
}
