/// The inputs with what read them, a row for each report.
struct InputsTable {
  static let columns = [
    "report", "path", "place", "format", "encoding", "sha256", "text_sha256", "program", "options",
  ]

  private let provenance: Provenance

  init(_ provenance: Provenance) { self.provenance = provenance }

  var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns)
    for input in provenance.inputs {
      writer.row([
        input.siglum, input.path, input.place, input.format, input.encoding, input.digest, input.textDigest,
        provenance.program, provenance.optionWords,
      ])
    }
    return writer.bytes
  }
}
