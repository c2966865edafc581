internal import Dispatch
internal import Synchronization

/// From where on work is shared among the processors. Below, the threads cost more time on the processors than they
/// save the reader: the five sample reports (35 passages, 26 kB) take a fifth less on one.
package enum ManyHands {
  /// Passages of a story.
  package static let passages = 100
  /// The same where a reader waits for the picture, and time on the processors counts for less.
  package static let awaitedPassages = 16
  /// Bytes of text.
  static let bytes = 200_000
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
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = element($0) }
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
      DispatchQueue.concurrentPerform(iterations: places.count) { change(&places[$0]) }
    }
  }
}

/// A value that is made beside other work, from when it is asked for.
package final class Ahead<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  package init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInteractive).async {
      let value = make()
      self.made.withLock { $0 = value }
      self.isMade.signal()
    }
  }

  /// Waits for it.
  package var value: Value? {
    isMade.wait()
    isMade.signal()
    return made.withLock { $0 }
  }
}
