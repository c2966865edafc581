/// A line of a page by the part that it is in. It stays the same while parts above it are set, which moves its number.
struct PagePlace: Sendable, Hashable, Comparable {
  let part: Int
  /// From the first line of the part.
  let row: Int

  init(_ part: Int, _ row: Int) {
    self.part = part
    self.row = row
  }

  static func < (one: PagePlace, other: PagePlace) -> Bool { (one.part, one.row) < (other.part, other.row) }
}
