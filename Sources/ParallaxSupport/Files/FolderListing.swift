internal import Glibc

/// The entries of a folder, in byte order of their names.
package struct FolderListing {
  /// A file, folder or anything else that a folder holds.
  package struct Entry: Sendable {
    /// The name with its closing zero, as the system has it; it need not be UTF-8.
    package let name: [CChar]
    /// Whether it is a folder itself: a link to one is none.
    package let isFolder: Bool
    /// Whether it is a file itself; false also where the file system does not say.
    package let isFile: Bool

    /// The name to show; what is not UTF-8 is replaced.
    package var shownName: String { String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

    fileprivate var isHidden: Bool { name[0] == CChar(bitPattern: UInt8(ascii: ".")) }
  }

  /// Strictly ascending by the bytes of their names.
  package let entries: [Entry]

  /// - Parameters:
  ///   - path: of the folder.
  ///   - withHidden: whether entries count whose names begin with a full stop, `.` and `..` among them.
  /// - Returns: nil where the folder cannot be listed; `errno` then says why.
  package init?(of path: UnsafePointer<CChar>, withHidden: Bool = false) {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = readdir(stream) {
      let name = withUnsafePointer(to: &found.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: found.pointee.d_name)) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
        }
      }
      let entry = Entry(
        name: name, isFolder: found.pointee.d_type == UInt8(DT_DIR),
        isFile: found.pointee.d_type == UInt8(DT_REG))
      if withHidden || !entry.isHidden { entries.append(entry) }
    }
    self.entries = entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    checkInvariants()
  }

  private func checkInvariants() {
    assert(
      zip(entries, entries.dropFirst()).allSatisfy { $0.name.lexicographicallyPrecedes($1.name) },
      "entries are in byte order of their names")
    assert(entries.allSatisfy { $0.name.firstIndex(of: 0) == $0.name.count - 1 }, "names end with a zero")
  }
}
