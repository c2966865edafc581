public import ParallaxModel

extension SignedReport {
  /// What `parallax signatures` prints of it: a line of JSON that `SignedReport(parsing:)` reads.
  public var line: [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    writer.object {
      $0.member("schema", Self.schema)
      $0.member("path", path)
      $0.member("document", document)
      $0.member("date", date)
      $0.member("outlet", outlet)
      $0.member("headline", headline)
      $0.member("language", signature.language)
      $0.member("words", signature.words)
      $0.member("runs", signature.runsText)
      $0.member("features", signature.featuresText)
    }
    writer.endText()
    return writer.bytes
  }
}
