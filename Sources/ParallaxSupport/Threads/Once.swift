package import Synchronization

/// A value that is made once, when it is first needed; other threads that need it meanwhile wait.
package final class Once<Value: Sendable>: Sendable {
  @usableFromInline package let make: @Sendable () -> Value
  @usableFromInline package let made = Mutex<Value?>(nil)

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value, made now if it was not yet.
  @inlinable @inline(__always)
  package var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
