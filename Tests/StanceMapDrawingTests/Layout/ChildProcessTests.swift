import Foundation
import TestSupport
import Testing

@testable import StanceMapDrawing

/// Tests that start processes, one after the other: a script that is being written does not start.
@Suite(.serialized) enum ProcessTests {}

extension ProcessTests {
  @Suite struct ChildProcessTests {
    private func run(
      _ script: String,
      input: [UInt8] = [],
      seconds: Double = 20,
      maximumAnswer: Int = 1 << 26
    ) -> ChildProcess.Outcome {
      var process = ChildProcess(
        executable: "/bin/sh",
        arguments: ["-c", script],
        timeLimit: .seconds(seconds)
      )
      process.maximumAnswer = maximumAnswer
      return process.run(input: input)
    }

    @Test func `what goes in can come out`() {
      #expect(run("cat", input: Array("hello".utf8)) == .answered(Array("hello".utf8)))
      #expect(run("exit 0") == .answered([]))
    }

    @Test func `much can go both ways at once`() {
      let bytes = (0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      #expect(run("cat", input: bytes) == .answered(bytes))
    }

    @Test func `who does not read is not waited for`() {
      let bytes = [UInt8](repeating: 65, count: 4_000_000)
      #expect(run("exec <&-; echo done", input: bytes) == .answered(Array("done\n".utf8)))
      #expect(run("head -c 1 >/dev/null; echo done", input: bytes) == .answered(Array("done\n".utf8)))
    }

    @Test func `who takes too long is ended`() {
      let clock = ContinuousClock()
      let time = clock.measure {
        #expect(run("exec sleep 60", seconds: 0.3) == .timedOut)
        #expect(run("exec >&- <&-; exec sleep 60", seconds: 0.3) == .timedOut)
        #expect(run("exec cat /dev/zero >/dev/null", input: [1, 2, 3], seconds: 0.3) == .timedOut)
      }
      #expect(time < .seconds(15))
    }

    @Test func `who writes without end is ended`() {
      guard case .failed = run("exec cat /dev/zero", maximumAnswer: 1_000_000) else {
        Issue.record("it was not")
        return
      }
    }

    @Test func `a crash is told from an answer`() {
      #expect(run("echo half; exit 3") == .failed("the process that lays out ended with code 3"))
      #expect(run("kill -9 $$") == .failed("the process that lays out was ended by signal 9"))
    }

    @Test func `what is not there does not start`() {
      let process = ChildProcess(executable: "/nowhere/stancemap", arguments: [], timeLimit: .seconds(1))
      #expect(process.run(input: []) == .failed("'/nowhere/stancemap' does not start"))
    }

    @Test func `errors do not get mixed up with the answer`() {
      #expect(run("echo oops >&2; echo fine") == .answered(Array("fine\n".utf8)))
    }

    @Test func `many at once do not leak or wait for each other`() async {
      await withTaskGroup(of: Bool.self) { group in
        for index in 0..<20 {
          group.addTask { run("cat", input: Array("\(index)".utf8)) == .answered(Array("\(index)".utf8)) }
        }
        for await isFine in group { #expect(isFine) }
      }
    }
  }
}
