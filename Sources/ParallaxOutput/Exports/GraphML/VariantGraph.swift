import ParallaxModel

/// The alignment table as a variant graph (D. Schmidt and R. Colomb, 2009): a node for each distinct reading, an edge from
/// a reading to the next of every report that goes on with it. A path from the start to the end is a report's text.
struct VariantGraph {
  struct Node {
    let reading: TableReading
    /// The column of the table, from 1.
    let column: Int
    let elsewhere: [Int]
  }

  struct Edge: Hashable {
    /// Indices into `nodes`; nil for the start, or for the end.
    let from: Int?
    let to: Int?
  }

  private(set) var nodes: [Node] = []
  /// In the order of the reports and of their texts, each with the reports that take it, ascending.
  private(set) var edges: [(edge: Edge, reports: [Int])] = []
  private var numbers: [Edge: Int] = [:]

  init(_ table: AlignmentTable, _ reports: [Report]) {
    var paths = [Int: [Int]](uniqueKeysWithValues: table.reports.map { ($0, []) })
    for (index, column) in table.columns.enumerated() {
      for stretch in column.stretches {
        for reading in TableReading.readings(of: stretch, in: column, reports) where !reading.text.isEmpty {
          for report in reading.reports { paths[report]?.append(nodes.count) }
          nodes.append(Node(reading: reading, column: index + 1, elsewhere: column.elsewhere.map { $0 + 1 }))
        }
      }
    }
    for report in table.reports { addPath(of: report, paths[report] ?? []) }
  }

  private mutating func addPath(of report: Int, _ path: [Int]) {
    let places: [Int?] = [nil] + path + [nil]
    for (from, to) in zip(places, places.dropFirst()) {
      let edge = Edge(from: from, to: to)
      if let known = numbers[edge] {
        edges[known].reports.append(report)
      } else {
        numbers[edge] = edges.count
        edges.append((edge, [report]))
      }
    }
  }
}
