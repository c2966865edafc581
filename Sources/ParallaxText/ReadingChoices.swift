/// What the reader says of inputs before they are read.
public struct ReadingChoices: Sendable, Equatable {
  /// Path → siglum.
  public var sigla: [String: String]
  /// Path → name of the outlet.
  public var outlets: [String: String]
  public var languages: LanguageChoice
  /// Programs that may be started for formats that Parallax does not read itself.
  public var converters: Converters
  public var limits: DocumentLimits
  /// The documents that are read of the inputs; nil for all.
  package var documents: Set<DocumentName>?

  public init(
    sigla: [String: String] = [:], outlets: [String: String] = [:], languages: LanguageChoice = LanguageChoice(),
    converters: Converters = Converters(), limits: DocumentLimits = DocumentLimits()
  ) {
    self.sigla = sigla
    self.outlets = outlets
    self.languages = languages
    self.converters = converters
    self.limits = limits
  }
}
