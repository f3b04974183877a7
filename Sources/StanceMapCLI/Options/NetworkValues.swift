import ArgumentParser
package import StanceMap

// The words of discourse networks as values of options.

extension NetworkSettings.Aggregation: ExpressibleByArgument {}
extension NetworkSettings.Normalization: ExpressibleByArgument {}
extension NetworkSettings.Duplicates: ExpressibleByArgument {}

extension NetworkSettings.Choice: ExpressibleByArgument {
  /// `COLUMN=VALUE`; the value may be empty and may hold the sign.
  package init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else { return nil }
    self.init(column: String(argument[..<sign]), value: String(argument[argument.index(after: sign)...]))
  }
}

extension NetworkSettings.Window: ExpressibleByArgument {
  /// `UNIT:SIZE`.
  package init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let unit = Unit(rawValue: String(parts[0])), let size = Int(parts[1]),
      (1...1_000_000).contains(size)
    else { return nil }
    self.init(unit: unit, size: size)
  }
}

extension DatePeriod: ExpressibleByArgument {
  package init?(argument: String) {
    guard let period = DateReader().period(argument.utf8) else { return nil }
    self = period
  }
}
