import Foundation
import Testing

/// `make install` puts what the manual says, `make uninstall` takes exactly that away.
@Suite struct InstallTests {
  private let workshop: Workshop
  private let repository = Golden.folder.appendingPathComponent("../../..").standardizedFileURL.path

  init() throws { workshop = try Workshop() }

  private func make(_ target: String, _ variables: String) throws {
    let run = try workshop.run("make -s -C '\(repository)' \(target) BINARY=\"$(command -v parallax)\" \(variables)")
    #expect(run.status == 0, "\(run.errorText)")
  }

  private func files(below folder: String) throws -> [String] {
    try workshop.run("cd \(folder) && find . -type f | sort").outputText.split(separator: "\n").map {
      String($0.dropFirst(2))
    }
  }

  private static let installed = [
    "bin/parallax", "share/bash-completion/completions/parallax", "share/doc/parallax/.folders",
    "share/doc/parallax/CHANGELOG.md",
    "share/doc/parallax/LICENSE", "share/doc/parallax/README.md", "share/fish/vendor_completions.d/parallax.fish",
    "share/man/man1/parallax.1", "share/zsh/site-functions/_parallax",
  ]

  @Test func whatIsInstalledIsTakenAwayAgain() throws {
    try make("install", "PREFIX='\(workshop.folder.path)/a b/usr'")
    #expect(try files(below: "'a b/usr'") == Self.installed)
    #expect(try workshop.run("'a b/usr/bin/parallax' --version").outputText.hasPrefix("parallax "))
    #expect(try workshop.run("head -1 'a b/usr/share/man/man1/parallax.1'").outputText.hasPrefix(".TH \"PARALLAX\""))
    try make("uninstall", "PREFIX='\(workshop.folder.path)/a b/usr'")
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.path + "/a b"))
  }

  @Test func whatWasThereBeforeStays() throws {
    try workshop.write("stage/opt/p/bin/other", "mine".utf8)
    try workshop.write("stage/opt/p/share/man/man1/other.1", "mine".utf8)
    try workshop.write("stage/opt/p/share/doc/parallax/notes", "mine".utf8)
    let folders = try workshop.run("mkdir -p stage/opt/p/share/zsh; find stage | sort").outputText
    for _ in 1...2 { try make("install", "PREFIX=/opt/p DESTDIR='\(workshop.folder.path)/stage'") }
    try make("uninstall", "PREFIX=/opt/p DESTDIR='\(workshop.folder.path)/stage'")
    #expect(try workshop.run("find stage | sort").outputText == folders)
  }
}
