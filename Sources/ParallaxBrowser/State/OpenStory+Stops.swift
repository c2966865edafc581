import ParallaxModel

/// Things that stand on lines of the page, as findings and quotations do, gone to in the order of the page. Where each
/// stands is found part by part from the reader's place on: those far away are not looked at.
extension OpenStory {
  /// A thing with its place; of several at one place the one that was listed first comes first.
  struct Stop: Comparable {
    let place: PagePlace
    let number: Int

    static func < (one: Stop, other: Stop) -> Bool { (one.place, one.number) < (other.place, other.number) }
  }

  /// The nearest stop that is wanted, from a part on.
  ///
  /// - Parameters:
  ///   - parts: of each thing the parts that it may stand in.
  ///   - place: where a thing stands; nil where it does not show.
  mutating func nearestStop(
    among parts: [[Int]], from part: Int, forward: Bool, place: (inout OpenStory, Int) -> PagePlace?,
    where isWanted: (Stop) -> Bool
  ) -> Stop? {
    var things: [Int: [Int]] = [:]
    for (number, parts) in parts.enumerated() { for part in parts { things[part, default: []].append(number) } }
    let order = things.keys.filter { forward ? $0 >= part : $0 <= part }.sorted()
    for part in forward ? order : order.reversed() {
      let stops = (things[part] ?? []).compactMap { number in
        place(&self, number).map { Stop(place: $0, number: number) }
      }
      let wanted = stops.filter { $0.place.part == part && isWanted($0) }
      if let next = forward ? wanted.min() : wanted.max() { return next }
    }
    return nil
  }

  /// The parts that words of reports may show in, with that of a passage where none of them does.
  mutating func parts(showing places: [PrintedPlace], or passage: Int?) -> [Int] {
    var parts = Set(places.flatMap { page.parts(showing: $0.bytes, of: $0.report) })
    if let part = passage.flatMap(page.part) { parts.insert(part) }
    return parts.sorted()
  }

  /// The line that shows the first of some words that does, or else the beginning of a passage.
  mutating func place(of places: [PrintedPlace], or passage: Int?) -> PagePlace? {
    for words in places { if let place = place(of: words.bytes, in: words.report) { return place } }
    return start(ofPassage: passage)
  }

  // MARK: Changes

  /// Where a change shows first; nil where it does not. Changes are numbered by passage.
  mutating func place(ofChange number: Int) -> PagePlace? {
    guard let part = page.part(ofPassage: number >> 32) else { return nil }
    need(part)
    return page.index(ofPart: part).changes.first { $0.number == number }.map { PagePlace(part, $0.line) }
  }

  /// The change after one that stands at a place (before it, backward); without one the first that stands there or below
  /// (the last that stands above, backward).
  mutating func nextChange(
    from place: PagePlace, after number: Int? = nil, forward: Bool
  ) -> (number: Int, place: PagePlace)? {
    let parts = forward ? Array(place.part..<page.partCount) : Array((0...place.part).reversed())
    for part in parts where page.isSet(part) || page.mayLightChanges(part) {
      need(part)
      var changes = page.index(ofPart: part).changes.map { (number: $0.number, place: PagePlace(part, $0.line)) }
      if part == place.part {
        if let at = changes.firstIndex(where: { $0.number == number }) {
          changes = Array(forward ? changes[(at + 1)...] : changes[..<at])
        } else {
          changes.removeAll { forward ? $0.place < place : $0.place >= place }
        }
      }
      if let next = forward ? changes.first : changes.last { return next }
    }
    return nil
  }
}
