/// What a report that was taken out of a format is called in short: by its outlet, else by its host.
///
/// `BBC News` → `BBCNews`; `The Guardian` → `Guardian`; `New York Times` → `NYT`; `www.spiegel.de` → `spiegel`.
struct OutletSiglum {
  /// Nil for a text file of its own, and where neither is known.
  let name: String?

  init(_ document: Document) {
    let isText = document.lines == .ofText && document.place.isEmpty
    let outlet =
      document.metadata.source.map { Self.short($0.value) } ?? document.metadata.host.map(Self.label(ofHost:))
    name = isText ? nil : outlet
  }

  /// All of it where it fits; else the one word that does, behind an article; else the first letters of three words or
  /// more; else its beginning.
  private static func short(_ outlet: String) -> String {
    let words = outlet.split { $0.isWhitespace }.map(String.init)
    let joined = words.joined()
    if joined.count <= Sigla.columnLimit { return joined }
    if let host = hostLabel(words) { return host }
    if words.count == 2, words[0].count <= 3, words[1].count <= Sigla.columnLimit { return words[1] }
    return words.count > 2 ? initials(words) : joined
  }

  /// `San Francisco Chronicle` → `SFC`, `The New York Times` → `NYT`: without a short first word where three are left.
  private static func initials(_ words: [String]) -> String {
    let rest = words.count > 3 && words[0].count <= 3 ? words.dropFirst() : words[...]
    return String(rest.compactMap { $0.first }.filter { $0.isLetter })
  }

  /// `Example.com`, one word with a full stop in it.
  private static func hostLabel(_ words: [String]) -> String? {
    words.count == 1 && words[0].contains(".") ? label(ofHost: words[0]) : nil
  }

  /// `edition.cnn.com` → `cnn`, `bbc.co.uk` → `bbc`: the label that was registered.
  private static func label(ofHost host: String) -> String {
    let labels = host.split(separator: ".").dropLast().map(String.init)
    let isBelowRegistry = labels.count > 1 && registries.contains(labels.last ?? "")
    return labels.dropLast(isBelowRegistry ? 1 : 0).last ?? host
  }

  /// Second labels under which countries register.
  private static let registries: Set<String> = ["ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"]
}
