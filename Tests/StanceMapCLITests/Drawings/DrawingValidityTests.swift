import StanceMapDrawing
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct DrawingValidityTests {
  @Test func `there are maps of every view`() {
    let views = Set(RepositoryPicture.examples.map(\.picture.diagram.view))
    #expect(views == Set(ViewCatalog.names))
    #expect(!RepositoryPicture.graphs.isEmpty)
  }

  @Test(arguments: RepositoryPicture.examples + RepositoryPicture.graphs)
  func `every map is sound SVG in every theme`(map: RepositoryPicture) throws {
    let layout = try PageFitter().layout(of: map.picture.diagram)
    for name in Theme.Name.allCases {
      #expect(SVGCheck(SVGRenderer(theme: Theme(name)).svg(of: layout)).faults == [], "\(name)")
    }
  }

  @Test func `what should not be in a drawing is found`() {
    let faults = { (content: String) in
      SVGCheck(
        """
        <svg xmlns="http://www.w3.org/2000/svg" lang="en" xml:lang="en" viewBox="0 0 1 1" \
        aria-labelledby="t d"><title id="t">T</title><desc id="d">D</desc>\(content)</svg>
        """
      ).faults
    }
    #expect(faults("<g class=\"box claim\" id=\"b\"><title>B</title></g>") == [])
    #expect(faults("<g>").first?.hasPrefix("not well-formed") == true)
    #expect(faults("<g class=\"box\" id=\"b\"><title></title></g>") == ["b has no title"])
    #expect(faults("<g id=\"t\"/>") == ["the id t is used twice"])
    #expect(faults("<rect x=\"nan\"/><path d=\"M0,inf\"/>") == ["x is nan", "d is M0,inf"])
    #expect(faults("<a href=\"https://a.b\"/>") == [])
    #expect(faults("<a href=\"javascript:x\"/>") == ["there is a link to javascript:x"])
    #expect(faults("<g onclick=\"x\"/>") == ["there is an attribute onclick"])
    #expect(faults("<rect fill=\"url(http://a.b)\"/>") == ["fill fetches url(http://a.b)"])
    #expect(faults("<style>@import 'a.css'</style>") == ["the style sheet fetches something"])
    #expect(faults("<image/><script/>") == ["there is a <image>", "there is a <script>"])
    #expect(SVGCheck("<svg><title>T</title></svg>").faults.count == 5)
  }
}
