internal import Synchronization

/// A value that is made once, when it is first needed; other threads that need it meanwhile wait.
///
/// Sendable without the compiler's proof: the value is written under the lock, once, and read after it.
package final class Once<Value: Sendable>: @unchecked Sendable {
  private let make: @Sendable () -> Value
  private let isMade = Mutex(false)
  /// The same for readers: once it is set nobody waits for the lock.
  private let isReady = Atomic(false)
  private let made = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  deinit {
    if isMade.withLock({ $0 }) { made.deinitialize(count: 1) }
    made.deallocate()
  }

  /// The value, made now if it was not yet.
  package var value: Value {
    if isReady.load(ordering: .acquiring) { return made.pointee }
    isMade.withLock { isMade in
      if isMade { return }
      made.initialize(to: make())
      isMade = true
    }
    isReady.store(true, ordering: .releasing)
    return made.pointee
  }
}
