import ModelSamples
import ParallaxModel

/// The parts of a report are in order and rebuild its text.
struct TextLaws {
  private let report: Report
  private let vocabulary: Vocabulary

  init(_ report: Report, _ vocabulary: Vocabulary) {
    self.report = report
    self.vocabulary = vocabulary
  }

  func check(_ verdict: inout Verdict) {
    let faults = brokenLaws(report)
    for fault in faults { verdict.require(.text, false, "\(report.siglum): \(fault)") }
    for _ in faults.count..<max(faults.count, report.segments.count + report.sentences.count) {
      verdict.require(.text, true, "")
    }
    let rebuilt = rebuilt
    verdict.require(.text, rebuilt == report.document.text, "\(report.siglum): \(difference(rebuilt)) is not rebuilt")
    for token in report.tokens {
      let written = report.document.string(token.bytes)
      verdict.require(
        .ranges, vocabulary[token.written] == written,
        "\(report.siglum):\(token.start) “\(written)” was read as “\(vocabulary[token.written])”")
    }
  }

  /// The text made of its tokens as they were read, and of what lies between them.
  private var rebuilt: [UInt8] {
    var (text, end): ([UInt8], Int) = ([], 0)
    for token in report.tokens {
      text += report.document.text[min(end, Int(token.start))..<Int(token.start)]
      text += vocabulary[token.written].utf8
      end = Int(token.end)
    }
    return text + report.document.text[end...]
  }

  private func difference(_ rebuilt: [UInt8]) -> String {
    let same = zip(rebuilt, report.document.text).prefix { $0 == $1 }.count
    return "byte \(same)"
  }
}
