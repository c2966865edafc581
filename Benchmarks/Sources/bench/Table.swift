internal import Glibc

/// What programs cost on one input, ours first, the others with the ratio to ours.
struct Table {
  let title: String
  let rows: [(name: String, command: Command?)]

  /// Prints the processor time of each, the median of several runs.
  /// - Returns: what those cost that could be measured, by their names.
  @discardableResult
  func print() -> [String: Cost] {
    Swift.print(title)
    var costs: [String: Cost] = [:]
    for row in rows {
      costs[row.name] = row.command?.cost()
      print(row, costs, by: \.processor)
    }
    return costs
  }

  /// Prints the wall time of each, that of its quickest run, for what else the machine does only makes it later. They run in
  /// turn, so that all of them meet the same.
  func printElapsed(runs: Int) -> [String: Cost] {
    Swift.print("\(title), wall time")
    var all: [String: [Cost]] = [:]
    for _ in 0..<runs {
      for row in rows { all[row.name, default: []] += row.command?.run().map { [$0] } ?? [] }
    }
    let costs = all.compactMapValues { $0.min { $0.elapsed < $1.elapsed } }
    for row in rows { print(row, costs, by: \.elapsed) }
    return costs
  }

  private func print(_ row: (name: String, command: Command?), _ costs: [String: Cost], by time: (Cost) -> Double) {
    Swift.print("  \(row.name.padded(28)) \(line(row, costs, by: time))")
    fflush(nil)
  }

  private func line(
    _ row: (name: String, command: Command?), _ costs: [String: Cost], by time: (Cost) -> Double
  ) -> String {
    guard row.command != nil else { return "not installed" }
    guard let cost = costs[row.name] else { return "fails, or does not end within \(Command.limit) s" }
    let ours = rows.first.flatMap { costs[$0.name] }
    let ratio = row.name == rows.first?.name ? nil : ours.map { "  \(rounded(time(cost) / max(time($0), 1e-4)))×" }
    return "\(rounded(time(cost) * 1000)) ms  \(cost.memory)\(ratio ?? "")"
  }
}

/// One decimal.
func rounded(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
