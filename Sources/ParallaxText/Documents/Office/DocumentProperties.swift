/// What word processors note of a document beside its text: much of it is set by nobody, so only what makes sense is taken.
struct DocumentProperties {
  var title: String?
  /// As noted, several names apart by semicolons.
  var author: String?
  /// ISO 8601.
  var created: String?
  var modified: String?
  /// A tag: `en-GB`.
  var language: String?

  /// The day on which a file was made is not that of publication: it is of kind `page`.
  var metadata: ReportMetadata {
    var metadata = ReportMetadata(authors: authors.map { StatedMetadata(value: $0, .properties) })
    metadata.headline = Self.title(title).map { StatedMetadata(value: $0, .properties) }
    metadata.date = Self.date(created).map { StatedDate(value: $0, kind: .page, .properties) }
    metadata.modified = Self.date(modified).map { StatedDate(value: $0, kind: .modified, .properties) }
    metadata.language = language.flatMap { $0.isEmpty ? nil : StatedMetadata(value: $0, .properties) }
    return metadata
  }

  /// Whole names alone: `VMazel` and `Windows User` are accounts of a computer.
  private var authors: [String] {
    let names = (author ?? "").split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(\.singleSpaced)
    return names.filter(Self.isName).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count), !name.contains(where: { $0.isNumber || $0 == "@" || $0 == "\\" }) else {
      return false
    }
    return words.contains { $0.first?.isUppercase ?? false || !($0.first?.isLowercase ?? true) }
      && !words.contains { accounts.contains($0.lowercased()) }
  }

  private static let accounts: Set<String> = [
    "user", "users", "utente", "utilisateur", "usuario", "benutzer", "gebruiker", "windows", "microsoft", "office",
    "admin", "administrator", "пользователь", "python-docx", "apache", "owner", "unknown", "anonymous",
  ]

  /// A title that names a file, a program or nothing is none.
  static func title(_ title: String?) -> String? {
    guard let title = title?.singleSpaced, title.count >= 3, title.contains(where: \.isLetter) else { return nil }
    let folded = title.lowercased()
    let isNone = noTitles.contains { folded.hasPrefix($0) } || fileEndings.contains { folded.hasSuffix($0) }
    return isNone || !title.contains(" ") && title.contains(where: { $0 == "_" || $0 == "\\" || $0 == "/" })
      ? nil : title
  }

  private static let noTitles = [
    "microsoft word", "microsoft powerpoint", "untitled", "unbenannt", "sans titre", "sin título", "documento",
    "document1",
    "powerpoint ", "slide 1", "layout 1", "page 1", "print", "word document", "no title", "none",
  ]

  private static let fileEndings = [
    ".doc", ".docx", ".odt", ".rtf", ".pdf", ".tex", ".dvi", ".ps", ".indd", ".qxd", ".qxp", ".txt", ".wpd", ".pages",
    ".pmd", ".htm", ".html", ".eps", ".ai", ".dot",
  ]

  /// `2004-10-28T10:19:00Z`; nil for what is no date, or of before computers wrote any.
  private static func date(_ date: String?) -> String? {
    guard let date = date.flatMap({ DateForms.iso($0) }), !date.hasPrefix("1980-01-01") else { return nil }
    return date
  }
}
