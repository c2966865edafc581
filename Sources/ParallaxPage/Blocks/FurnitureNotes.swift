internal import ParallaxModel

/// Where each report's furniture stands among the passages.
struct FurnitureNotes: Sendable {
  /// Segments of furniture of one report with no passage between them, in their order.
  struct Group: Sendable {
    let report: Int
    let segments: [Int]
  }

  /// What stands before a report's first passage: shown after the first row, so that a page opens with its headline.
  private(set) var beforeAll: [Group] = []
  private var after: [[Group]]

  /// None.
  init() { after = [] }

  /// - Parameter showsAll: whether a headline that is printed again is among it.
  init(_ reports: [Report], _ synopsis: Synopsis, hidden: Set<Int>, showsAll: Bool) {
    after = Array(repeating: [], count: synopsis.passages.count)
    for report in synopsis.story.reports where !hidden.contains(report) || report == synopsis.base {
      var last: Int?
      var group: [Int] = []
      for (index, segment) in reports[report].segments.enumerated() {
        if segment.role == .furniture {
          if showsAll || !reports[report].repeatsHeadline(index) { group.append(index) }
        } else if let home = segment.sentences.lazy.compactMap({ synopsis.home[report][$0] }).last {
          place(Group(report: report, segments: group), after: last)
          group = []
          last = home
        }
      }
      place(Group(report: report, segments: group), after: last)
    }
  }

  /// What stands after a passage in a report whose home it is.
  func after(_ passage: Int) -> [Group] { after.indices.contains(passage) ? after[passage] : [] }

  private mutating func place(_ group: Group, after passage: Int?) {
    guard !group.segments.isEmpty else { return }
    assert(zip(group.segments, group.segments.dropFirst()).allSatisfy { $0 < $1 }, "segments in their order")
    if let passage { after[passage].append(group) } else { beforeAll.append(group) }
  }
}

extension Report {
  /// Whether a segment has the words of the headline and no others.
  fileprivate func repeatsHeadline(_ segment: Int) -> Bool {
    guard let headline, segments[segment].bytes != headline.bytes else { return false }
    return words(in: segments[segment].bytes) == words(in: headline.bytes)
  }

  private func words(in bytes: Range<Int>) -> [WordID] {
    (token(atByte: bytes.lowerBound)..<token(atByte: bytes.upperBound)).map { tokens[$0] }
      .filter { $0.kind != .mark }.map(\.normalized)
  }
}

extension BlockComposer {
  mutating func addFurniture(_ groups: [FurnitureNotes.Group]) {
    for (position, group) in groups.enumerated() {
      append(block(of: group), isApart: position == 0 || options.showsFurniture)
    }
  }

  private func block(of group: FurnitureNotes.Group) -> Block {
    let report = reports[group.report]
    let segments = group.segments.map { report.segments[$0] }
    let furniture = Block.Furniture(
      segments: segments.map {
        Block.Furniture.Segment(bytes: $0.bytes, isRightToLeft: report.isRightToLeft(atByte: $0.bytes.lowerBound))
      }, isOpened: options.showsFurniture)
    return Block(.furniture(furniture), report: group.report, sentences: segments.map(\.sentences))
  }
}
