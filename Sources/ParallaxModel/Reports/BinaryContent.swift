/// What is no text, by its content: files that are called `.txt` and are not.
enum BinaryContent {
  /// What is looked at, in bytes.
  private static let sample = 8192
  /// In compressed data one byte in ten is a control character, in text none.
  private static let mostControls = 0.03

  /// What the bytes are; nil for text.
  static func kind(of bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    let looked = bytes.prefix(sample)
    let controls = looked.count { $0 < 0x20 && !usual.contains($0) }
    return controls > 2 && Double(controls) > mostControls * Double(looked.count) ? "binary data" : nil
  }

  /// Tab, line feed, vertical tab, form feed, return, escape, backspace and bell stand in texts from terminals.
  private static let usual: Set<UInt8> = [0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B]

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"), ([0x1F, 0x8B], "a gzip archive"),
    (Array("%PDF-".utf8), "a PDF document"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), (Array("Rar!".utf8), "a RAR archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"), (Array("SQLite format 3".utf8), "a database"),
    (Array("OggS".utf8), "a sound file"), (Array("ID3".utf8), "a sound file"),
    (Array("{\\rtf".utf8), "a rich text document"),
  ]
}
