internal import Glibc
internal import ParallaxSupport

/// Whether a file that was found in a folder may hold reports: by its name where that says that it is a text, else by
/// its first bytes.
enum FoundFile {
  /// Bytes that are looked at.
  private static let sampleSize = 8192

  static func mayHoldReports(_ path: FoundPath, named name: String) -> Bool {
    mayHoldReports(named: name) { beginning(of: path) }
  }

  /// - Parameter beginning: its first bytes, or more; nil where it cannot be read.
  static func mayHoldReports(named name: String, _ beginning: () -> [UInt8]?) -> Bool {
    if let ending = ending(of: name), DocumentFormats.fileNameEndings.contains(ending) { return true }
    if isPartOfPage(name) { return false }
    guard let bytes = beginning().map({ Array($0.prefix(sampleSize)) }), !bytes.isEmpty else { return false }
    // What is packed in a file is known when all of it is read.
    if let format = FileFormat(of: bytes) { return [.zip, .gzip, .pdf, .rtf].contains(format) }
    let source = DocumentSource(InputFile(path: name, bytes: bytes))
    return DocumentFormats.format(of: source).map { $0.fileNameEndings.isEmpty } ?? false
  }

  /// Whether a file is a picture, script or the like by its name.
  static func isPartOfPage(_ name: String) -> Bool { ending(of: name).map(partsOfPages.contains) ?? false }

  private static func ending(of name: String) -> String? {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
  }

  /// Whether a folder holds what a browser saved beside a page: `story_files` beside `story.html`.
  ///
  /// - Parameter siblings: names in the same folder.
  static func isPartOfPage(_ folder: String, beside siblings: Set<String>) -> Bool {
    partFolderEndings.contains { ending in
      guard folder.hasSuffix(ending) else { return false }
      let stem = folder.dropLast(ending.count)
      return ["html", "htm", "xhtml"].contains { siblings.contains("\(stem).\($0)") }
    }
  }

  /// Endings of what pages are made of beside their text.
  private static let partsOfPages: Set<String> = [
    "css", "gif", "ico", "jpeg", "jpg", "js", "map", "mp3", "mp4", "png", "svg", "ttf", "webp", "woff", "woff2",
  ]

  /// What browsers in various languages add to a page's name for the folder with its pictures and scripts: the endings
  /// that Windows takes for connected files.
  private static let partFolderEndings = [
    "_files", ".files", "-Dateien", "_Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros",
    "_file", "-filer", "_filer", "_bestanden", "_pliki", "_soubory", "_subory", "_tiedostot", "_datoteke",
    "_fajlovi", "_fisiere", "_fails", "_failid", "_bylos", "_fitxers", "_dosyalar", "_elemei", "_html",
  ]

  /// Its first bytes; nil where they cannot be read.
  static func beginning(of path: FoundPath) -> [UInt8]? {
    let descriptor = open(path.system, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Array(unsafeUninitializedCapacity: sampleSize) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, sampleSize))
    }
  }
}
