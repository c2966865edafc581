/// Bytes that hold documents: a whole input, or a part of a container.
struct DocumentSource: Sendable {
  /// The path of the input.
  let path: String
  /// SHA-256 of the input's bytes, 64 lower-case hexadecimal digits; a part has that of its container.
  let digest: String
  /// The place inside the input (entry, record, part); empty for the input itself.
  let place: String
  let bytes: [UInt8]
  /// What the reader says the text is in; it stands above what the format declares.
  let encoding: TextEncoding?
  /// What the container says of the part.
  let declared: Declaration
  /// How many containers it lies in.
  let depth: Int

  /// What a container says of a part that it holds. It may be false: the bytes themselves stand above it.
  struct Declaration: Sendable, Equatable {
    /// In lower case, without parameters: `text/html`.
    var mediaType: String?
    /// As written: `iso-8859-1`.
    var charset: String?
    /// The name of the file: `story.html`.
    var fileName: String?
    /// What completes the metadata that the part itself has.
    var metadata = ReportMetadata()
  }

  init(_ input: InputFile) {
    path = input.path
    digest = input.digest
    place = ""
    bytes = input.bytes
    encoding = input.encoding
    declared = Declaration()
    depth = 0
  }

  /// The beginning of an input, to be told what format it is of: nothing that is read of it is named by a digest.
  init(beginning bytes: [UInt8], of path: String) {
    self.path = path
    digest = ""
    place = ""
    self.bytes = bytes
    encoding = nil
    declared = Declaration()
    depth = 0
  }

  private init(_ source: DocumentSource, at place: String) {
    path = source.path
    digest = source.digest
    self.place = place
    bytes = source.bytes
    encoding = source.encoding
    declared = source.declared
    depth = source.depth
  }

  /// The same bytes, of which a document at this place is read by the format itself: its lines are those of the source.
  func entry(_ name: String) -> DocumentSource {
    DocumentSource(self, at: place.isEmpty ? name : place + "/" + name)
  }

  private init(in container: DocumentSource, place: String, bytes: [UInt8], _ declared: Declaration) {
    path = container.path
    digest = container.digest
    self.place = place
    self.bytes = bytes
    encoding = container.encoding
    self.declared = declared
    depth = container.depth + 1
  }

  /// A part of this container.
  ///
  /// - Parameter name: its place, unique in the container; in a container within a container the places are joined by `/`.
  func part(_ name: String, _ bytes: [UInt8], _ declared: Declaration = Declaration()) -> DocumentSource {
    let whole = place.isEmpty ? name : name.isEmpty ? place : place + "/" + name
    return DocumentSource(in: self, place: whole, bytes: bytes, declared)
  }

  /// Whether this is the input itself, so that places in it are places in the input.
  var isInput: Bool { depth == 0 }

  /// The first bytes, by which formats tell their own.
  var beginning: ArraySlice<UInt8> { bytes.prefix(4096) }
}
