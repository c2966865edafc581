internal import ParallaxFormats

/// A file packed with gzip: what is in it is read by its own format, at the same place.
enum GzipFile: DocumentFormat {
  static let name = "gzip"

  static func isFormat(of source: DocumentSource) -> Bool { Gzip.isGzip(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let unpacked = Gzip.unpack(source.bytes, limit: max(0, reading.room) + 1)
    guard reading.unpack(unpacked.bytes.count, of: source) else { return }
    if unpacked.end != .whole {
      let reason = unpacked.end == .cut ? "it ends too early" : "it is damaged"
      reading.report(.broken(format: "gzip", reason: reason), in: source)
    }
    guard !unpacked.bytes.isEmpty else { return reading.report(.empty, in: source) }
    let part = source.part("", unpacked.bytes, declaration(of: source))
    if DocumentFormats.format(of: part) == nil {
      reading.report(.binary(format: FileFormat(of: part.bytes)), in: part)
    }
    reading.read(part)
  }

  /// What is said of the packed file holds for what is in it, but for its type.
  private static func declaration(of source: DocumentSource) -> DocumentSource.Declaration {
    var declared = source.declared
    declared.mediaType = nil
    declared.fileName = source.declared.fileName.map { $0.hasSuffix(".gz") ? String($0.dropLast(3)) : $0 }
    return declared
  }
}
