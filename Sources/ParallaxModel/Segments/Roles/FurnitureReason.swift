/// Why a line was taken for furniture, as far as its own words or its place tell.
public enum FurnitureReason: String, Sendable, CaseIterable {
  case noWords = "has no words"
  case header = "names a field of the page"
  case phrase = "begins with words of a page"
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

extension Report {
  /// Why a segment is furniture; by its place where its words do not say so.
  ///
  /// - Parameter segment: index of one that is.
  public func furnitureReason(of segment: Int) -> FurnitureReason {
    let bytes = segments[segment].bytes
    let judge = LineJudge(shape: ParagraphShape(bytes, in: file.text), bytes: bytes, text: file.text)
    if let reason = judge.reason { return reason }
    if let headline = segments.firstIndex(where: { $0.role == .headline }), segment < headline { return .above }
    let last = segments.lastIndex { $0.role == .body } ?? segments.count
    return segment > last ? .below : .among
  }
}
