import StanceMapSuggestions

/// Trains the tables of the finder of argument structure.
struct ArgumentTrainer {
  var trainer = BatchTrainer()
  private let bits = 13

  func model(of arguments: [AnnotatedArgument]) -> ArgumentModel {
    var features = FeatureList()
    var (claim, side) = (ChoiceExamples(bits: bits), ChoiceExamples(bits: bits))
    var (attack, tie) = (ChoiceExamples(bits: bits), ChoiceExamples(bits: bits))
    for argument in arguments {
      guard let root = argument.heads.firstIndex(of: nil) else { continue }
      let count = argument.heads.count
      for index in 0..<count {
        argument.features.segment(index, into: &features)
        claim.add(features)
        side.add(features, isRight: argument.sides[index] == .opponent)
        guard let head = argument.heads[index] else { continue }
        attack.add(features, isRight: argument.sides[index] != argument.sides[head])
        let others = (0..<count).filter { $0 != index }
        for other in others {
          argument.features.tie(index, to: other, into: &features)
          let own = features
          let sides = (argument.sides[index], argument.sides[other])
          argument.features.tie(index, to: other, claim: root, sides: sides, into: &features)
          tie.add(own, features)
        }
        tie.choose(others.firstIndex(of: head) ?? 0, ofLast: others.count)
      }
      claim.choose(root, ofLast: count)
    }
    return ArgumentModel(
      claim: trainer.table(of: claim),
      side: trainer.table(of: side),
      attack: trainer.table(of: attack),
      tie: trainer.table(of: tie)
    )
  }
}
