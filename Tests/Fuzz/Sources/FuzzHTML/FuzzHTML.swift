import DocumentLaws

/// Pages of the web.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  checkDocuments(start, count)
  return 0
}
