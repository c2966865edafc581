import Glibc
import ParallaxModel
import ParallaxOutput
import ParallaxSession
import Synchronization

/// How far work is, on standard error, while a person may look at it.
enum Progress {
  /// Does work that may take long. Nothing is said meanwhile where standard error is no terminal, or nothing is wanted.
  ///
  /// - Parameter words: what is done: `collating 200 files`.
  static func show<Value>(_ words: String, _ work: (WorkOrder) throws -> Value) rethrows -> Value {
    guard let columns = StandardError.columns, !StandardError.isQuiet else { return try work(WorkOrder()) }
    let shown = ShownProgress(words, columns: columns)
    defer { shown.end() }
    return try work(WorkOrder(progress: { shown.reach($0) }))
  }
}

/// The line on the terminal, which a thread beside the work writes anew. Where the system gives no thread there is none.
private final class ShownProgress: Sendable {
  private let start = Moment.now
  private let line: Mutex<ProgressLine?>

  init(_ words: String, columns: Int) {
    line = Mutex(ProgressLine(words, columns: columns, at: .zero))
    _ = SystemThread.start { [self] in
      repeat { usleep(Self.nap) } while tick()
    }
  }

  /// Microseconds.
  private static let nap: UInt32 = 100_000

  func reach(_ hundredths: Int) { line.withLock { $0?.reach(hundredths) } }

  /// Writes the line anew; whether there will be more of it.
  private func tick() -> Bool {
    line.withLock { line in
      if let text = line?.text(at: Moment.now - start) {
        Session.writesOver(line?.columns ?? 0)
        StandardError.write(text)
      }
      return line != nil
    }
  }

  func end() {
    line.withLock { line in
      if let text = line?.end() { StandardError.write(text) }
      Session.writesOver(0)
      line = nil
    }
  }
}
