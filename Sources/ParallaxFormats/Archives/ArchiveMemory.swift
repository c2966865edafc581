internal import CMinizip
internal import Glibc

/// Bytes that minizip reads as if they were a file. Its functions get a pointer to this and to nothing else.
final class ArchiveMemory {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What minizip calls; they hold no reference, so this has to outlive the archive.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.zopen64_file = { memory, _, _ in memory }
    functions.zread_file = { memory, _, buffer, size in
      ArchiveMemory.of(memory).map { uLong($0.read(into: buffer, Int(clamping: size))) } ?? 0
    }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { memory, _ in ArchiveMemory.of(memory).map { ZPOS64_T($0.position) } ?? 0 }
    functions.zseek64_file = { memory, _, offset, origin in
      ArchiveMemory.of(memory)?.seek(Int(clamping: offset), origin) ?? false ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    return functions
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> ArchiveMemory? {
    pointer.map { Unmanaged<ArchiveMemory>.fromOpaque($0).takeUnretainedValue() }
  }

  private func read(into buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
    let count = min(size, bytes.count - position)
    guard count > 0, let buffer else { return 0 }
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      buffer.copyMemory(from: start + position, byteCount: count)
    }
    position += count
    return count
  }

  private func seek(_ offset: Int, _ origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_SET: 0
      case ZLIB_FILEFUNC_SEEK_CUR: position
      default: bytes.count
      }
    let (target, overflow) = start.addingReportingOverflow(offset)
    guard !overflow, (0...bytes.count).contains(target) else { return false }
    position = target
    return true
  }
}
