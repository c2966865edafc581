internal import Glibc

/// A thread of the system. The system may refuse one (memory, processes); whoever asks has another way then. That is
/// why none come from libdispatch: it waits for ever where there is no memory, and traps where there is no descriptor.
package struct SystemThread: Sendable {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let handle: pthread_t

  /// Runs `body` on a thread of its own; nil, and nothing is run, where the system gives none. It has to be waited for
  /// or let go.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    guard pthread_create(&thread, nil, Self.run, box.toOpaque()) == 0 else {
      box.release()
      return nil
    }
    handle = thread
  }

  /// Waits for its end; once.
  package func join() { pthread_join(handle, nil) }

  /// Nobody waits for it.
  package func letGo() { pthread_detach(handle) }

  /// Runs `body` on a thread that nobody waits for; false, and nothing is run, where the system gives none.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = SystemThread(body) else { return false }
    thread.letGo()
    return true
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { body in
    if let body { withSignalStack { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() } }
    return nil
  }

  /// Bytes for a signal handler when the stack of the thread has overflowed.
  private static let signalStackSize = 1 << 16

  private static func withSignalStack(_ body: () -> Void) {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: signalStackSize, alignment: 16)
    var stack = stack_t(ss_sp: bytes, ss_flags: 0, ss_size: signalStackSize)
    sigaltstack(&stack, nil)
    body()
    stack.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&stack, nil)
    bytes.deallocate()
  }
}
