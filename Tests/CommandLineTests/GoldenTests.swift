import Testing

/// Everything the program prints without a terminal, as sessions that can be read in `Goldens`.
@Suite struct GoldenTests {
  @Test(arguments: [
    "usage", "inputs", "unsafe", "layouts", "findings", "concordance", "ledger", "manners", "quotes", "stories",
    "themes", "keys",
    "config",
    "linear",
  ])
  func theSessionIsAsRecorded(name: String) throws {
    let golden = try Golden(named: name)
    let now = try golden.run(in: Workshop())
    if Golden.isRecording {
      try golden.record(now)
      Issue.record("recorded \(name).txt; read the difference, then run without \(Golden.recordingVariable)")
    } else {
      #expect(now == golden.text)
    }
  }
}
