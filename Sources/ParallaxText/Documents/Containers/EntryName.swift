/// The name of an entry of an archive: words to show, never a path to open.
struct EntryName {
  /// Without control characters.
  let words: String

  init(_ bytes: [UInt8]) {
    let text = TextDecoding.decode(bytes).text.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    words = String(String.UnicodeScalarView(scalars))
  }

  var fileName: String { words.split(separator: "/").last.map(String.init) ?? words }

  /// In lower case, without its stop; empty for none.
  private var ending: String {
    let name = fileName
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return "" }
    return name[name.index(after: stop)...].lowercased()
  }

  /// The folder that it lies in; empty for none.
  var folder: String { words.lastIndex(of: "/").map { String(words[..<$0]) } ?? "" }

  /// Hidden files, what macOS adds, pictures, scripts and the like.
  var isPassedOver: Bool {
    words.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." && $0 != "." || $0 == "__MACOSX" }
      || FoundFile.isPartOfPage(fileName)
      || Self.otherEndings.contains(ending)
  }

  /// Whether text without marks of a format is a report: by the names that are looked for in folders.
  var mayBeText: Bool { ending.isEmpty || DocumentFormats.fileNameEndings.contains(ending) }

  /// Whether it lies in a folder that a browser saved beside a page: `story_files` beside `story.html`.
  ///
  /// - Parameter names: of the files in each folder.
  func isPartOfPage(_ names: [String: Set<String>]) -> Bool {
    var path = folder[...]
    while !path.isEmpty {
      let slash = path.lastIndex(of: "/")
      let parent = slash.map { String(path[..<$0]) } ?? ""
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? String(path)
      if let siblings = names[parent], FoundFile.isPartOfPage(name, beside: siblings) { return true }
      path = path[..<(slash ?? path.startIndex)]
    }
    return false
  }

  private static let otherEndings: Set<String> = [
    "tif", "tiff", "avif", "heic", "bmp", "otf", "eot", "m4a", "wav", "ogg", "webm", "avi", "mov", "exe", "dll", "so",
    "sh", "py", "bat", "db", "sqlite", "xlsx", "xls", "csv", "tsv", "swf", "class", "jar", "mjs",
  ]
}

extension DocumentReading {
  /// Reads a part of a container, plain text only where something says that it is a report.
  mutating func readKnown(_ part: DocumentSource, plainText: Bool) {
    guard plainText || DocumentFormats.format(of: part).map({ $0.name != PlainText.name }) ?? false else { return }
    read(part)
  }
}
