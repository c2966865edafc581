internal import Glibc
internal import Synchronization

/// The least amounts of work that are shared among the processors. Below them, starting threads costs more processor
/// time than it saves the reader: the five sample reports (35 passages, 26 kB) take a fifth less on one.
package enum Parallelism {
  /// Passages of a story.
  package static let passages = 100
  /// The same where a reader waits for the picture, and time on the processors counts for less.
  package static let awaitedPassages = 16
  /// Bytes of text.
  package static let bytes = 200_000

  private final class Counter: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  private static let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))

  /// Does the work for all indices below `count`. Where the system gives no thread, the calling one does all of it.
  static func share(_ count: Int, _ work: @Sendable (Int) -> Void) {
    let counter = Counter()
    withoutActuallyEscaping(work) { work in
      let workThrough: @Sendable () -> Void = {
        while case let index = counter.take(), index < count { work(index) }
      }
      let helpers = (1..<max(1, min(processors, count))).compactMap { _ in SystemThread(workThrough) }
      workThrough()
      for helper in helpers { helper.join() }
    }
  }
}

extension Array where Element: Sendable {
  /// Makes the elements by their indices, on all processors where there are at least `fewest` of them: starting the
  /// threads costs more than a little work. The result is the same as on one.
  package static func inParallel(
    _ count: Int, fewest: Int = 2, _ element: @Sendable (Int) -> Element
  ) -> [Element] {
    guard count >= Swift.max(2, fewest) else { return (0..<Swift.max(0, count)).map(element) }
    var made = [Element?](repeating: nil, count: count)
    made.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      Parallelism.share(count) { places[$0] = element($0) }
    }
    return made.compactMap(\.self)
  }

  /// Changes each element, on all processors.
  ///
  /// - Parameter fewest: from so many elements on; fewer are changed one after the other.
  package mutating func changeInParallel(fewest: Int = 2, _ change: @Sendable (inout Element) -> Void) {
    guard count >= Swift.max(2, fewest) else {
      for index in indices { change(&self[index]) }
      return
    }
    withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      Parallelism.share(places.count) { change(&places[$0]) }
    }
  }
}

extension Array where Element: Sendable {
  /// Changes parts of it that follow each other, on all processors.
  ///
  /// - Parameters:
  ///   - counts: the elements of each part.
  ///   - fewest: from so many parts on; fewer are changed one after the other.
  package mutating func changeInParallel(
    partsOf counts: [Int], fewest: Int, _ change: @Sendable (Int, UnsafeMutableBufferPointer<Element>) -> Void
  ) {
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    let ends = starts
    withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      let changePart: @Sendable (Int) -> Void = { part in
        change(part, UnsafeMutableBufferPointer(rebasing: places[ends[part]..<ends[part + 1]]))
      }
      if counts.count < fewest {
        counts.indices.forEach(changePart)
      } else {
        Parallelism.share(counts.count, changePart)
      }
    }
  }

  /// The same in no more room than it needs: an array that has grown has up to twice that.
  package var withoutRoomToGrow: [Element] { withUnsafeBufferPointer { Array($0) } }
}

/// A value that is made on another thread from `init` on; where the system gives none, when it is first needed.
package final class Ahead<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)
  private let thread = Mutex<SystemThread?>(nil)

  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    let thread = SystemThread { self.made.withLock { $0 = make() } }
    self.thread.withLock { $0 = thread }
  }

  deinit { thread.withLock { $0?.detach() } }

  /// Waits for it.
  package var value: Value {
    wait()
    return made.withLock { made in
      let value = made ?? make()
      made = value
      return value
    }
  }

  /// The same for who asks once: it is kept here no more, so that it can be changed without a copy.
  package func take() -> Value {
    wait()
    return made.withLock { $0.take() } ?? make()
  }

  private func wait() {
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }
}
