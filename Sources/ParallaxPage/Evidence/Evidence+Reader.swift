internal import ParallaxModel

extension Evidence {
  /// What the reader has written about some words of a report, and the corrections that touch them, a line each.
  func remarks(on report: Int, _ sentences: [Range<Int>]) -> [String] {
    func touches(_ place: TextPlace?) -> Bool {
      guard let place, place.report == report else { return false }
      return sentences.contains { $0.overlaps(place.bytes) }
    }
    let notes = annotations.compactMap { annotation -> String? in
      guard case .note(let text) = annotation.kind, touches(annotation.place) else { return nil }
      return "note: \(text)"
    }
    // Which reports are one story is said of no words.
    let corrected = corrections.filter { $0.isApplied && !$0.correction.kind.isOfStories }.compactMap { resolved in
      resolved.places.firstIndex(where: touches).map { words(of: resolved, at: $0) }
    }
    return (notes + corrected).map { safe.line($0) }
  }

  /// - Parameter own: which of the correction's places it is said of.
  private func words(of resolved: ResolvedCorrection, at own: Int) -> String {
    switch resolved.correction {
    case .link: "corrected: linked with \(place(1 - own, of: resolved))"
    case .part: "corrected: parted from \(place(1 - own, of: resolved))"
    case .role(_, let role): "corrected: \(role.rawValue)"
    case .join(let ranges): "corrected: one story with \(ranges.count - 1) more"
    case .divide(let groups): "corrected: divided into \(groups.count) stories"
    }
  }

  /// `ax “Divers found cracks…”`
  private func place(_ number: Int, of resolved: ResolvedCorrection) -> String {
    let quote = safe.line(resolved.correction.ranges[number].quote, fitting: 60)
    let siglum = resolved.places[number].map { reports[$0.report].siglum }
    return [siglum, "“\(quote)”"].compactMap(\.self).joined(separator: " ")
  }
}
