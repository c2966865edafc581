import Glibc
import ParallaxSupport
import Testing

struct FolderListingTests {
  /// Calls `body` with a folder that holds a file, a hidden one, a folder, a link to it, and a name that is not UTF-8.
  private static func withFolder(_ body: (String) -> Void) {
    var template = Array("/tmp/listing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      Issue.record("no folder")
      return
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for name in ["b.txt", ".hidden", "a\u{E9}.txt"] { close(open("\(folder)/\(name)", O_CREAT | O_WRONLY, 0o600)) }
    let foreign = Array(folder.utf8CString.dropLast()) + [CChar(bitPattern: 0x2F), CChar(bitPattern: 0xFF), 0]
    close(open(foreign, O_CREAT | O_WRONLY, 0o600))
    mkdir("\(folder)/inner", 0o700)
    symlink("inner", "\(folder)/link")
    body(folder)
    unlink(foreign)
    for name in ["b.txt", ".hidden", "a\u{E9}.txt", "link"] { unlink("\(folder)/\(name)") }
    rmdir("\(folder)/inner")
    rmdir(folder)
  }

  @Test func namesAreSortedByTheirBytesAndHiddenOnesLeftOut() {
    Self.withFolder { folder in
      let entries = FolderListing(of: folder)?.entries ?? []
      #expect(entries.map(\.shownName).sorted() == ["a\u{E9}.txt", "b.txt", "inner", "link", "\u{FFFD}"].sorted())
      #expect(entries.map { $0.name.map(UInt8.init(bitPattern:)) }.map(\.last) == [0, 0, 0, 0, 0])
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.name.lexicographicallyPrecedes($1.name) })
    }
  }

  @Test func onlyAFolderItselfIsOne() {
    Self.withFolder { folder in
      let entries = FolderListing(of: folder)?.entries ?? []
      #expect(entries.filter(\.isFolder).map(\.shownName) == ["inner"])
    }
  }

  @Test func hiddenNamesCountWhereAsked() {
    Self.withFolder { folder in
      let names = FolderListing(of: folder, withHidden: true)?.entries.map(\.shownName) ?? []
      #expect(names.filter { $0.hasPrefix(".") } == [".", "..", ".hidden"])
    }
  }

  @Test func whatIsNoFolderIsNotListed() {
    #expect(FolderListing(of: "/dev/null") == nil)
    #expect(FolderListing(of: "/nowhere/at/all") == nil)
  }
}
