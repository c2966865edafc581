import ParallaxModel

/// Words of a report, as a resource with two selectors: by quotation, and by position.
struct AnnotationTarget: JSONValue {
  let input: Provenance.Input
  let range: TextRange
  let exact: String
  let bytes: Range<Int>
  let characters: Range<Int>
  /// Which reading of a finding it has, from 1.
  var reading: Int?
  /// Whether the report does not have what most have.
  var differs: Bool?
  /// Whether the words are the sentence that lacks the fact.
  var lacks = false

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("type", "SpecificResource")
      $0.member("source", SourceValue(input: input))
      $0.member("selector") { writer in
        writer.array {
          quote(to: &$0)
          position(to: &$0)
        }
      }
      $0.member("parallax:bytes", bytes)
      if let reading { $0.member("parallax:reading", reading) }
      if let differs { $0.member("parallax:differs", differs) }
      if lacks { $0.member("parallax:lacks", true) }
    }
  }

  private func quote(to writer: inout JSONWriter) {
    writer.object {
      $0.member("type", "TextQuoteSelector")
      $0.member("exact", exact)
      $0.member("prefix", range.prefix)
      $0.member("suffix", range.suffix)
    }
  }

  private func position(to writer: inout JSONWriter) {
    writer.object {
      $0.member("type", "TextPositionSelector")
      $0.member("start", characters.lowerBound)
      $0.member("end", characters.upperBound)
    }
  }
}

private struct SourceValue: JSONValue {
  let input: Provenance.Input

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", address)
      $0.member("type", "Text")
      $0.member("parallax:siglum", input.siglum)
      $0.member("parallax:path", input.path)
      if !input.place.isEmpty { $0.member("parallax:document", input.place) }
      $0.member("parallax:format", input.format)
      $0.member("parallax:sha256", input.digest)
      $0.member("parallax:text_sha256", input.textDigest)
    }
  }

  /// The path as a relative IRI, the place in it as its fragment.
  private var address: String {
    Self.encoded(input.path) + (input.place.isEmpty ? "" : "#" + Self.encoded(input.place))
  }

  /// All but letters, digits, `-._~` and `/` as percent signs and hexadecimal digits (RFC 3986).
  private static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Makes the targets of the words of reports; the characters of each report are counted once.
struct AnnotationTargets {
  private let reports: [Report]
  private var offsets: [Int: CharacterOffsets] = [:]

  init(_ reports: [Report]) { self.reports = reports }

  mutating func targets(of finding: Finding) -> [AnnotationTarget] {
    var targets: [AnnotationTarget] = []
    for (number, reading) in finding.readings.enumerated() {
      for place in reading.places {
        var target = target(place.bytes, of: place.report)
        target.reading = number + 1
        target.differs = finding.differs.contains(place.report)
        target.lacks = reading.text == nil
        targets.append(target)
      }
    }
    return targets
  }

  mutating func target(_ bytes: Range<Int>, of report: Int) -> AnnotationTarget {
    let document = reports[report].document
    let offsets = offsets[report] ?? CharacterOffsets(document.text)
    self.offsets[report] = offsets
    return AnnotationTarget(
      input: Provenance.Input(reports[report]), range: TextRange(bytes, of: document), exact: document.string(bytes),
      bytes: bytes, characters: offsets.range(bytes))
  }
}
