import ParallaxModel

/// Reports given as text, by siglum, and what is found in them.
struct FoundFacts {
  let collation: Collation
  let projection: Projection
  let findings: [Finding]

  /// A body that all reports share, so that they are one story, and a sentence each.
  init(_ sentences: [String: String], order: [String]? = nil) {
    let frame = """
      Ministers met near the old harbour

      The ministers of seven northern states met near the old harbour to speak about fishing rights and tariffs.

      Fishermen from the islands had waited for the meeting since the spring and brought their boats along the quay.

      """
    self.init(texts: sentences.mapValues { frame + "\n" + $0 + "\n" }, order: order)
  }

  init(texts: [String: String], order: [String]? = nil) {
    let files = (order ?? texts.keys.sorted()).map {
      InputFile(path: "\($0).txt", bytes: Array((texts[$0] ?? "").utf8))
    }
    collation = Collation.collate(files).collation
    projection = Projection(of: collation, story: collation.stories[0])
    findings = projection.findings(in: collation)
  }

  /// `kind: reading | reading`, the readings as text or `-`, sorted, for the eye.
  var lines: [String] {
    findings.map { finding in
      "\(finding.kind.rawValue): " + finding.readings.map { $0.text ?? "-" }.sorted().joined(separator: " | ")
    }
  }

  /// Whether every place quotes its reading, or lies in a sentence that lacks it.
  var areQuotedRight: Bool {
    findings.allSatisfy { finding in
      finding.readings.allSatisfy { reading in
        reading.places.allSatisfy { place in
          let text = collation.reports[place.report].document.text
          guard place.bytes.lowerBound >= 0, place.bytes.upperBound <= text.count, !place.bytes.isEmpty else {
            return false
          }
          return reading.places[0] != place || reading.text == nil
            || collation.reports[place.report].document.string(place.bytes) == reading.text
        }
      }
    }
  }
}
