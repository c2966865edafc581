/// A stretch of a block with one role.
public struct BlockRun: Sendable, Equatable {
  public enum Words: Sendable, Equatable {
    /// Bytes of a report's text, the report by its index.
    case report(Int, Range<Int>)
    /// Words of ours.
    case own(String)
    /// Words of a report that are only counted, with where they stand.
    case counted(Int, report: Int, Range<Int>)
  }

  public var words: Words
  public var role: Role
  /// A number for the change that the run belongs to: unique on a page, and later changes have higher ones; nil outside
  /// changes.
  public var change: Int?
  /// Whether white space stands before it.
  public var isSpaced: Bool

  public init(_ words: Words, _ role: Role, change: Int? = nil, isSpaced: Bool = false) {
    self.words = words
    self.role = role
    self.change = change
    self.isSpaced = isSpaced
  }
}
