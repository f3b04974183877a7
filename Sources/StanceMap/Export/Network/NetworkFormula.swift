/// Says by which formula the numbers of a network come about.
///
/// In it, n(i,j,q) is how many statements node i makes on j at level q of the qualifier, and N(i) how many it makes at all.
package struct NetworkFormula: Sendable {
  package var settings: NetworkSettings

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  package var lines: [String] {
    let value = settings.mode == .one ? oneMode : twoMode
    return [value] + [normalization].compactMap { $0 }
  }

  private var isNumber: Bool { settings.qualifierIsNumber }

  private var twoMode: String {
    switch settings.aggregation {
    case .subtract where settings.qualifier?.kind == .boolean && isNumber: "x(i,j) = n(i,j,1) - n(i,j,0)"
    case .subtract where isNumber: "x(i,j) = sum over q of q n(i,j,q)"
    case .combine where settings.qualifier?.kind == .boolean && isNumber:
      "x(i,j) = 1 where i only agrees with j, 2 where i only disagrees, 3 where both, else 0"
    case .combine:
      "x(i,j) = sum of 2^(K-1-k) over the levels k = 0 ... K-1 of the qualifier that occur, in ascending order"
    default: "x(i,j) = sum over q of n(i,j,q)"
    }
  }

  private var oneMode: String {
    let pairs = "y(i,i') = sum over j, q, q' of n(i,j,q) n(i',j,q')"
    let isInteger = isNumber && settings.qualifier?.kind == .integer
    let distance = isInteger ? "|q - q'| / (max q - min q)" : "[q is not q']"
    let unshared =
      "sum over j, q of n(i,j,q) + n(i',j,q) where exactly one of them is 0"
    let hasDNAConflict = settings.followsDNA && !isNumber
    return switch settings.aggregation {
    case .ignore, .combine: "y(i,i') = sum over j of (sum over q of n(i,j,q)) (sum over q of n(i',j,q))"
    case .congruence where !isInteger: "y(i,i') = sum over j, q of n(i,j,q) n(i',j,q)"
    case .congruence: "\(pairs) (1 - \(distance))"
    case .conflict where hasDNAConflict: "y(i,i') = \(unshared)"
    case .conflict: "\(pairs) \(distance)"
    case .subtract where hasDNAConflict: "y(i,i') = sum over j, q of n(i,j,q) n(i',j,q), less the \(unshared)"
    case .subtract: "\(pairs) (1 - 2 \(distance))"
    }
  }

  private var normalization: String? {
    let isCombined = settings.aggregation == .combine
    switch settings.normalization {
    case .no: return nil
    case .activity: return isCombined ? "divided by the filled cells of row i" : "divided by N(i)"
    case .prominence where isCombined && settings.followsDNA: return "divided by the filled cells of row j"
    case .prominence: return isCombined ? "divided by the filled cells of column j" : "divided by N(j)"
    case .average: return "divided by (N(i) + N(i')) / 2"
    case .jaccard:
      return
        "divided by the sum over j, q of n(i,j,q) + n(i',j,q) where one of them is 0, else of n(i,j,q) n(i',j,q)"
    case .cosine where settings.followsDNA: return "divided by N(i) N(i'), which DNA calls cosine"
    case .cosine where settings.aggregation == .ignore:
      return "divided by |n(i)| |n(i')|, the lengths of the vectors of sums over q of n(i,j,q)"
    case .cosine: return "divided by |n(i)| |n(i')|, the lengths of the vectors of n(i,j,q)"
    }
  }
}
