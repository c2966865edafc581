public import ParallaxModel
import ParallaxPage

/// Where an export comes from: the program, the options that held, and every input by its hash. With the inputs and the
/// options the same program makes the same export.
public struct Provenance: Sendable {
  /// An option with its value: `base`, `003`; the value is empty where it takes none.
  public struct Option: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A report by the input that it was read of.
  public struct Input: Sendable, Equatable {
    public let siglum: String
    /// As given or found.
    public let path: String
    /// The place inside the input; empty for a file of its own.
    public let place: String
    public let format: String
    public let encoding: String
    /// Of the input's bytes, 64 lower-case hexadecimal digits.
    public let digest: String
    /// Of the text that offsets refer to, the same.
    public let textDigest: String

    /// That of a report.
    public init(_ report: Report) {
      let document = report.document
      siglum = report.siglum
      path = document.path
      place = document.place
      format = document.format
      encoding = document.encoding
      digest = document.digest
      textDigest = document.textDigest
    }

    /// The path with the place in it: `mail.mbox#2`.
    public var name: String { place.isEmpty ? path : "\(path)#\(place)" }
  }

  /// Of the program: `0.1.0`.
  public let version: String
  public let options: [Option]
  /// The reports of the story, in canonical order.
  public let inputs: [Input]

  /// - Parameter options: those that change what an export says.
  public init(version: String, options: [Option] = [], of projection: Projection, in collation: Collation) {
    self.version = version
    self.options = options
    inputs = projection.synopsis.story.reports.map { Input(collation.reports[$0]) }
  }

  /// `Parallax 0.1.0`
  public var program: String { Colophon.line(version: version) }

  /// `base 003, story 2`
  public var optionWords: String {
    options.map { $0.value.isEmpty ? $0.name : "\($0.name) \($0.value)" }.joined(separator: ", ")
  }
}
