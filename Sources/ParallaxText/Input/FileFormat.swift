/// What a file is that is no text, by its first bytes.
public enum FileFormat: String, Sendable, CaseIterable {
  case png = "a PNG picture"
  case jpeg = "a JPEG picture"
  case gif = "a GIF picture"
  case tiff = "a TIFF picture"
  case riff = "a picture, sound or film (RIFF)"
  case mp4 = "a film, sound or picture (MP4)"
  case mp3 = "a sound (MP3)"
  case ogg = "a sound (Ogg)"
  case pdf = "a PDF document"
  case rtf = "an RTF document"
  case office = "a document of an older word processor"
  case zip = "a zip archive or an office document"
  case gzip = "compressed (gzip)"
  case bzip2 = "compressed (bzip2)"
  case xz = "compressed (xz)"
  case zstandard = "compressed (zstd)"
  case sevenZip = "an archive (7z)"
  case rar = "an archive (RAR)"
  case tar = "an archive (tar)"
  case elf = "a program (ELF)"
  case machO = "a program (Mach-O)"
  case windowsProgram = "a program (Windows)"
  case webAssembly = "a program (WebAssembly)"
  case sqlite = "a database (SQLite)"
  case icon = "an icon"

  /// The format that the bytes begin like; nil for what may be text.
  init?(of bytes: [UInt8]) {
    let found = Self.signatures.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }
    guard let found else { return nil }
    self = found.format
  }

  /// Signatures that no text begins with.
  private static let signatures: [(offset: Int, bytes: [UInt8], format: FileFormat)] = [
    (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    (0, [0xFF, 0xD8, 0xFF], .jpeg),
    (0, Array("GIF87a".utf8), .gif),
    (0, Array("GIF89a".utf8), .gif),
    (0, [0x49, 0x49, 0x2A, 0x00], .tiff),
    (0, [0x4D, 0x4D, 0x00, 0x2A], .tiff),
    (8, Array("WEBPVP8".utf8), .riff),
    (8, Array("WAVEfmt ".utf8), .riff),
    (8, Array("AVI LIST".utf8), .riff),
    (4, Array("ftypisom".utf8), .mp4),
    (4, Array("ftypmp4".utf8), .mp4),
    (4, Array("ftypM4A".utf8), .mp4),
    (4, Array("ftypheic".utf8), .mp4),
    (4, Array("ftypavif".utf8), .mp4),
    (4, Array("ftypqt  ".utf8), .mp4),
    (0, [0x49, 0x44, 0x33, 0x02], .mp3),
    (0, [0x49, 0x44, 0x33, 0x03], .mp3),
    (0, [0x49, 0x44, 0x33, 0x04], .mp3),
    (0, Array("OggS\0".utf8), .ogg),
    (0, Array("%PDF-".utf8), .pdf),
    (0, Array("{\\rtf".utf8), .rtf),
    (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .office),
    (0, [0x50, 0x4B, 0x03, 0x04], .zip),
    (0, [0x50, 0x4B, 0x05, 0x06], .zip),
    (0, [0x1F, 0x8B, 0x08], .gzip),
    (0, Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59, 0x26], .bzip2),
    (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    (0, [0x28, 0xB5, 0x2F, 0xFD], .zstandard),
    (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    (0, Array("Rar!".utf8) + [0x1A, 0x07], .rar),
    (257, Array("ustar".utf8), .tar),
    (0, [0x7F, 0x45, 0x4C, 0x46], .elf),
    (0, [0xCF, 0xFA, 0xED, 0xFE], .machO),
    (0, [0xFE, 0xED, 0xFA, 0xCF], .machO),
    (0, [0xCA, 0xFE, 0xBA, 0xBE], .machO),
    (0, [0x4D, 0x5A, 0x90, 0x00], .windowsProgram),
    (0, [0x00, 0x61, 0x73, 0x6D], .webAssembly),
    (0, Array("SQLite format 3\0".utf8), .sqlite),
    (0, [0x00, 0x00, 0x01, 0x00], .icon),
  ]
}
