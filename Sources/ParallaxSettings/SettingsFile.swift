import Glibc
import ParallaxSupport

/// Where the settings lie and what they hold, as bytes.
enum SettingsFile {
  /// Larger files are refused, in bytes.
  static let limit = 1 << 20

  /// The bytes of a file, or why it cannot be read; nil when there is none.
  static func read(_ path: String) -> Result<[UInt8], SettingsWarning>? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return errno == ENOENT
        ? nil : .failure(SettingsWarning(file: path, .unreadable(String(cString: strerror(errno)))))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &block, block.count)
      if count == 0 { return .success(bytes) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        return .failure(SettingsWarning(file: path, .unreadable(String(cString: strerror(errno)))))
      }
      bytes += block[..<count]
    }
    return .failure(SettingsWarning(file: path, .tooLarge(limit)))
  }

  /// The names in a folder, sorted; none when it cannot be listed.
  static func names(in folder: String) -> [String] {
    FolderListing(of: folder, withHidden: true)?.entries.map(\.shownName) ?? []
  }
}
