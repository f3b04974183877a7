import StanceMapSuggestions
import Testing

@Suite struct ArgumentMarkersTests {
  @Test(arguments: ArgumentMarkers.Opening.allCases)
  func `every phrase that can open a segment is found there`(kind: ArgumentMarkers.Opening) {
    for phrase in kind.phrases {
      let segment = ArgumentSegment("\(phrase) the harbour is dark")
      #expect(segment.opens(with: kind), "\(phrase)")
      #expect(!ArgumentSegment("harbours close \(phrase)").opens(with: kind), "\(phrase)")
    }
  }

  @Test(arguments: ArgumentMarkers.Inside.allCases)
  func `every phrase that can stand anywhere is found`(kind: ArgumentMarkers.Inside) {
    for phrase in kind.phrases {
      #expect(ArgumentSegment("harbours \(phrase) close").has(kind), "\(phrase)")
      #expect(!ArgumentSegment("harbours close").has(kind), "\(phrase)")
    }
  }

  @Test func `a conjunction may come before the phrase`() {
    #expect(ArgumentSegment("But of course the harbour is dark").opens(with: .concession))
    #expect(ArgumentSegment("But of course the harbour is dark").opens(with: .contrast))
  }
}
