import Foundation
import Testing

/// Nothing that is printed depends on the order in which the files are named.
@Suite struct OrderTests {
  @Test(arguments: ["json", "text"])
  func tenRandomOrdersPrintTheSameBytes(format: String) throws {
    let workshop = try Workshop()
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/seeds").map {
      "seeds/\($0)"
    }
    let ordered = try workshop.run("parallax collate --format \(format) seeds")
    #expect(ordered.status == 0 && ordered.output.count > 1000)
    var dice = Dice(state: 7)
    for _ in 0..<10 {
      let order = names.shuffled(using: &dice).joined(separator: " ")
      #expect(try workshop.run("parallax collate --format \(format) \(order)").output == ordered.output)
    }
  }
}

/// The same throws in every run (SplitMix64, Steele, Lea and Flood 2014).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
