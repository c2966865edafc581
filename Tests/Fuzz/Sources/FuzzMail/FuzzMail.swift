import DocumentLaws

/// Mails, mailboxes and web archives.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  checkDocuments(start, count)
  return 0
}
