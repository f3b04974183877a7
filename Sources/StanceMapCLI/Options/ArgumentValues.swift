public import ArgumentParser
public import StanceMap

// The library's own words as values of options.

extension Claim.Kind: ExpressibleByArgument {}
extension Voice: ExpressibleByArgument {}
