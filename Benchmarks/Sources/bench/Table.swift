internal import Glibc

/// What programs cost on one input, ours first, the others with the ratio to ours.
struct Table {
  let title: String
  let rows: [(name: String, command: Command?)]

  func print() {
    var ours: Double?
    Swift.print(title)
    for row in rows {
      guard let command = row.command else {
        Swift.print("  \(row.name.padded(24)) not installed")
        continue
      }
      guard let cost = command.cost() else {
        Swift.print("  \(row.name.padded(24)) did not end within a minute")
        continue
      }
      let ratio = ours.map { "  \(rounded(cost.seconds / max($0, 1e-4)))×" } ?? ""
      ours = ours ?? cost.seconds
      defer { fflush(nil) }
      Swift.print("  \(row.name.padded(24)) \(rounded(cost.seconds * 1000)) ms  \(cost.memory)\(ratio)")
    }
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
