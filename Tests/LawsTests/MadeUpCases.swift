import ParallaxModel

@testable import laws

/// Small cases, as they are and with something broken.
enum MadeUpCases {
  static let north = """
    Bridge closed

    The old bridge was closed on Monday, the mayor said. “It will never open again,” he told the council.

    Divers found cracks in two piers of the bridge.
    """

  static let south = """
    Old bridge closed

    Divers found cracks in three piers of the bridge.

    The old bridge was closed Monday, the mayor said. A ferry will run from Tuesday, says the port.
    """

  static let east =
    "The port opens\n\nThe port was opened on Monday after a strike of nine days, said the union of dockers."

  static func files(_ texts: [String: String]) -> [InputFile] {
    texts.sorted { $0.key < $1.key }.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }
  }

  static var bridge: LawCase {
    LawCase(name: "bridge", files: files(["north": north, "south": south, "east": east]), isMonolingual: true)
  }

  /// The laws that `check` finds broken.
  static func broken(_ check: (inout Verdict) -> Void) -> [Law] {
    var verdict = Verdict()
    check(&verdict)
    return verdict.brokenLaws
  }
}

extension Report {
  /// The same report with other parts.
  func with(segments: [Segment]? = nil, tokens: [Token]? = nil) -> Report {
    Report(
      siglum: siglum, document: document, language: language, segments: segments ?? self.segments, sentences: sentences,
      tokens: tokens ?? self.tokens)
  }
}
