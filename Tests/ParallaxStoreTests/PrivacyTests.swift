import Foundation
import Glibc
import ParallaxDatabase
import Testing

@testable import ParallaxStore

/// What the reader notes is for nobody else to read.
@Suite struct PrivacyTests {
  private let temporary = TemporaryFolder()
  private var path: String { temporary.path("state/parallax/parallax.db") }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }

  @Test func aNewDatabaseIsForTheUserAlone() throws {
    let database = try Database.forWriting(path)
    try database.execute("BEGIN IMMEDIATE; INSERT INTO correction (step, kind) VALUES (1, 'role')")
    #expect(try mode(path + "-journal") == 0o600)
    #expect(try mode(path) == 0o600)
    #expect(try mode(temporary.path("state/parallax")) == 0o700)
    #expect(try mode(temporary.path("state")) == 0o700)
  }

  @Test func theModesOfWhatIsThereStay() throws {
    _ = try temporary.write("state/parallax/parallax.db", "")
    chmod(path, 0o640)
    chmod(temporary.path("state/parallax"), 0o750)
    _ = try Database.forWriting(path)
    #expect(try mode(path) == 0o640)
    #expect(try mode(temporary.path("state/parallax")) == 0o750)
  }
}
