import StanceMapSuggestions

/// Choices among candidates of which one is right, and questions of yes or no, each about one candidate.
struct ChoiceExamples {
  private(set) var features: [UInt32] = []
  /// Where each candidate's features begin, and where the last one's end.
  private(set) var starts = [0]
  private(set) var choices: [(candidates: Range<Int>, right: Int)] = []
  private(set) var answers: [(candidate: Int, isRight: Bool)] = []
  /// How many of the features' bits the table uses.
  let bits: Int

  init(bits: Int) { self.bits = bits }

  mutating func add(_ lists: FeatureList...) {
    let mask = UInt32(1) << UInt32(bits) - 1
    for hash in lists.flatMap(\.hashes) { features.append(hash & mask) }
    starts.append(features.count)
  }

  mutating func add(_ list: FeatureList, isRight: Bool) {
    add(list)
    answers.append((starts.count - 2, isRight))
  }

  /// Says which of the last candidates was right.
  mutating func choose(_ right: Int, ofLast count: Int) {
    let end = starts.count - 1
    choices.append((end - count..<end, right))
  }

  func features(of candidate: Int) -> ArraySlice<UInt32> {
    features[starts[candidate]..<starts[candidate + 1]]
  }
}
