package import ParallaxModel

/// What `search --format json` prints (`parallax.search/1`), some hits at a time: an object a report, with the places of what
/// was looked for.
package struct SearchDocument {
  private let query: CollectionQuery
  private var count = 0

  package init(_ query: CollectionQuery) { self.query = query }

  /// What stands before the hits.
  package var head: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.search/1")
      $0.member("query", query.text)
    }
    return writer.bytes.dropLast() + Array(",\"hits\":[".utf8)
  }

  /// Some hits, which follow those before.
  package mutating func bytes(of hits: [CollectionHit]) -> [UInt8] {
    var bytes: [UInt8] = []
    for hit in hits {
      bytes += Array((count == 0 ? "\n" : ",\n").utf8)
      var writer = JSONWriter()
      HitValue(hit: hit).write(to: &writer)
      bytes += writer.bytes
      count += 1
    }
    return bytes
  }

  /// What stands behind them.
  package var end: [UInt8] { Array("\n],\"reports\":\(count)}\n".utf8) }
}

private struct HitValue: JSONValue {
  let hit: CollectionHit

  func write(to writer: inout JSONWriter) {
    let report = hit.report
    writer.object {
      $0.member("path", report.name.path)
      $0.member("document", report.name.document.isEmpty ? String?.none : report.name.document)
      $0.member("headline", report.headline)
      $0.member("source", report.outlet)
      $0.member("date", report.date)
      $0.member("language", report.language)
      $0.member("places") { $0.array { for place in hit.places { PlaceValue(place: place).write(to: &$0) } } }
      $0.member("more", hit.more)
    }
  }
}

private struct PlaceValue: JSONValue {
  let place: CollectionHit.Place

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("line", place.line)
      $0.member("bytes", place.bytes)
      $0.member("before", place.before)
      $0.member("hit", place.hit)
      $0.member("after", place.after)
    }
  }
}
