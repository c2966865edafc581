internal import Glibc

/// A POSIX thread. The system may refuse one (memory, processes), and the caller then goes on without it. That is why
/// libdispatch is not used: it waits for ever where there is no memory, and traps where there is no descriptor.
package struct SystemThread: Sendable {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let handle: pthread_t

  /// Runs `body` on a new thread; nil, and nothing is run, where the system gives none. It must be joined or detached,
  /// once.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    guard pthread_create(&thread, nil, Self.run, box.toOpaque()) == 0 else {
      box.release()
      return nil
    }
    handle = thread
  }

  /// Waits for its end.
  package func join() { pthread_join(handle, nil) }

  /// Frees it when it ends, without waiting for it.
  package func detach() { pthread_detach(handle) }

  /// Runs `body` on a detached thread; false, and nothing is run, where the system gives none.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = SystemThread(body) else { return false }
    thread.detach()
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
