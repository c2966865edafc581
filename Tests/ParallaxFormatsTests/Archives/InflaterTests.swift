import ModelSamples
import ParallaxFormats
import Testing

@Suite struct InflaterTests {
  /// “Talks fail.” and “Again.”, a member each.
  private static let first: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x0B, 0x49, 0xCC, 0xC9, 0x2E, 0x56, 0x48, 0x4B, 0xCC, 0xCC, 0xD1, 0x53, 0, 0,
    0x1F,
    0xAB, 0x08, 0x60, 0x0C, 0, 0, 0,
  ]
  private static let second: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x73, 0x4C, 0x4F, 0xCC, 0xCC, 0xD3, 3, 0, 0x18, 0xF8, 0xE0, 0xBD, 6, 0, 0, 0,
  ]

  private func text(_ product: Inflater.Product) -> String { String(decoding: product.bytes, as: UTF8.self) }

  @Test func allMembersAreOneText() {
    let product = Gzip.unpack(Self.first + Self.second, limit: 100)
    #expect(text(product) == "Talks fail. Again.")
    #expect(product.end == .whole)
  }

  @Test func aDamagedMemberIsPassed() {
    var damaged = Self.first
    damaged[12] ^= 0xFF
    let product = Gzip.unpack(damaged + Self.second, limit: 100)
    #expect(product.end != .whole)
    #expect(text(product).hasSuffix("Again."))
  }

  @Test func whatEndsTooEarlyIsKept() {
    let product = Gzip.unpack(Array(Self.first.dropLast(12)), limit: 100)
    #expect(product.end == .cut)
    #expect("Talks fail. ".hasPrefix(text(product)) && !product.bytes.isEmpty)
  }

  @Test func noMoreComesOutThanAllowed() {
    let product = Gzip.unpack(gzippedZeros(copies: 40_000), limit: 1000)
    #expect(product.bytes.count == 1000)
    #expect(product.end == .full)
    #expect(Gzip.unpack(gzippedZeros(copies: 2), limit: 517).bytes.count == 517)
  }

  @Test(arguments: [[], [0x1F], [0x1F, 0x8B, 8], Array("no stream".utf8)] as [[UInt8]])
  func whatIsNoStreamGivesNothing(_ bytes: [UInt8]) { #expect(Gzip.unpack(bytes, limit: 10).bytes.isEmpty) }
}

@Suite struct ZipArchiveTests {
  private func names(_ archive: ZipArchive) -> [String] {
    archive.entries.map { String(decoding: $0.name, as: UTF8.self) }
  }

  @Test func entriesAreListedAndRead() throws {
    let archive = try ZipArchive(SampleZip(["a.txt": "one", "b/": "", "b/c.txt": "two"]).bytes)
    #expect(names(archive) == ["a.txt", "b/", "b/c.txt"])
    #expect(archive.entries.map(\.isFolder) == [false, true, false])
    let entry = try #require(archive.entry(named: "b/c.txt"))
    #expect(try archive.bytes(of: entry, limit: 10).bytes == Array("two".utf8))
    #expect(try archive.bytes(of: entry, limit: 2).end == .full)
  }

  @Test func statedSizesAreNotBelieved() throws {
    var entry = SampleZip.Entry("bomb.xml", deflatedZeros(copies: 40_000))
    entry.isDeflated = true
    for stated in [5, 1 << 30] {
      entry.statedSize = stated
      let archive = try ZipArchive(SampleZip([entry]).bytes)
      let product = try archive.bytes(of: archive.entries[0], limit: 1 << 20)
      #expect(product.bytes.count == 1 << 20 && product.end == .full)
    }
  }

  @Test func encryptedEntriesAreNotRead() throws {
    var entry = SampleZip.Entry("a.txt", "one".utf8)
    entry.isEncrypted = true
    let archive = try ZipArchive(SampleZip([entry]).bytes)
    #expect(archive.entries[0].isEncrypted)
    #expect(throws: FormatError.self) { try archive.bytes(of: archive.entries[0], limit: 10) }
  }

  @Test func entriesAreListedWithinALimit() throws {
    let zip = SampleZip((0..<50).map { SampleZip.Entry("\($0)", []) })
    let archive = try ZipArchive(zip.bytes, limit: 20)
    #expect(archive.entries.count == 20 && archive.isCutShort)
    #expect(try !ZipArchive(zip.bytes, limit: 50).isCutShort)
  }

  @Test func aBrokenDirectoryIsAnError() {
    let bytes = SampleZip(["a.txt": "one"]).bytes
    for cut in [4, 30, bytes.count - 23] {
      #expect(throws: FormatError.self) { try ZipArchive(Array(bytes[..<cut])) }
    }
  }

  @Test func anyDamageIsEndured() {
    let bytes = SampleZip(["a.txt": "one", "b.txt": "two"]).bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0xFF
      guard let archive = try? ZipArchive(damaged) else { continue }
      for entry in archive.entries { _ = try? archive.bytes(of: entry, limit: 100) }
      #expect(archive.entries.count <= 4096)
    }
  }
}
