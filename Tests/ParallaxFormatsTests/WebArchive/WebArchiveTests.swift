import ParallaxFormats
import Testing

@Suite struct WebArchiveTests {
  private func record(_ address: String, _ block: String, length: String? = nil, kind: String = "response") -> String {
    "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: <\(address)>\r\nContent-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(length ?? String(block.utf8.count))\r\n\r\n\(block)\r\n\r\n"
  }

  private func read(_ text: String) -> (records: [String], isDamaged: Bool) {
    var archive = WebArchive(Array(text.utf8))
    var records: [String] = []
    while let record = archive.next() {
      records.append("\(record.address) \(String(decoding: record.block, as: UTF8.self))")
    }
    return (records, archive.isDamaged)
  }

  @Test func recordsFollowEachOther() {
    let read = read(record("http://a/", "one") + record("http://b/", "WARC/1.0 in it\r\nWARC/1.0\r\n"))
    #expect(read.records == ["http://a/ one", "http://b/ WARC/1.0 in it\r\nWARC/1.0\r\n"])
    #expect(!read.isDamaged)
  }

  @Test(arguments: ["1", "99999999999", "-5", "18446744073709551617", "", "x"])
  func aFalseLengthEndsAtTheNextRecord(_ length: String) {
    let read = read(record("http://a/", "one", length: length) + record("http://b/", "two"))
    #expect(read.records == ["http://a/ one", "http://b/ two"])
    #expect(read.isDamaged)
  }

  @Test func theOldFormHasALineARecord() {
    let head = "filedesc://x.arc 0.0.0.0 20040312093000 text/plain 4\nhead\n"
    let page = "http://a/ 192.0.2.1 20040312093000 text/html 3\none\n"
    #expect(read(head + page + page).records == ["filedesc://x.arc head", "http://a/ one", "http://a/ one"])
  }
}

@Suite struct HTTPResponseTests {
  private func content(_ message: String) -> String? {
    HTTPResponse(Array(message.utf8)[...])?.content(limit: 1000).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func chunksAreJoined() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    #expect(content(head + "4\r\nTalk\r\n6;x=y\r\ns fail\r\n0\r\n\r\n") == "Talks fail")
    #expect(content(head + "<html>was joined</html>") == "<html>was joined</html>")
    #expect(content(head + "ff\r\ncut") == "cut")
    #expect(content(head + "FFFFFFFFFFFFFFFF\r\nx") == "FFFFFFFFFFFFFFFF\r\nx")
  }

  @Test func codingsAreUndone() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
    #expect(content(head + "not packed") == "not packed")
    #expect(content("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx") == nil)
    let response = try #require(HTTPResponse(Array("HTTP/1.0 404 Not Found\nContent-Type: text/html\n\nx".utf8)[...]))
    #expect(response.status == 404 && response.contentType.value == "text/html")
    #expect(HTTPResponse(Array("GET / HTTP/1.1\r\n\r\n".utf8)[...]) == nil)
  }
}
