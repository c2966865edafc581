public import ParallaxModel

/// On which line a byte of a text stands; the places of the lines are looked up once.
public struct LineNumbers: Sendable {
  private let file: Document
  /// The byte at which each line starts, ascending; the first is 0.
  public let starts: [Int]

  public init(_ file: Document) {
    var starts = [0]
    for (place, byte) in file.text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(place + 1) }
    self.starts = starts
    self.file = file
    checkInvariants()
  }

  private func checkInvariants() {
    assert(starts.first == 0 && zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }, "lines start one after another")
  }

  /// The line of the input on which a byte of the text stands, counted from 1; of text that was taken out of a format the
  /// line that its block begins on. Nil where the input has no lines.
  public func inputLine(ofByte byte: Int) -> Int? {
    switch file.lines {
    case .ofText: line(ofByte: byte)
    case .ofBlocks: file.inputLine(ofBlockAt: byte)
    case .none: nil
    }
  }

  /// The line of the text on which a byte stands, counted from 1.
  public func line(ofByte byte: Int) -> Int { max(1, starts.prefixCount { $0 <= byte }) }
}
