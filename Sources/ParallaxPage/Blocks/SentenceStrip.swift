public import ParallaxModel

/// The body of a report as one sign a sentence, in its order: who tells it.
///
///     ║║·║·│·····│║│··║····║║      ║ all reports do, │ some do, · only this one
///
/// Where there is less room than sentences, neighbours share a sign, and what most reports tell wins.
public struct SentenceStrip: Sendable, Equatable {
  /// From the first sentence to the last.
  public let signs: [Telling]

  /// - Parameters:
  ///   - width: columns there are; nil for a sign for each sentence.
  public init(of report: Int, _ tellings: Tellings, in reports: [Report], width: Column? = nil) {
    let sentences = reports[report].bodySentences.map {
      tellings.telling(of: SentenceID(report: report, sentence: $0))
    }
    let count = min(sentences.count, max(0, width ?? sentences.count))
    var signs = [Telling](repeating: .only, count: count)
    for (number, telling) in sentences.enumerated() where count > 0 {
      let place = number * count / sentences.count
      signs[place] = max(signs[place], telling)
    }
    self.signs = signs
  }

  /// The signs as a line has them.
  ///
  /// - Parameter ascii: whether there is nothing else to write with.
  public func runs(ascii: Bool = false) -> [Run] {
    var runs: [Run] = []
    for telling in signs {
      let role: Role = telling == .only ? .figure : .bar
      let sign = telling.sign(ascii: ascii)
      if let last = runs.last, last.role == role {
        runs[runs.count - 1] = Run(last.text + sign, role, columns: last.columns + 1)
      } else {
        runs.append(Run(sign, role, columns: 1))
      }
    }
    return runs
  }
}

extension Telling {
  /// `║` all reports tell it, `│` some do, `·` only this one.
  public func sign(ascii: Bool = false) -> String {
    switch self {
    case .all: ascii ? "#" : "║"
    case .some: ascii ? "|" : "│"
    case .only: ascii ? "." : "·"
    }
  }
}
