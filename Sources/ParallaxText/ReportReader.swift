internal import ParallaxSupport

/// What the reader says the reports are written in; a report that nothing is said of is guessed.
public struct LanguageChoice: Sendable, Equatable {
  /// Of all reports.
  public var all: Language?
  public var bySiglum: [String: Language]

  public init(all: Language? = nil, bySiglum: [String: Language] = [:]) {
    self.all = all
    self.bySiglum = bySiglum
  }

  func language(ofSiglum siglum: String) -> Language? { bySiglum[siglum] ?? all }
}

/// Files → reports: documents, sigla, languages, then segments, sentences and tokens. The steps need each other's results
/// and are taken nowhere else.
public struct ReportReader: Sendable {
  public init() {}

  /// Reads files into reports in canonical order: path, then place in the input and content digest.
  ///
  /// - Parameters:
  ///   - files: one may give several reports.
  ///   - choices: what the reader says of them.
  /// - Returns: a report for every document that is not empty, the vocabulary that their tokens are numbered in, and
  ///   what was wrong. Whatever the order of `files`, the result is the same.
  public func read(
    _ files: [InputFile], _ choices: ReadingChoices = ReadingChoices()
  ) -> (reports: [Report], vocabulary: Vocabulary, problems: [InputProblem]) {
    // Of an input of which only some documents are wanted the others count for nothing.
    let limits = choices.documents == nil ? choices.limits : choices.limits.ofCollection
    let reader = DocumentReader(limits: limits, converters: choices.converters)
    var (documents, problems) = reader.read(files)
    if let wanted = choices.documents { documents.removeAll { !wanted.contains($0.name) } }
    let (reports, vocabulary) = read(documents, choices)
    return (reports, vocabulary, problems)
  }

  /// The same of documents that are read already.
  package func read(
    _ documents: [Document], _ choices: ReadingChoices = ReadingChoices()
  ) -> (reports: [Report], vocabulary: Vocabulary) {
    let named = Self.named(documents, choices.sigla)
    let outlines = Self.outlines(of: named, choices)
    var vocabulary = Vocabulary()
    var builder = ReportBuilder()
    let reports = outlines.map { builder.report(of: $0, &vocabulary) }
    return (reports, vocabulary)
  }

  /// A document with the short name of its report.
  private typealias Named = (siglum: String, document: Document)

  private static func named(_ documents: [Document], _ sigla: [String: String]) -> [Named] {
    let sorted = documents.enumerated().sorted(by: precedes).map(\.element)
    let wanted = sorted.map { sigla[$0.path] }
    return zip(Sigla.sigla(for: sorted.map(Sigla.Source.init), wanted: wanted), sorted).map { ($0, $1) }
  }

  /// By path; documents of one input in its order.
  private static func precedes(_ a: EnumeratedSequence<[Document]>.Element, _ b: EnumeratedSequence<[Document]>.Element)
    -> Bool
  {
    for (x, y) in [(a.element.path, b.element.path), (a.element.digest, b.element.digest)] where x != y {
      return x.utf8.lexicographicallyPrecedes(y.utf8)
    }
    return a.offset < b.offset
  }

  private static func outlines(
    of named: [Named], _ choices: ReadingChoices
  ) -> [ReportOutline] {
    let guess = LanguageGuess()
    let languages = named.map { siglum, document in
      choices.languages.language(ofSiglum: siglum) ?? document.language ?? guess.language(of: document.text)
    }
    let distinct = languages.reduce(into: [Language?]()) { if !$0.contains($1) { $0.append($1) } }
    let words = distinct.map(SentenceWords.init)
    let wordsOfReport = languages.map { distinct.firstIndex(of: $0) ?? 0 }
    let size = named.reduce(0) { $0 + $1.document.text.count }
    return .inParallel(named.count, fewest: size < Parallelism.bytes ? .max : 2) { index in
      let (siglum, document) = named[index]
      let given = GivenNames(siglum: choices.sigla[document.path], outlet: choices.outlets[document.path])
      return ReportOutline(of: document, siglum, given, languages[index], words[wordsOfReport[index]])
    }
  }
}
