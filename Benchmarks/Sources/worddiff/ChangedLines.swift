import Glibc
import ParallaxModel

/// Prints the lines that hold changes as `the [-cat-] {+dog+} sat`; unchanged lines are left out.
struct ChangedLines: ~Copyable {
  private let a: UnsafeRawBufferPointer
  private let b: UnsafeRawBufferPointer
  private var output = Output()
  /// How far `b` has been printed.
  private var printed = 0

  init(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) {
    self.a = a
    self.b = b
  }

  /// Prints what the common runs of the two texts' words leave out; words are counted.
  /// - Returns: how many words were gone or new.
  mutating func print(_ runs: [CommonRun], _ wordsA: NumberedWords, _ wordsB: NumberedWords) -> Int {
    var (nextA, nextB, changed) = (0, 0, 0)
    for run in runs + [CommonRun(a: wordsA.ids.count, b: wordsB.ids.count, count: 0)] {
      changed += run.a - nextA + run.b - nextB
      if nextA < run.a || nextB < run.b {
        change(bytes(nextA..<run.a, of: wordsA, in: a), bytes(nextB..<run.b, of: wordsB, in: b))
      }
      (nextA, nextB) = (run.a + run.count, run.b + run.count)
    }
    if printed > 0 { finishLine() }
    output.flush()
    return changed
  }

  /// From the first byte of the first word to the last of the last; without words, where the next word begins.
  private func bytes(
    _ words: Range<Int>, of numbered: NumberedWords, in text: UnsafeRawBufferPointer
  ) -> Range<Int> {
    guard words.lowerBound < numbered.starts.count else { return numbered.end..<numbered.end }
    let start = Int(numbered.starts[words.lowerBound])
    guard !words.isEmpty else { return start..<start }
    var end = Int(numbered.starts[words.upperBound - 1])
    while end < text.count, !isSpace(text[end]) { end += 1 }
    return start..<end
  }

  private mutating func change(_ gone: Range<Int>, _ new: Range<Int>) {
    keep(upTo: new.lowerBound)
    if !gone.isEmpty { marked("[-", a, gone, new.isEmpty ? "-] " : "-]") }
    if !gone.isEmpty, !new.isEmpty { output.append(" ") }
    if !new.isEmpty { marked("{+", b, new, "+}") }
    printed = max(printed, new.upperBound)
  }

  private mutating func marked(
    _ opening: StaticString, _ text: UnsafeRawBufferPointer, _ range: Range<Int>, _ closing: StaticString
  ) {
    output.append(opening)
    output.append(UnsafeRawBufferPointer(rebasing: text[range]))
    output.append(closing)
  }

  /// What is kept before a change, as far as it stands in its line; the line before it is finished first.
  private mutating func keep(upTo place: Int) {
    var line = place
    while line > printed, b[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    if line > printed {
      if printed > 0 { finishLine() }
      printed = line
    }
    if printed < place { output.append(UnsafeRawBufferPointer(rebasing: b[printed..<place])) }
  }

  private mutating func finishLine() {
    var end = printed
    while end < b.count, b[end] != UInt8(ascii: "\n") { end += 1 }
    if printed < end { output.append(UnsafeRawBufferPointer(rebasing: b[printed..<end])) }
    output.append("\n")
    printed = end
  }
}

/// Standard output behind a buffer.
private struct Output: ~Copyable {
  private var buffer: [UInt8] = []
  private static let size = 1 << 16

  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if buffer.count + bytes.count > Self.size { flush() }
    if bytes.count > Self.size { return write(bytes) }
    buffer.append(contentsOf: bytes)
  }

  mutating func flush() {
    buffer.withUnsafeBytes { write($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
