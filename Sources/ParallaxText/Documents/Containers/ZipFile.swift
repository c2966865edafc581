internal import ParallaxFormats

/// A zip archive of files of any format; the place of each is its name in the archive.
enum ZipFile: DocumentFormat {
  static let name = "zip"
  static let separators = ["PK\u{1}\u{2}"]

  static func isFormat(of source: DocumentSource) -> Bool { ZipArchive.isZip(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    do throws(FormatError) {
      let archive = try ZipArchive(source.bytes)
      let before = (reading.documents.count, reading.problems.count)
      readEntries(of: archive, source, into: &reading)
      if archive.isCutShort { reading.report(.tooManyDocuments(limit: archive.entries.count), in: source) }
      if before == (reading.documents.count, reading.problems.count) {
        reading.report(.noText(format: "a zip archive"), in: source)
      }
    } catch {
      reading.report(.broken(format: "a zip archive", reason: error.reason), in: source)
    }
  }

  private static func readEntries(of archive: ZipArchive, _ source: DocumentSource, into reading: inout DocumentReading)
  {
    let entries = archive.entries.filter { !$0.isFolder }.map { (entry: $0, name: EntryName($0.name)) }
    let names = entries.reduce(into: [String: Set<String>]()) {
      $0[$1.name.folder, default: []].insert($1.name.fileName)
    }
    var places = UniquePlaces()
    var damaged: [String] = []
    defer { report(damaged, source, &reading) }
    for (entry, name) in entries where !name.isPassedOver && !name.isPartOfPage(names) {
      guard reading.takesMore, reading.room >= 0 else { return }
      guard !entry.isEncrypted else { return reading.report(.encrypted(format: "a zip archive"), in: source) }
      guard let unpacked = try? archive.bytes(of: entry, limit: reading.room + 1),
        unpacked.end == .whole || unpacked.end == .full
      else {
        damaged.append(name.words)
        continue
      }
      guard reading.unpack(unpacked.bytes.count, of: source) else { return }
      var declared = DocumentSource.Declaration()
      declared.fileName = name.fileName
      reading.readKnown(source.part(places.place(name.words), unpacked.bytes, declared), plainText: name.mayBeText)
    }
  }

  private static func report(_ damaged: [String], _ source: DocumentSource, _ reading: inout DocumentReading) {
    guard let first = damaged.first else { return }
    let what = damaged.count == 1 ? first : "\(damaged.count) of its files, \(first) the first of them,"
    let verb = damaged.count == 1 ? "is" : "are"
    reading.report(
      .broken(format: "a zip archive", reason: "\(what) \(verb) damaged or packed in an unknown way"), in: source)
  }
}
