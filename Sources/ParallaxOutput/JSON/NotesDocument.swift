public import ParallaxModel

/// What `notes --format json` prints: schema `parallax.notes/1`, the reader's notes and marks with quote and offsets.
public struct NotesDocument {
  private let annotations: [PlacedAnnotation]
  private let reports: [Report]

  public init(_ annotations: [PlacedAnnotation], in collation: Collation) {
    self.annotations = annotations
    reports = collation.reports
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.notes/1")
      $0.member("notes", lines: annotations.map { NoteValue(annotation: $0, reports: reports) })
    }
    writer.endText()
    return writer.bytes
  }
}

private struct NoteValue: JSONValue {
  let annotation: PlacedAnnotation
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let (kind, text) = annotation.kind.words
    writer.object {
      $0.member("kind", kind)
      $0.member("text", text)
      $0.member("report", annotation.place.map { reports[$0.report].siglum })
      $0.member("path", annotation.place.map { reports[$0.report].document.path } ?? annotation.range.path)
      $0.member("sha256", annotation.range.digest)
      $0.member("bytes", annotation.place?.bytes ?? annotation.range.bytes)
      $0.member("quote", annotation.range.quote)
      $0.member("found", annotation.place != nil)
      if annotation.isChanged { $0.member("changed", true) }
    }
  }
}
