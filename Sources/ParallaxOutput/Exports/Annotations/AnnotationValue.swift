/// One annotation: what is said, and of which words.
struct AnnotationValue: JSONValue {
  let identifier: String
  let motivation: String
  let bodies: [AnnotationBody]
  let targets: [AnnotationTarget]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", identifier)
      $0.member("type", "Annotation")
      $0.member("motivation", motivation)
      $0.member("body", bodies)
      $0.member("target", targets)
    }
  }
}

struct AnnotationBody: JSONValue {
  let value: String
  let purpose: String

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("type", "TextualBody")
      $0.member("value", value)
      $0.member("format", "text/plain")
      $0.member("purpose", purpose)
    }
  }
}
