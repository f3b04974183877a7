/// The settings of a network as JSON.
struct NetworkSettingsExport {
  func json(of settings: NetworkSettings) -> JSONValue {
    .object([
      member("mode", settings.mode.rawValue),
      member("variable1", settings.variable1),
      member("variable2", settings.variable2),
      JSONValue.Member("qualifier", settings.qualifier.map { .string($0.column) } ?? .null),
      JSONValue.Member("qualifierKind", settings.qualifier.map { .string($0.kind.rawValue) } ?? .null),
      member("aggregation", settings.aggregation.rawValue),
      member("normalization", settings.normalization.rawValue),
      member("duplicates", settings.duplicates.rawValue),
      JSONValue.Member("isolates", .bool(settings.includesIsolates)),
      JSONValue.Member("start", settings.start.map { .string("\($0.start)") } ?? .null),
      JSONValue.Member("stop", settings.stop.map { .string("\($0.last)") } ?? .null),
      JSONValue.Member("exclude", choices(settings.excluded)),
      JSONValue.Member("keep", choices(settings.kept)),
      JSONValue.Member(
        "window",
        settings.window.map { .string("\($0.unit.rawValue):\($0.size)") } ?? .null
      ),
      JSONValue.Member("asDNA", .bool(settings.followsDNA)),
      JSONValue.Member("formula", .strings(NetworkFormula(settings: settings).lines)),
    ])
  }

  private func member(_ name: String, _ value: String) -> JSONValue.Member {
    JSONValue.Member(name, .string(value))
  }

  private func choices(_ choices: [NetworkSettings.Choice]) -> JSONValue {
    .strings(choices.map { "\($0.column)=\($0.value)" })
  }
}
