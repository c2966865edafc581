import ParallaxFormats

/// What CollateX takes and gives (its JSON): witnesses with tokens or content, or an alignment table. One report a
/// witness; what a table sets in one column stands beside each other.
enum CollateXFile: DocumentFormat {
  static let name = "collatex"

  static func isFormat(of source: DocumentSource) -> Bool {
    JSONSource.isObject(source) && JSONSource.hasText("\"witnesses\"", in: source)
      && ["\"table\"", "\"tokens\"", "\"content\""].contains { JSONSource.hasText($0, in: source) }
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let (tree, encoding) = JSONSource.tree(of: source, "CollateX JSON", &reading) else { return }
    guard let witnesses = CollateXWitness.all(of: tree) else {
      reading.report(
        .broken(format: "CollateX JSON", reason: "it has no witnesses, or not a row or a column for each"), in: source)
      return
    }
    var places = UniquePlaces()
    for witness in witnesses where reading.takesMore {
      let place = places.place(witness.id)
      if let document = document(of: witness, source.entry(place), encoding.name, table: source) {
        reading.add(document)
      }
    }
    if reading.documents.isEmpty { reading.report(.noText(format: "CollateX JSON"), in: source) }
  }

  private static func document(
    of witness: CollateXWitness, _ source: DocumentSource, _ encoding: String, table: DocumentSource
  ) -> Document? {
    let (text, parts) = witness.text
    guard !text.trimmingSpace(text.indices).isEmpty else { return nil }
    let roles = SegmentRoles(text)
    let table = DocumentName(path: table.path, document: table.place)
    return Document(
      path: source.path, place: source.place, digest: source.digest, format: Self.name, encoding: encoding,
      exact: false, text: text, blocks: roles.parts.map { DocumentBlock(.paragraph, $0.role, $0.bytes) },
      metadata: MetadataReader(roles).metadata.completed(by: source.declared.metadata), lines: .none,
      siglum: witness.id.isEmpty ? nil : witness.id,
      alignment: witness.isAligned ? GivenAlignment(table: table, parts: parts) : nil)
  }
}
