import ParallaxModel
import Testing

@Suite struct WebArchiveFileTests {
  private static let story =
    "Talks fail\n\nThe minister said on Tuesday that the talks in the capital had failed again.\n"

  private func record(_ address: String, _ body: String, status: Int = 200, type: String = "text/plain; charset=utf-8")
    -> String
  {
    let block = "HTTP/1.1 \(status) OK\r\nContent-Type: \(type)\r\n\r\n\(body)"
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nWARC-Date: 2024-03-05T09:30:00Z\r\n"
      + "Content-Type: application/http;msgtype=response\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  @Test func answersAreReportsAtTheirAddresses() throws {
    let archive = record("https://example.org/a", Self.story) + record("https://example.org/a", Self.story)
    let read = documents(in: archive.utf8).documents
    #expect(Set(read.map(\.place)).count == 2 && read.first?.place == "https://example.org/a")
    let first = try #require(read.first)
    #expect(first.metadata.address?.value == "https://example.org/a")
    #expect(first.metadata.date?.value == "2024-03-05T09:30:00Z" && first.metadata.date?.kind == .page)
  }

  @Test func whatIsNoReportIsPassedOver() {
    let others =
      record("https://example.org/1", Self.story, status: 404)
      + record("https://example.org/2.css", "a {}", type: "text/css")
      + record("https://example.org/robots.txt", "User-agent: *\nDisallow: /private\n")
      + record("https://example.org/3", "{\"a\": [1, 2]}", type: "application/json")
      + record("dns:example.org", "example.org. 10 A 192.0.2.1")
    let read = documents(in: (others + record("https://example.org/4", Self.story)).utf8)
    #expect(read.documents.map(\.place) == ["https://example.org/4"])
    #expect(documents(in: others.utf8).problems == [.noText(format: "a web archive")])
  }

  @Test func aFalseLengthIsToldAndTheRestIsRead() {
    let archive = record("https://example.org/1", Self.story).replacing("Content-Length: ", with: "Content-Length: 9")
    let read = documents(in: (archive + record("https://example.org/2", Self.story)).utf8)
    #expect(read.documents.count == 2)
    #expect(read.problems.count == 1)
  }
}
