import ParallaxModel

/// Any bytes are refused, or become well-formed text whose segments and sentences lie in order within it.
func fuzzText(_ input: UnsafeBufferPointer<UInt8>) {
  let bytes = Array(input)
  for report in ReportReader().read([InputFile(path: "a.txt", bytes: bytes)]).reports {
    let text = report.document.text
    precondition(Array(String(decoding: text, as: UTF8.self).utf8) == text, "ill-formed text")
    precondition(!report.document.exact || text == bytes, "exact text that is not the file")
    var end = 0
    for segment in report.segments {
      precondition(segment.bytes.lowerBound >= end && segment.bytes.upperBound <= text.count, "segment out of order")
      end = segment.bytes.lowerBound
      for sentence in report.sentences[segment.sentences] {
        precondition(sentence.bytes.lowerBound >= end, "sentence out of order")
        precondition(sentence.bytes.upperBound <= segment.bytes.upperBound, "sentence beyond its segment")
        end = sentence.bytes.upperBound
      }
      end = segment.bytes.upperBound
    }
  }
}
