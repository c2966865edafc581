import ParallaxModel

/// A report with its segments, and what its text says of itself.
struct ReportValue: JSONValue {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  func write(to writer: inout JSONWriter) {
    let file = report.document
    writer.object {
      $0.member("siglum", report.siglum)
      $0.member("path", file.path)
      $0.member("document", file.place.isEmpty ? String?.none : file.place)
      $0.member("format", file.format)
      $0.member("sha256", file.digest)
      $0.member("text_sha256", file.textDigest)
      $0.member("encoding", file.encoding)
      $0.member("exact", file.exact)
      $0.member("language", report.language?.code)
      $0.member("headline", report.headlineWords)
      $0.member("source", report.metadata.source?.value)
      if let outlet = report.given.outlet { $0.member("outlet", outlet) }
      $0.member("authors", report.metadata.authors.map(\.value))
      $0.member("date", report.metadata.date.map(DateValue.init))
      $0.member("stated", StatedPlaces(metadata: report.metadata))
      $0.member("segments", segments)
    }
  }

  private var segments: [SegmentValue] {
    report.segments.indices.map { index in
      let segment = report.segments[index]
      return SegmentValue(index: index, segment: segment, sentences: report.sentences[segment.sentences].map(\.bytes))
    }
  }
}

struct DateValue: JSONValue {
  let date: StatedDate

  init(_ date: StatedDate) {
    self.date = date
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("value", date.value)
      $0.member("kind", date.kind.rawValue)
    }
  }
}

/// Where in the text a report's source, author and date stand.
private struct StatedPlaces: JSONValue {
  let metadata: ReportMetadata

  func write(to writer: inout JSONWriter) {
    writer.object {
      if let source = metadata.source?.bytes { $0.member("source", source) }
      if let author = metadata.authors.first?.bytes { $0.member("author", author) }
      if let date = metadata.date?.bytes { $0.member("date", date) }
    }
  }
}

private struct SegmentValue: JSONValue {
  let index: Int
  let segment: Segment
  let sentences: [Range<Int>]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("index", index)
      $0.member("role", segment.role.rawValue)
      $0.member("bytes", segment.bytes)
      $0.member("sentences", sentences)
    }
  }
}
