/// Why a line was taken for furniture, as far as its own words or its place tell.
package enum FurnitureReason: String, Sendable, CaseIterable {
  case noWords = "has no words"
  case header = "names a field of the page"
  case phrase = "begins with words of a page"
  case wholePhrase = "is words of a page"
  case fragment = "has words of a page in it"
  case menu = "is a row of menu entries"
  case crumbs = "is the way to the page"
  case address = "is a link"
  case date = "is a date or a time alone"
  case dateWithNames = "is a date with names"
  case rates = "is a row of rates"
  case numbers = "is numbers alone"
  case copyright = "claims copyright"
  case pageTurner = "leads to another page"
  case above = "stands above the headline"
  case below = "stands below the last paragraph"
  case among = "stands among furniture"
  case reader = "by your word"
}

/// Why a line is furniture, with the words that say so.
package struct FurnitureSign: Sendable, Equatable {
  package let reason: FurnitureReason
  /// Bytes into the report's text: words of the line itself or, for a line that its place convicts, the heading above it;
  /// nil where the line as a whole tells.
  package let words: Range<Int>?

  package init(_ reason: FurnitureReason, _ words: Range<Int>? = nil) {
    self.reason = reason
    self.words = words
  }
}

extension Report {
  /// Why a segment is furniture; by its place where its words do not say so.
  ///
  /// - Parameter segment: index of one that is.
  package func furnitureSign(of segment: Int) -> FurnitureSign {
    judge(of: segment).sign ?? FurnitureSign(placeReason(of: segment), heading(above: segment))
  }

  private func placeReason(of segment: Int) -> FurnitureReason {
    if let headline = segments.firstIndex(where: { $0.role == .headline }), segment < headline { return .above }
    let last = segments.lastIndex { $0.role == .body } ?? segments.count
    return segment > last ? .below : .among
  }

  /// The nearest heading of furniture, nothing but furniture between.
  private func heading(above segment: Int) -> Range<Int>? {
    for above in segments.indices.prefix(segment).suffix(Self.farthestHeading).reversed() {
      guard segments[above].role == .furniture else { return nil }
      if let heading = judge(of: above).heading { return heading }
    }
    return nil
  }

  /// In lines.
  private static let farthestHeading = 12

  private func judge(of segment: Int) -> LineJudge {
    let bytes = segments[segment].bytes
    return LineJudge(shape: ParagraphShape(bytes, in: document.text), bytes: bytes, text: document.text)
  }
}
