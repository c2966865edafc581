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

  /// Hidden files, what macOS adds, pictures, scripts and the like.
  var isPassedOver: Bool {
    words.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" } || Self.otherEndings.contains(ending)
  }

  /// Whether text without marks of a format is a report: by the names that are looked for in folders.
  var mayBeText: Bool { ending.isEmpty || DocumentFileNames.mayBeReport(words) }

  /// Where a browser puts the parts of a page that it saves: `story.html` → `story_files/`.
  var partsFolder: String? {
    guard ["html", "htm", "xhtml"].contains(ending) else { return nil }
    return words.dropLast(ending.count + 1) + "_files/"
  }

  func lies(in folders: Set<String>) -> Bool {
    guard let end = words.range(ofLast: "_files/") else { return false }
    return folders.contains(String(words[..<end]))
  }

  private static let otherEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "avif", "heic", "css", "js", "mjs", "map",
    "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "wav", "ogg", "webm", "avi", "mov", "exe", "dll", "so",
    "sh", "py", "bat", "db", "sqlite", "xlsx", "xls", "csv", "tsv", "swf", "class", "jar",
  ]
}

extension String {
  /// The end of the last place of `part`; nil where it is nowhere.
  fileprivate func range(ofLast part: String) -> Index? {
    let (own, wanted) = (Array(utf8), Array(part.utf8))
    guard own.count >= wanted.count else { return nil }
    for start in (0...(own.count - wanted.count)).reversed() where own[start...].starts(with: wanted) {
      return utf8.index(utf8.startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }
}

/// Names of places that are each given once: the second of a name gets ` (2)`.
struct UniquePlaces {
  private var counts: [String: Int] = [:]
  private var given: Set<String> = []

  mutating func place(_ name: String) -> String {
    var place = name
    while !given.insert(place).inserted {
      counts[name, default: 1] += 1
      place = "\(name) (\(counts[name] ?? 2))"
    }
    return place
  }
}

extension DocumentReading {
  /// Reads a part of a container, plain text only where something says that it is a report.
  mutating func readKnown(_ part: DocumentSource, plainText: Bool) {
    guard plainText || DocumentFormats.format(of: part).map({ $0.name != PlainText.name }) ?? false else { return }
    read(part)
  }
}
