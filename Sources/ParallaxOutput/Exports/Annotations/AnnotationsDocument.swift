import ParallaxModel

/// Findings, notes and marks as W3C Web Annotations (Data Model, 2017), in JSON-LD: one collection with one page. Each
/// target has the words, what stands around them, and where they stand: in characters, as the standard counts, and under
/// `parallax:bytes` in bytes of the text that `parallax text` prints.
struct AnnotationsDocument {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    let items = items
    let identifier =
      "urn:parallax:story:" + story.provenance.inputs.map(\.textDigest).joined().utf8.fnv1a64().hexadecimal
    var writer = JSONWriter()
    writer.object {
      $0.member("@context", ContextValue())
      $0.member("id", identifier)
      $0.member("type", "AnnotationCollection")
      $0.member("label", "Facts that differ, notes and marks: \(story.reports.map(\.siglum).joined(separator: ", "))")
      $0.member("total", items.count)
      $0.member("generator", GeneratorValue(provenance: story.provenance))
      $0.member("parallax:options", story.provenance.options.map(OptionValue.init))
      $0.member("parallax:inputs", story.provenance.inputs.map(InputValue.init))
      $0.member("first", PageValue(identifier: identifier, items: items))
    }
    writer.endText()
    return writer.bytes
  }

  private var items: [AnnotationValue] {
    var targets = AnnotationTargets(story.collation.reports)
    let findings = story.findings.map { finding in
      AnnotationValue(
        identifier: "urn:parallax:finding:\(finding.id)", motivation: "describing",
        bodies: [
          .init(value: finding.why, purpose: "describing"), .init(value: finding.kind.rawValue, purpose: "tagging"),
        ],
        targets: targets.targets(of: finding))
    }
    let notes = story.annotations.enumerated().compactMap { number, annotation in
      annotation.place.map { place in
        let (kind, text) = annotation.kind.words
        let isNote = kind == "note"
        return AnnotationValue(
          identifier: "urn:parallax:\(kind):\(annotation.range.digest.prefix(16)):\(number + 1)",
          motivation: isNote ? "commenting" : "bookmarking",
          bodies: [.init(value: text, purpose: isNote ? "commenting" : "tagging")],
          targets: [targets.target(place.bytes, of: place.report)])
      }
    }
    return findings + notes
  }
}

private struct ContextValue: JSONValue {
  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      "http://www.w3.org/ns/anno.jsonld".write(to: &writer)
      writer.object { $0.member("parallax", "urn:parallax:") }
    }
  }
}

private struct GeneratorValue: JSONValue {
  let provenance: Provenance

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", "urn:parallax:program")
      $0.member("type", "Software")
      $0.member("name", "Parallax")
      $0.member("parallax:version", provenance.version)
    }
  }
}

private struct PageValue: JSONValue {
  let identifier: String
  let items: [AnnotationValue]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", "\(identifier):page:1")
      $0.member("type", "AnnotationPage")
      $0.member("startIndex", 0)
      $0.member("items", lines: items)
    }
  }
}
