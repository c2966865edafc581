import Glibc
import ParallaxFormats
import Testing

@Suite struct ConversionTests {
  private func run(_ command: String..., input: String = "", change: (inout Conversion) -> Void = { _ in })
    throws(Conversion.Failure) -> String
  {
    var conversion = Conversion(command)
    change(&conversion)
    return String(decoding: try conversion.run(Array(input.utf8)), as: UTF8.self)
  }

  @Test func inputGoesInAndOutputComesOut() throws {
    let text = String(repeating: "The talks failed. ", count: 20_000)
    #expect(try run("cat", input: text) == text)
    #expect(try run("cat") == "")
  }

  @Test func noShellReadsTheArguments() throws {
    #expect(try run("echo", "$HOME", "; false", "`id`") == "$HOME ; false `id`\n")
  }

  @Test func theProgramSeesNothingElse() throws {
    let names = try run("env").split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names) == ["PATH", "LC_ALL", "TMPDIR"])
    #expect(try run("pwd") == "/\n")
    #expect(try run("ls", "/proc/self/fd").split(separator: "\n").count == 4)
  }

  @Test func failuresAreTold() {
    #expect(throws: Conversion.Failure.missing) { try run("no-such-program-anywhere") }
    #expect(throws: Conversion.Failure.missing) { try run("./cat") }
    #expect(throws: Conversion.Failure.missing) { try run("") }
    #expect(throws: Conversion.Failure.failed(status: 1)) { try run("false") }
  }

  @Test func timeAndOutputAreLimited() {
    #expect(throws: Conversion.Failure.tooSlow) { try run("sleep", "30") { $0.seconds = 1 } }
    #expect(throws: Conversion.Failure.tooLong) { try run("yes") { $0.output = 100_000 } }
  }

  /// A file may be made, but nothing goes into it.
  @Test func noFileCanBeWritten() {
    let path = "/tmp/parallax-conversion-\(getpid())"
    defer { unlink(path) }
    #expect(throws: Conversion.Failure.self) { try run("tee", path, input: "x") }
    var status = stat()
    #expect(stat(path, &status) != 0 || status.st_size == 0)
  }

  @Test func programsRunBesideEachOther() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 { group.addTask { (try? run("cat", input: "\(number)")) == "\(number)" } }
      for await isRight in group { #expect(isRight) }
    }
  }
}
