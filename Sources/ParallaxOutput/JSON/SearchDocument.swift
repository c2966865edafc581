package import ParallaxModel

/// What `search --format json` prints (`parallax.search/1`): an object a report, with the places of what was looked for.
package struct SearchDocument {
  private let hits: CollectionHits

  package init(_ hits: CollectionHits) { self.hits = hits }

  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.search/1")
      $0.member("query", hits.query.text)
      $0.member("reports", hits.reportCount)
      $0.member("hits") { $0.array { for hit in hits.hits { HitValue(hit: hit).write(to: &$0) } } }
    }
    writer.endText()
    return writer.bytes
  }
}

private struct HitValue: JSONValue {
  let hit: CollectionHit

  func write(to writer: inout JSONWriter) {
    let report = hit.report
    writer.breakLine()
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
