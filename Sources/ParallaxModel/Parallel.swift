internal import Dispatch

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
}
