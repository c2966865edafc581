public import ParallaxModel

/// What the reports of a story share, in one line: `share  Ushakov, Fiala, Tucker Carlson (3 of 4)`.
///
/// What reads from right to left comes last, without a number behind it, so that a terminal that sets it so moves nothing
/// else.
public struct StoryReasonWords: Sendable {
  private let reasons: [StoryReason]
  private let count: Int

  /// - Parameter count: of the story's reports.
  public init(_ reasons: [StoryReason], of count: Int) {
    self.reasons = reasons
    self.count = count
  }

  /// As much as fits, whole; empty where nothing does.
  public func line(fitting limit: Column, _ safe: SafeText) -> String {
    let list = list(fitting: limit - Self.head.count, safe)
    return list.isEmpty ? "" : Self.head + list
  }

  private static let head = "share  "

  /// The same without its head.
  public func list(fitting limit: Column = .max, _ safe: SafeText) -> String {
    var (list, room) = ("", limit)
    for text in parts {
      let part = (list.isEmpty ? "" : ", ") + safe.line(text)
      room -= safe.columns(of: part)
      if room < 0 { break }
      list += part
    }
    return list
  }

  /// In the order in which they are told.
  private var parts: [String] {
    let isRight = reasons.map { ParagraphDirection(of: $0.text) == .rightToLeft }
    let left = zip(reasons, isRight).filter { !$1 }.map { words(for: $0.0) }
    let right = zip(reasons, isRight).filter(\.1).map(\.0)
    guard let first = right.first else { return left }
    // Of one number all, which stands before them.
    let most = right.contains { $0.reports == count } ? count : first.reports
    let same = right.filter { $0.reports == most }.map(\.text)
    let head = most == count ? same[0] : "in \(most) of \(count): \(same[0])"
    return left + [head] + same.dropFirst()
  }

  private func words(for reason: StoryReason) -> String {
    reason.reports == count ? reason.text : "\(reason.text) (\(reason.reports) of \(count))"
  }
}
