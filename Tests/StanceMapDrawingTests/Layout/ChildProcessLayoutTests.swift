import StanceMap
import Foundation
import TestSupport
import Testing

@testable import StanceMapDrawing

extension ProcessTests {
  @Suite struct ChildProcessLayoutTests {
    private let large = GeneratedDiagrams.argument(seed: 1, claims: 320, links: 350)

    /// A layouter whose worker is a shell script.
    ///
    /// Another process writes the script: a program that any test starts while this process has the file open would
    /// hold it open, too, and nobody can start a file that is open for writing.
    private func layouter(_ script: String, seconds: Double = 20) throws -> NetworkLayouter {
      let file = FileManager.default.temporaryDirectory.appending(path: "worker-\(UUID().uuidString)")
      let writer = ChildProcess(
        executable: "/bin/sh",
        arguments: ["-c", "cat > \"$0\" && chmod +x \"$0\"", file.path],
        timeLimit: .seconds(20)
      )
      #expect(writer.run(input: Array("#!/bin/sh\n\(script)\n".utf8)) == .answered([]))
      var settings = LayoutSettings()
      settings.worker = LayoutSettings.Worker(executable: file.path)
      settings.worker?.timeLimit = seconds
      return NetworkLayouter(settings: settings)
    }

    private func failure(_ script: String, seconds: Double = 20) throws -> LayoutError? {
      do {
        _ = try layouter(script, seconds: seconds).layout(of: large)
        return nil
      } catch let error as LayoutError {
        return error
      }
    }

    @Test func `a network survives the way to another process and back`() throws {
      for seed in 0..<20 {
        var random = SplitMix64(seed: UInt64(seed))
        var network = SizedNetwork(direction: .left, nodeGap: 12.5, rankGap: 1 / 3)
        for _ in 0..<10 {
          let size = Size(
            width: .random(in: 0...500, using: &random),
            height: .random(in: 0...1, using: &random)
          )
          network.nodes.append(.init(size: size, rank: Bool.random(using: &random) ? seed - 10 : nil))
        }
        network.edges = [
          .init(tail: 0, head: 9, isRanking: false), .init(tail: 3, head: 3, isBackward: true),
        ]
        #expect(try SizedNetwork(decoding: network.encoded) == network)
      }
      let geometry = NetworkGeometry(
        centers: [Point(x: 0.1, y: -1e-9)],
        curves: [[], [Point(x: 1 / 3, y: 2), Point(x: 3, y: 4e300)]]
      )
      #expect(try NetworkGeometry(decoding: geometry.encoded) == geometry)
    }

    @Test func `a worker answers what Graphviz finds here`() throws {
      let network = SizedNetwork(
        direction: .up,
        nodes: [.init(size: Size(width: 40, height: 20)), .init(size: Size(width: 30, height: 10))],
        edges: [.init(tail: 0, head: 1)],
        nodeGap: 10,
        rankGap: 20
      )
      let here = try GraphvizLayout().geometry(of: network)
      #expect(LayoutWorker().answer(to: network.encoded) == here.encoded)
    }

    @Test(arguments: [
      "", "hello", "stancemap-layout-request 1\nup 1 1 2 0\nend\n",
      "stancemap-layout-request 1\nup 1 1 1 1\n1 1 -\n0 7 1 0\nend\n",
      "stancemap-layout-request 1\nup nan 1 0 0\nend\n",
      "stancemap-layout-request 1\nup 1 1 99999999999 0\nend\n",
    ])
    func `a worker answers nonsense with an error`(request: String) {
      #expect(LayoutWorker().answer(to: request).hasPrefix("error "))
    }

    @Test func `small maps are laid out here, whatever the worker`() throws {
      #expect(throws: Never.self) { try layouter("exit 1").layout(of: GeneratedDiagrams.diagram(["a>b"])) }
    }

    @Test func `a worker that takes too long is reported with what to do`() throws {
      let error = try #require(try failure("exec sleep 60", seconds: 0.3))
      #expect(error == .timedOut(seconds: 0.3, boxes: 320, arrows: 350))
      #expect(
        "\(error)".hasPrefix("the layout of 320 boxes and 350 arrows took longer than 0.3 seconds; show less")
      )
    }

    @Test func `a worker that crashes is reported`() throws {
      guard case .crashed(let reason, 320, 350) = try failure("kill -11 $$") else {
        Issue.record("it was not")
        return
      }
      #expect(reason.hasSuffix("ended by signal 11"))
    }

    @Test func `a worker that answers nonsense is reported`() throws {
      guard case .crashed = try failure("echo stancemap-layout-result 1"), case .crashed = try failure("true")
      else {
        Issue.record("it was not")
        return
      }
      #expect(try failure("echo error it lost an arrow") == .graphviz("it lost an arrow"))
      let halfDone = "printf 'stancemap-layout-result 1\\n0 0\\nend\\n'"
      #expect(try failure(halfDone) == .graphviz("it lost a box"))
    }

    @Test func `what is too large is refused at once`() throws {
      let diagram = GeneratedDiagrams.diagram([], alone: (0...5_000).map { "c\($0)" })
      #expect(throws: LayoutError.tooLarge(boxes: 5_001, arrows: 0)) {
        try NetworkLayouter().layout(of: diagram)
      }
      #expect("\(LayoutError.tooLarge(boxes: 5_001, arrows: 0))".contains("too large to lay out"))
    }
  }
}
