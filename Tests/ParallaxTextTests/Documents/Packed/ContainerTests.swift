import ModelSamples
import ParallaxModel
import Testing

@Suite struct ContainerTests {
  private static let story =
    "Talks fail\n\nThe minister said on Tuesday that the talks in the capital had failed again.\n"

  private func places(_ zip: SampleZip) -> [String] { documents(in: zip.bytes).documents.map(\.place) }

  /// A gzip member that stores a text.
  private func gzip(_ text: some Collection<UInt8>) -> [UInt8] {
    let length = [UInt8(text.count & 0xFF), UInt8(text.count >> 8)]
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + length + length.map { ~$0 } + Array(text)
      + [UInt8](repeating: 0, count: 8)
  }

  @Test func aPackedFileIsAtThePlaceOfTheFile() {
    let read = documents(in: gzip(Self.story.utf8))
    #expect(read.documents.map(\.place) == [""])
    #expect(read.documents.first?.words == Self.story)
  }

  @Test func entriesHaveTheirNames() {
    #expect(places(SampleZip(["b.txt": Self.story, "a/c.txt": Self.story])) == ["b.txt", "a/c.txt"])
    let packed = SampleZip([SampleZip.Entry("a.zip", SampleZip(["b.txt": Self.story]).bytes)])
    #expect(places(packed) == ["a.zip/b.txt"])
    #expect(Set(places(SampleZip(["a.txt": Self.story, "a.txt": Self.story]))).count == 2)
  }

  @Test func whatIsNoReportIsPassedOver() {
    let zip = SampleZip([
      "__MACOSX/a.txt": Self.story, ".b.txt": Self.story, "c.png": Self.story, "d.css": Self.story, "e.xyz": Self.story,
      "page.html": "<p>\(Self.story)</p>", "page_files/f.txt": Self.story, "other_files/g.txt": Self.story,
    ])
    #expect(places(zip).sorted() == ["other_files/g.txt", "page.html"])
  }

  @Test func namesArePrintableWords() {
    let zip = SampleZip(["../../etc/passwd\u{1B}[2J.txt": Self.story, "C:\\x\\y.txt": Self.story])
    #expect(places(zip) == ["../../etc/passwd[2J.txt", "C:/x/y.txt"])
  }

  @Test func threeContainersAreOpened() {
    var bytes = SampleZip(["a.txt": Self.story]).bytes
    for _ in 0..<2 { bytes = SampleZip([SampleZip.Entry("z.zip", bytes)]).bytes }
    #expect(documents(in: bytes).documents.count == 1)
    let deeper = documents(in: SampleZip([SampleZip.Entry("z.zip", bytes)]).bytes)
    #expect(deeper.documents.isEmpty && deeper.problems.contains(.nestedTooDeep(limit: 3)))
  }

  @Test func bombsAreToldOnceAndTheRestIsKept() {
    var entry = SampleZip.Entry("b.txt", deflatedZeros(copies: 40_000))
    entry.isDeflated = true
    var limits = DocumentLimits()
    limits.unpacked = 1 << 20
    let zip = SampleZip([SampleZip.Entry("a.txt", Self.story.utf8), entry, SampleZip.Entry("c.txt", Self.story.utf8)])
    let read = documents(in: zip.bytes, limits: limits)
    #expect(read.documents.map(\.place) == ["a.txt"])
    #expect(read.problems == [.unpacksTooLarge(limit: 1 << 20)])
    #expect(documents(in: gzippedZeros(copies: 40_000), limits: limits).problems == [.unpacksTooLarge(limit: 1 << 20)])
  }

  @Test func encryptedAndDamagedArchivesAreTold() {
    var entry = SampleZip.Entry("a.txt", Self.story.utf8)
    entry.isEncrypted = true
    #expect(documents(in: SampleZip([entry]).bytes).problems == [.encrypted(format: "a zip archive")])
    let cut = documents(in: SampleZip(["a.txt": Self.story]).bytes.dropLast(30))
    #expect(cut.documents.isEmpty && cut.problems.count == 1)
  }
}
