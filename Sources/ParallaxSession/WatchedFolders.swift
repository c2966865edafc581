internal import Glibc
internal import ParallaxModel

/// The folders in which something may happen to the files that the reader named, watched by inotify. Of a file its
/// folder is watched, for many programs replace a file instead of writing into it.
struct WatchedFolders: ~Copyable {
  /// Folders below one that was named, at most; what lies beyond is not noticed.
  private static let most = 1000
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

  private let descriptor: Int32
  /// Of an event that ends all waiting.
  private let end: Int32
  private let paths: [String]
  /// Of a watch the names that count; nil where all do.
  private var names: [Int32: Set<String>?] = [:]

  /// Nil where the system gives no watch.
  ///
  /// - Parameter end: becomes readable when nothing is to be waited for any more; it is another's to close.
  init?(of paths: [String], until end: Int32) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    self.end = end
    self.paths = paths
    follow()
  }

  deinit { close(descriptor) }

  /// Watches folders that have come since; what is watched already stays so.
  mutating func follow() {
    for path in paths {
      if Self.isFolder(path) {
        addAll(below: path)
      } else {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        add(folder, name: slash.map { String(path[path.index(after: $0)...]) } ?? path)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func addAll(below folder: String) {
    var pending = [folder]
    var count = 0
    while let path = pending.popLast(), count < Self.most {
      add(path, name: nil)
      count += 1
      for entry in FolderListing(of: path)?.entries ?? [] where entry.isFolder {
        pending.append("\(path)/\(entry.shownName)")
      }
    }
  }

  private mutating func add(_ folder: String, name: String?) {
    let watch = inotify_add_watch(descriptor, folder, Self.mask)
    guard watch >= 0 else { return }
    if let name, case .some(.some(let own)) = names[watch] {
      names[watch] = .some(own.union([name]))
    } else if let name, names[watch] == nil {
      names[watch] = .some([name])
    } else {
      names[watch] = .some(nil)
    }
  }

  /// Waits until something that counts has happened; false when nothing will come any more.
  func wait() -> Bool {
    while true {
      guard isReady(within: -1) else { return false }
      if takeEvents() { return true }
    }
  }

  /// Whether something that counts happens within so many milliseconds.
  func hasMore(within milliseconds: Int32) -> Bool { isReady(within: milliseconds) && takeEvents() }

  private func isReady(within milliseconds: Int32) -> Bool {
    var requests = [descriptor, end].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var count = poll(&requests, 2, milliseconds)
    while count < 0, errno == EINTR { count = poll(&requests, 2, milliseconds) }
    return count > 0 && requests[1].revents == 0 && requests[0].revents & Int16(POLLIN) != 0
  }

  /// Reads what has happened; whether any of it counts.
  private func takeEvents() -> Bool {
    var counts = false
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let size = read(descriptor, &block, block.count)
      guard size > 0 else { return counts }
      var start = 0
      while start + MemoryLayout<inotify_event>.size <= size {
        let event = block.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self) }
        let begin = start + MemoryLayout<inotify_event>.size
        let end = min(size, begin + Int(event.len))
        let name = String(decoding: block[begin..<end].prefix { $0 != 0 }, as: UTF8.self)
        counts = counts || self.counts(event, name)
        start = end
      }
    }
  }

  private func counts(_ event: inotify_event, _ name: String) -> Bool {
    guard case .some(.some(let wanted)) = names[event.wd] else {
      return event.mask & UInt32(IN_ISDIR) != 0 || name.isEmpty || InputReader.mayReadFile(named: name)
    }
    return name.isEmpty || wanted.contains(name)
  }
}
