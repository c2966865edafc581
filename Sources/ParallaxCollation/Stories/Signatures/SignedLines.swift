internal import ParallaxSupport
internal import ParallaxText
internal import Synchronization

/// Signs reports that come as lines of JSON, on all processors; each thread keeps what it has found out about words.
public final class LineSigner: Sendable {
  /// A line that is no report, by its number among those given.
  public typealias Problem = (line: Int, problem: CollectionLineProblem)

  private let free = Mutex<[Reader]>([])

  public init() {}

  /// - Returns: the reports of the lines that are some, in their order, and what is wrong with the others; blank lines
  ///   are neither.
  public func sign(_ lines: [[UInt8]]) -> (reports: [SignedReport], problems: [Problem]) {
    let parts = (lines.count + Self.part - 1) / Self.part
    let signed: [Signed] = .inParallel(parts) { part in
      let reader = free.withLock { $0.popLast() } ?? Reader()
      let signed = reader.sign(lines, part * Self.part..<min(lines.count, (part + 1) * Self.part))
      free.withLock { $0.append(reader) }
      return signed
    }
    return (signed.flatMap(\.reports), signed.flatMap(\.problems))
  }

  private struct Signed: Sendable {
    var reports: [SignedReport] = []
    var problems: [Problem] = []
  }

  /// Lines that one thread takes at a time.
  private static let part = 64

  /// Handed from thread to thread, one at a time: what is known of words has references that nobody else has.
  private final class Reader: @unchecked Sendable {
    private var signatures = SignatureReader()

    func sign(_ lines: [[UInt8]], _ range: Range<Int>) -> Signed {
      var signed = Signed()
      for number in range where !lines[number].isEmpty {
        do throws(CollectionLineProblem) {
          signed.reports += try signatures.sign(try ReportLine(parsing: lines[number]))
        } catch {
          signed.problems.append((number, error))
        }
      }
      return signed
    }
  }
}
