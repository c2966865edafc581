import DocumentLaws

/// Feeds, agency files in XML and JSON, Markdown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNews(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  checkDocuments(start, count)
  return 0
}
