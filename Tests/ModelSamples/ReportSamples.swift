import Glibc
public import ParallaxModel

/// A report read from a text, as if it stood in a file.
///
/// - Parameter language: told, where the text is too short to guess it.
public func sampleReport(_ text: String, _ language: String? = nil) -> Report {
  let choice = LanguageChoice(all: language.flatMap(Language.init(tag:)))
  let read = ReportReader().read(
    [InputFile(path: "sample.txt", bytes: Array(text.utf8))], ReadingChoices(languages: choice))
  return read.reports[0]
}

/// The five reports of the project, with their vocabulary.
public func seedReports() -> (reports: [Report], vocabulary: Vocabulary) {
  let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let files = InputReader().read(paths: ["/" + folder + "/seeds"]).files
  let read = ReportReader().read(files)
  return (read.reports, read.vocabulary)
}

/// What breaks the laws of segments, sentences and tokens in a report; empty when all hold.
public func brokenLaws(_ report: Report) -> [String] {
  segmentFaults(report) + sentenceFaults(report) + tokenFaults(report)
}

private func segmentFaults(_ report: Report) -> [String] {
  var faults: [String] = []
  let text = report.document.text
  var end = 0
  for (index, segment) in report.segments.enumerated() {
    if segment.bytes.lowerBound < end || segment.bytes.isEmpty { faults.append("segment \(index) out of order") }
    if !isSpace(text[min(end, segment.bytes.lowerBound)..<segment.bytes.lowerBound]) {
      faults.append("words before segment \(index)")
    }
    if segment.bytes != trimmed(segment.bytes, text) { faults.append("space at the edge of segment \(index)") }
    if segment.sentences.isEmpty { faults.append("segment \(index) without sentences") }
    end = segment.bytes.upperBound
  }
  if !isSpace(text[end...]) { faults.append("words after the last segment") }
  if report.segments.map(\.sentences.count).reduce(0, +) != report.sentences.count { faults.append("stray sentences") }
  return faults
}

private func sentenceFaults(_ report: Report) -> [String] {
  var faults: [String] = []
  for (index, segment) in report.segments.enumerated() {
    var end = segment.bytes.lowerBound
    for sentence in segment.sentences {
      let bytes = report.sentences[sentence].bytes
      if report.sentences[sentence].segment != index { faults.append("sentence \(sentence) names another segment") }
      if bytes.lowerBound < end || !isSpace(report.document.text[end..<max(end, bytes.lowerBound)]) {
        faults.append("sentence \(sentence) out of place")
      }
      end = bytes.upperBound
    }
    if end != segment.bytes.upperBound { faults.append("sentences do not cover segment \(index)") }
  }
  return faults
}

private func tokenFaults(_ report: Report) -> [String] {
  var faults: [String] = []
  var end = 0
  var count = 0
  for (index, sentence) in report.sentences.enumerated() {
    if sentence.tokens.lowerBound != count { faults.append("sentence \(index) skips tokens") }
    count = sentence.tokens.upperBound
    for token in report.tokens[sentence.tokens] {
      let inside = sentence.bytes.lowerBound <= token.start && token.end <= sentence.bytes.upperBound
      if token.start < end || token.start >= token.end || !inside { faults.append("token at \(token.start) misplaced") }
      end = Int(token.end)
    }
  }
  if count != report.tokens.count { faults.append("stray tokens") }
  return faults
}

private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

private func trimmed(_ bytes: Range<Int>, _ text: [UInt8]) -> Range<Int> {
  var bytes = bytes
  while !bytes.isEmpty, isSpace(text[bytes.lowerBound..<bytes.lowerBound + 1]) { bytes = bytes.dropFirst() }
  while !bytes.isEmpty, isSpace(text[bytes.upperBound - 1..<bytes.upperBound]) { bytes = bytes.dropLast() }
  return bytes
}
