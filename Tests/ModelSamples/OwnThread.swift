internal import Foundation

/// Runs what waits in the system on a thread of its own: in a task it would keep one of the few threads on which all tasks
/// run, and whoever is to end its waiting may need that one.
public func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Task<Value, Never> {
  Task {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }
}
