/// Where an export comes from, as JSON: program, options, and every input by its hash.
struct ProvenanceValue: JSONValue {
  let provenance: Provenance

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("program", provenance.program)
      $0.member("options", provenance.options.map(OptionValue.init))
      $0.member("inputs", provenance.inputs.map(InputValue.init))
    }
  }
}

/// An option that held.
struct OptionValue: JSONValue {
  let option: Provenance.Option

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", option.name)
      $0.member("value", option.value)
    }
  }
}

/// A report by its input.
struct InputValue: JSONValue {
  let input: Provenance.Input

  func write(to writer: inout JSONWriter) { writer.object { writeMembers(to: &$0) } }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("siglum", input.siglum)
    writer.member("path", input.path)
    writer.member("document", input.place.isEmpty ? String?.none : input.place)
    writer.member("format", input.format)
    writer.member("encoding", input.encoding)
    writer.member("sha256", input.digest)
    writer.member("text_sha256", input.textDigest)
  }
}
