import Glibc
import ParallaxModel
import Testing

@Suite struct InputReaderTests {
  /// A folder of its own that is gone when the test is.
  private final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/parallax-test-XXXXXX".utf8CString)
      path = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
    }

    deinit { _ = system("chmod -R u+rwx '\(path)'; rm -rf '\(path)'") }

    func write(_ name: String, _ text: String = "A report.") {
      guard let file = fopen("\(path)/\(name)", "w") else { return }
      fputs(text, file)
      fclose(file)
    }

    func make(_ name: String) { mkdir("\(path)/\(name)", 0o755) }
  }

  @Test func aFolderIsReadRecursivelyForTexts() {
    let folder = Folder()
    folder.make("inner")
    folder.make(".hidden")
    for name in ["b.txt", "a.TXT", "c.log", ".d.txt", "inner/e.txt", ".hidden/f.txt"] { folder.write(name) }
    let read = InputReader().read(paths: [folder.path])
    #expect(read.passedOver == 1)
    #expect(read.files.map { $0.path.dropFirst(folder.path.utf8.count) } == ["/a.TXT", "/b.txt", "/inner/e.txt"])
    #expect(read.problems == [])
  }

  /// A container of many reports is told without being taken apart.
  @Test func reportsAreCountedByWhatStandsBeforeThem() {
    let folder = Folder()
    let mail =
      "From ann@example.org Mon Jun  1 04:27:29 2009\nFrom: Ann <ann@example.org>\nSubject: News\nDate: Mon, 1 Jun 2009 04:27:29 +0000\n\nSome words about the bridge at Halden, and more of them.\n\n"
    let item =
      "<item><title>Bridge closed</title><description>Some words about the bridge at Halden, and more.</description></item>\n"
    folder.write("news.mbox", String(repeating: mail, count: 160))
    folder.write(
      "news.xml",
      "<rss version=\"2.0\"><channel><title>News</title>" + String(repeating: item, count: 160) + "</channel></rss>")
    folder.write(
      "long.txt",
      String(repeating: "From here on the text is long and has many lines.\n\nFrom there too.\n", count: 2000))
    folder.write("few.mbox", String(repeating: mail, count: 3))
    func mayHold(_ least: Int, _ names: String...) -> Bool {
      let reader = InputReader()
      return reader.mayHold(least, in: reader.find(names.map { "\(folder.path)/\($0)" }))
    }
    #expect(mayHold(160, "news.mbox") && !mayHold(161, "news.mbox"))
    #expect(mayHold(160, "news.xml") && !mayHold(161, "news.xml"))
    #expect(!mayHold(2, "long.txt") && mayHold(3, "few.mbox") && !mayHold(4, "few.mbox"))
    #expect(mayHold(321, "news.mbox", "news.xml", "long.txt") && !mayHold(322, "news.mbox", "news.xml", "long.txt"))
    #expect(mayHold(4, ""))
  }

  @Test func aFileIsReadOnceHoweverItIsReached() {
    let folder = Folder()
    folder.make("inner")
    folder.write("inner/a.txt")
    symlink("\(folder.path)/inner", "\(folder.path)/link")
    symlink("..", "\(folder.path)/inner/loop")
    let file = "\(folder.path)/inner/a.txt"
    for paths in [[folder.path, file], [file, folder.path, "\(folder.path)/inner/../inner/a.txt"]] {
      let read = InputReader().read(paths: paths)
      #expect(read.files.count == 1)
      #expect(read.problems == [])
    }
  }

  @Test func whatCannotBeReadIsAProblemAndTheRestIsRead() {
    let folder = Folder()
    folder.write("ok.txt")
    folder.make("empty")
    mkfifo("\(folder.path)/pipe.txt", 0o644)
    symlink("nowhere", "\(folder.path)/dangling.txt")
    let paths = [folder.path, "\(folder.path)/empty", "\(folder.path)/missing.txt"]
    let read = InputReader().read(paths: paths)
    #expect(read.files.count == 1)
    #expect(read.problems.map(\.kind) == [.emptyFolder(passedOver: 0), .missing, .missing, .notRegularFile])
    for problem in read.problems { #expect(problem.message.contains(": ") && problem.message.contains("; ")) }
  }

  @Test func aLargeFileIsAProblem() {
    let folder = Folder()
    folder.write("a.txt", "123456789")
    #expect(InputReader(limits: InputLimits(bytes: 9)).read(paths: [folder.path]).files.count == 1)
    let read = InputReader(limits: InputLimits(bytes: 8)).read(paths: [folder.path])
    #expect(read.problems.map(\.kind) == [.tooLarge(limit: 8)])
  }

  @Test(arguments: [
    (InputLimits(allBytes: 20), InputProblem.Kind.tooMuchTogether(limit: 20)),
    (InputLimits(files: 2), .tooMany(limit: 2)),
  ])
  func whatIsTooMuchTogetherEndsTheReading(limits: InputLimits, problem: InputProblem.Kind) {
    let folder = Folder()
    for name in ["a.txt", "b.txt", "c.txt", "d.txt"] { folder.write(name, "\n\nA report\n") }
    let read = InputReader(limits: limits).read(paths: [folder.path])
    #expect(
      read.files.map { $0.path.suffix(5) } == (problem == .tooMuchTogether(limit: 20) ? ["a.txt"] : ["a.txt", "b.txt"]))
    #expect(read.problems.map(\.kind) == [problem])
  }

  @Test func whatABrowserSavedBesideAPageIsPassedOver() {
    let folder = Folder()
    for name in ["page_files", "page2_files", "other-Dateien"] { folder.make(name) }
    folder.write("page.html", "<!DOCTYPE html><title>A dam</title><p>The dam failed.</p>")
    folder.write("other.htm", "<html><body><p>The dam failed.</p></body></html>")
    for name in ["page_files/frame.txt", "page2_files/note.txt", "other-Dateien/frame.txt"] { folder.write(name) }
    let read = InputReader().read(paths: [folder.path])
    let names = read.files.map { $0.path.dropFirst(folder.path.utf8.count + 1) }
    #expect(names.contains("page2_files/note.txt"))
    #expect(!names.contains("page_files/frame.txt") && !names.contains("other-Dateien/frame.txt"))
  }
}
