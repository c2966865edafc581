internal import ParallaxSupport
internal import ParallaxText

/// The reports of a story as an alignment table, as collation programs and editions have it: columns in one order that is
/// the order of every report, so that a report's cells, one after the other, are its text byte for byte.
///
/// A column holds sentences of one statement. Where reports have statements in different orders, no one order serves
/// all: the heaviest sentences that stand in one order share columns, the others have columns of their own, and each
/// of the two names the other. The table knows no base.
public struct AlignmentTable: Sendable {
  /// What one report has in a column.
  public struct Cell: Sendable, Equatable {
    /// Index of the report.
    public let report: Int
    /// Indices into the report's `sentences`, one after the other.
    public let sentences: Range<Int>
    /// Bytes of its text: from the first sentence to the one after the last, so that nothing is left over.
    public let bytes: Range<Int>
  }

  /// Sentences that stand beside each other.
  public struct Column: Sendable, Equatable {
    /// One for each report that has something here, ascending.
    public let cells: [Cell]
    /// The column cut into stretches that the reports share and such that differ. Where texts of their own meet, whose
    /// words are not compared, it is one stretch.
    public let stretches: [Stretch]
    /// Columns that say the same and stand elsewhere in the order, ascending.
    public let elsewhere: [Int]
  }

  /// A part of a column.
  public struct Stretch: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// The reports of the column have it byte for byte.
      case shared
      /// They differ in white space between words alone, or in form, or in words.
      case spacing, cosmetic, substantive
      /// Sentences as they are, compared with none, or not word by word.
      case whole
    }

    public let kind: Kind
    /// One for each cell of the column, in its order; empty where the report lacks it.
    public let bytes: [Range<Int>]
    /// Indices into the report's `tokens`, in the same order.
    public let tokens: [Range<Int>]
  }

  /// The reports of the story, ascending.
  public let reports: [Int]
  public let columns: [Column]

  public init(of story: Story, in collation: Collation) {
    reports = story.reports
    var order = ColumnOrder(of: story, in: collation)
    order.build()
    let facts = collation.facts(of: story)
    let drafts = order.columns
    let elsewhere = order.elsewhere(of: drafts)
    let divider = ColumnDivider(collation, facts)
    columns = .inParallel(drafts.count, fewest: Parallelism.passages) {
      Column(cells: drafts[$0], stretches: divider.stretches(of: drafts[$0]), elsewhere: elsewhere[$0])
    }
    checkInvariants(collation.reports)
  }

  /// The bytes of a report's cells in the order of the columns.
  public func cells(of report: Int) -> [Cell] {
    columns.compactMap { column in column.cells.first { $0.report == report } }
  }

  private func checkInvariants(_ all: [Report]) {
    #if DEBUG
      for report in reports {
        var end = 0
        for cell in cells(of: report) {
          assert(cell.bytes.lowerBound == end, "cells follow each other")
          end = cell.bytes.upperBound
        }
        assert(end == all[report].document.text.count, "the cells of a report are its text")
      }
      for column in columns {
        for (place, cell) in column.cells.enumerated() {
          let parts = column.stretches.map { $0.bytes[place] }
          assert(parts.first?.lowerBound == cell.bytes.lowerBound && parts.last?.upperBound == cell.bytes.upperBound)
          assert(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "stretches follow on")
        }
      }
    #endif
  }
}
