internal import CMinizip

/// A zip archive in memory, read with minizip.
///
/// Names of entries are words to show: nothing is ever opened or written by them. Sizes that the archive states are not
/// believed either: an entry is taken out as it lies there and inflated by `Inflater`.
public final class ZipArchive {
  public struct Entry: Sendable {
    /// As it stands in the archive, in whatever encoding: `word/document.xml`.
    public let name: [UInt8]
    public let isEncrypted: Bool
    /// Whether it is stored or deflated; nothing else is read.
    public let isKnownMethod: Bool
    fileprivate let isStored: Bool
    fileprivate let place: unz64_file_pos

    public var isFolder: Bool { name.last == UInt8(ascii: "/") || name.last == UInt8(ascii: "\\") }
  }

  /// In the order of the archive's directory.
  public private(set) var entries: [Entry] = []
  /// Whether there are more entries than were listed.
  public private(set) var isCutShort = false
  private let file: unzFile
  private let memory: ArchiveMemory

  public static func isZip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// - Parameter limit: the most entries that are listed.
  public init(_ bytes: [UInt8], limit: Int = 4096) throws(FormatError) {
    memory = ArchiveMemory(bytes)
    var functions = memory.functions
    guard let file = unzOpen2_64("", &functions) else { throw FormatError("its directory is missing or broken") }
    self.file = file
    list(limit)
  }

  deinit { unzClose(file) }

  private func list(_ limit: Int) {
    var status = unzGoToFirstFile(file)
    while status == UNZ_OK {
      guard entries.count < limit else {
        isCutShort = true
        return
      }
      guard let entry = currentEntry() else { return }
      entries.append(entry)
      status = unzGoToNextFile(file)
    }
  }

  private func currentEntry() -> Entry? {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1024)
    var place = unz64_file_pos()
    guard unzGetCurrentFileInfo64(file, &info, &name, uLong(name.count), nil, 0, nil, 0) == UNZ_OK,
      unzGetFilePos64(file, &place) == UNZ_OK
    else { return nil }
    let length = min(Int(info.size_filename), name.count)
    return Entry(
      name: name[..<length].map(UInt8.init(bitPattern:)), isEncrypted: info.flag & 1 != 0,
      isKnownMethod: info.compression_method == 0 || info.compression_method == uLong(Z_DEFLATED),
      isStored: info.compression_method == 0, place: place)
  }

  /// What an entry inflates to.
  ///
  /// - Parameter limit: the most bytes that may come out.
  public func bytes(of entry: Entry, limit: Int) throws(FormatError) -> Inflater.Product {
    guard entry.isKnownMethod, !entry.isEncrypted else { throw FormatError("an entry is packed in an unknown way") }
    let packed = try packedBytes(of: entry)
    guard entry.isStored else { return Inflater.inflated(packed[...], .raw, limit: limit) }
    guard packed.count > limit else { return Inflater.Product(bytes: packed, consumed: packed.count) }
    return Inflater.Product(bytes: Array(packed[..<limit]), consumed: limit, end: .full)
  }

  /// As they lie in the archive; together never more than it has.
  private func packedBytes(of entry: Entry) throws(FormatError) -> [UInt8] {
    var place = entry.place
    guard unzGoToFilePos64(file, &place) == UNZ_OK, unzOpenCurrentFile2(file, nil, nil, 1) == UNZ_OK else {
      throw FormatError("an entry is not where its directory says")
    }
    defer { unzCloseCurrentFile(file) }
    var packed: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while packed.count <= memory.bytes.count {
      let count = unzReadCurrentFile(file, &chunk, UInt32(chunk.count))
      guard count > 0 else { break }
      packed.append(contentsOf: chunk[..<Int(count)])
    }
    return packed
  }
}

extension ZipArchive {
  /// The entry of that name, the first where there are several.
  public func entry(named name: String) -> Entry? { entries.first { $0.name.elementsEqual(name.utf8) } }
}
