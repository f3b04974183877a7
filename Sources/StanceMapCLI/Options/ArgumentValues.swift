public import ArgumentParser
public import StanceMap
public import StanceMapDrawing

// The library's own words as values of options.

extension Claim.Kind: ExpressibleByArgument {}
extension Voice: ExpressibleByArgument {}
extension Theme.Name: ExpressibleByArgument {}
extension Diagram.Direction: ExpressibleByArgument {}
extension LabelMode: ExpressibleByArgument {}
extension ViewSettings.MatrixContent: ExpressibleByArgument {}
extension ViewSettings.Unit: ExpressibleByArgument {}
extension ViewSettings.MatrixOrder: ExpressibleByArgument {}
extension ComparisonReport.Grouping: ExpressibleByArgument {}
extension ComparisonReport.Selection: ExpressibleByArgument {}
extension ComparisonCSV.Table: ExpressibleByArgument {}
extension DiagnosticStyle: ExpressibleByArgument {}
