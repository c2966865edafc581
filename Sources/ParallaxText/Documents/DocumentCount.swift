internal import ParallaxSupport

/// How many reports inputs hold, about: nothing is parsed for it.
extension InputReader {
  /// Bytes of a report in a container, at least.
  private static let leastBytes = 100

  /// Whether the inputs may hold so many reports: containers have theirs counted by what stands before each; one that is
  /// compressed counts as one.
  package func mayHold(_ least: Int, in found: FoundInputs) -> Bool {
    var count = found.count
    let sizes = (0..<found.count).map { found.stamp(of: $0)?.size ?? 0 }
    if sizes.reduce(0, +) < (least - count) * Self.leastBytes { return false }
    for (file, size) in sizes.enumerated() where count < least && size >= 2 * Self.leastBytes {
      count += parts(of: file, in: found, upTo: least - count + 1) - 1
    }
    return count >= least
  }

  private func parts(of file: Int, in found: FoundInputs, upTo most: Int) -> Int {
    guard let beginning = FoundFile.beginning(of: found.files[file]) else { return 1 }
    let source = DocumentSource(beginning: beginning, of: found.path(of: file))
    guard let separators = DocumentFormats.format(of: source)?.separators, !separators.isEmpty,
      let input = try? read(file, of: found)
    else { return 1 }
    // What stands at the beginning of a line may stand on the first.
    let bytes = [UInt8(ascii: "\n")] + input.bytes
    return max(1, separators.reduce(0) { $0 + bytes.count(of: Array($1.utf8), upTo: most) })
  }
}

extension [UInt8] {
  /// How often some bytes stand in it, `most` at most.
  fileprivate func count(of words: [UInt8], upTo most: Int) -> Int {
    var (count, place) = (0, 0)
    while count < most, place + words.count <= self.count {
      if self[place] == words[0], self[place..<place + words.count].elementsEqual(words) {
        count += 1
        place += words.count
      } else {
        place += 1
      }
    }
    return count
  }
}
