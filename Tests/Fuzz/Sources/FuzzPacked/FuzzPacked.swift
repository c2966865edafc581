import DocumentLaws

/// Archives, office documents, RTF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPacked(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  checkDocuments(start, count)
  return 0
}
