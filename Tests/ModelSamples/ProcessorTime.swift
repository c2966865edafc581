import Glibc

/// Microseconds of processor time that this thread spends on `work`: whatever else the machine does meanwhile is not in
/// it.
public func processorTime(of work: () -> Void) -> Int {
  func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
  let start = now()
  work()
  return now() - start
}
