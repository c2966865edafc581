import Glibc

/// What must hold of the figures of one run: ratios of figures that were taken on the same machine in the same minutes.
struct Bounds {
  private(set) var broken: [String] = []
  private var count = 0

  /// Prints how large a ratio is and may be, below the figures that it is of.
  mutating func expect(_ what: String, _ value: Double, atMost limit: Double) {
    count += 1
    let isKept = value <= limit
    let line = "\(what): \(hundredths(value)), at most \(hundredths(limit))"
    if !isKept { broken.append(line) }
    print("  \(isKept ? "kept" : "BROKEN")  \(line)")
    fflush(nil)
  }

  /// Says how many are kept.
  func conclude() {
    print("\(count - broken.count) of \(count) bounds are kept.")
    for line in broken { print("BROKEN  \(line)") }
  }
}

/// Two decimals.
private func hundredths(_ value: Double) -> String {
  let all = Int((value * 100).rounded())
  return "\(all / 100).\(all / 10 % 10)\(all % 10)"
}
