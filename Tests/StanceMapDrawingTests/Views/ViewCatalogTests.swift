import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct ViewCatalogTests {
  @Test func `every view has a name of its own and draws the debate`() {
    let names = ViewCatalog.names
    #expect(Set(names).count == names.count)
    let pictures = ViewCatalog.pictures(of: debate, settings: ViewSettings())
    #expect(
      pictures.map(\.name) == [
        "panels", "stances", "blame", "arguments-one", "arguments-two", "replies-two", "differences-y-x",
        "agreement",
        "matrix", "matrix-blame",
      ]
    )
  }
}
