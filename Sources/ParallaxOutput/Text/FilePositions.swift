import ParallaxModel
import ParallaxPage

/// Places of reports as grep and editors say them. What is counted for one place serves the next, so that many places in
/// one long line cost no more than in short ones.
final class FilePositions {
  /// Bytes from one counted place of a long line to the next.
  private static let stride = 1024

  private struct Milestone {
    let byte: Int
    /// Characters of the line before it.
    let characters: Int
  }

  private let files: [Document]
  private var numbers: [Int: LineNumbers] = [:]
  /// By report and the start of the line.
  private var milestones: [[Int]: [Milestone]] = [:]

  init(_ reports: [Report]) { files = reports.map(\.document) }

  /// `path:line:column` of a byte: lines and characters of the input, counted from 1. Of text that was taken out of a
  /// format the line that its block begins on, and column 1; `path#place` where the input has no lines.
  func position(ofByte byte: Int, in report: Int) -> String {
    let file = files[report]
    let numbers = numbers[report] ?? LineNumbers(file)
    self.numbers[report] = numbers
    switch file.lines {
    case .ofText: break
    case .ofBlocks: return "\(file.path):\(numbers.inputLine(ofByte: byte) ?? 1):1"
    case .none: return file.path + (file.place.isEmpty ? "" : "#\(file.place)")
    }
    let line = numbers.line(ofByte: byte)
    return "\(file.path):\(line):\(characters(from: numbers.starts[line - 1], to: byte, in: report) + 1)"
  }

  private func characters(from start: Int, to byte: Int, in report: Int) -> Int {
    let file = files[report]
    guard byte - start > Self.stride else { return file.string(start..<byte).count }
    let key = [report, start]
    let known = milestones[key] ?? Self.milestones(of: file, from: start)
    milestones[key] = known
    var index = min((byte - start) / Self.stride, known.count - 1)
    while known[index].byte > byte { index -= 1 }
    return known[index].characters + file.string(known[index].byte..<byte).count
  }

  /// The first stands at the start of the line, the others after it, ascending.
  private static func checkInvariants(_ milestones: [Milestone], from start: Int) {
    assert(milestones.first?.byte ?? start == start && milestones.first?.characters ?? 0 == 0)
    assert(zip(milestones, milestones.dropFirst()).allSatisfy { $0.byte < $1.byte && $0.characters < $1.characters })
  }

  private static func milestones(of file: Document, from start: Int) -> [Milestone] {
    let end = file.text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.text.count
    let line = file.string(start..<end)
    var milestones: [Milestone] = []
    var next = 0
    for (characters, index) in line.indices.enumerated() {
      let byte = line.utf8.distance(from: line.startIndex, to: index)
      guard byte >= next else { continue }
      milestones.append(Milestone(byte: start + byte, characters: characters))
      next = byte + stride
    }
    checkInvariants(milestones, from: start)
    return milestones
  }
}
