import Foundation
import Testing

/// The program `train` as it was built.
@Suite struct TrainCommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("train")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, printed, told)
  }

  @Test(arguments: [[], [""], ["/nonexistent", "/tmp/parallax-ties"]])
  func withoutGoldThereIsOneLineAndStatus2(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("train: ") && run.errors.split(separator: "\n").count == 1)
  }

  @Test func goldGivesAFile() throws {
    let gold = try MadeUpGold()
    let run = try run([gold.folder, gold.folder + "/ties"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(atPath: gold.folder + "/ties").sorted()
    #expect(files == ["ties.txt"])
  }
}
