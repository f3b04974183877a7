/// Lays out a network in a process of its own, which cannot crash this one or keep it waiting.
struct ChildProcessLayout: Sendable {
  var worker: LayoutSettings.Worker

  /// Returns the same geometry as `GraphvizLayout`, or throws what became of it.
  func geometry(of network: SizedNetwork) throws(LayoutError) -> NetworkGeometry {
    let (boxes, arrows) = (network.nodes.count, network.edges.count)
    let seconds = worker.timeLimit.isNaN ? 0 : min(max(worker.timeLimit, 0), 86_400)
    let process = ChildProcess(
      executable: worker.executable,
      arguments: [LayoutWorker.command, String(Int(seconds) + 2)],
      timeLimit: .seconds(seconds)
    )
    switch process.run(input: Array(network.encoded.utf8)) {
    case .timedOut: throw .timedOut(seconds: worker.timeLimit, boxes: boxes, arrows: arrows)
    case .failed(let reason): throw .crashed(reason, boxes: boxes, arrows: arrows)
    case .answered(let bytes): return try geometry(from: String(decoding: bytes, as: UTF8.self), of: network)
    }
  }

  private func geometry(from answer: String, of network: SizedNetwork) throws(LayoutError) -> NetworkGeometry
  {
    if answer.hasPrefix("error ") { throw .graphviz(TextCleaner().cleaned(answer.dropFirst(6))) }
    guard let geometry = try? NetworkGeometry(decoding: answer) else {
      throw .crashed(
        "'\(worker.executable)' answered what is no layout",
        boxes: network.nodes.count,
        arrows: network.edges.count
      )
    }
    return try geometry.checked(for: network)
  }
}
