import Foundation

/// A folder of made-up reports of several events, removed at the end.
final class GeneratedReports {
  let folder: String

  /// - Parameter sentences: of each event; every report has nine in ten of them.
  init(events: Int, reports: Int, sentences: Int) throws {
    folder = FileManager.default.temporaryDirectory.path + "/reports-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for event in 0..<events {
      let told = (0..<sentences).map { sentence in Self.sentence(event * 1000 + sentence) }
      for report in 0..<reports {
        let own = told.indices.filter { $0 % 10 != report % 10 }.map { told[$0] }
        let text = "Event \(event) as told by \(report)\n\n" + own.joined(separator: "\n\n") + "\n"
        try text.write(toFile: "\(folder)/e\(event)r\(report).txt", atomically: true, encoding: .utf8)
      }
    }
  }

  /// Lays a file beside them.
  func add(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func sentence(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let words = (0..<16).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return syllables[Int(state >> 40) % 20] + syllables[Int(state >> 48) % 20] + syllables[Int(state >> 56) % 20]
    }
    return "The " + words.joined(separator: " ") + "."
  }

  private static let syllables = [
    "ba", "cor", "du", "fel", "gan", "hi", "jo", "kim", "lun", "mer", "nor", "pa", "qui", "ros", "sal", "tur", "ul",
    "ven", "wex", "zor",
  ]
}
