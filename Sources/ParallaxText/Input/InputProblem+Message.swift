extension InputProblem {
  /// One line: `path:line: what is wrong; what to do`. Not yet safe to show: a path may hold control characters.
  public var message: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(words)"
  }

  /// What is wrong and what to do, without the place.
  package var words: String {
    if case .told(let words, _) = kind { words } else { "\(whatIsWrong); \(whatToDo)" }
  }

  private var whatIsWrong: String {
    switch kind {
    case .missing: "no such file or folder"
    case .emptyFolder(0): "nothing to read in this folder"
    case .emptyFolder(1): "no report in this folder (1 file passed over)"
    case .emptyFolder(let passedOver): "no report in this folder (\(passedOver) files passed over)"
    case .unreadable(let reason): "cannot be read (\(reason))"
    case .notRegularFile: "neither a file nor a folder"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB"
    case .empty: "nothing to read in it"
    case .binary(let format): format.map { "\($0.rawValue), not text" } ?? "not a text file"
    case .malformed(let encoding, 1): "a sequence that is not \(encoding)"
    case .malformed(let encoding, let count): "\(count) sequences that are not \(encoding)"
    case .tooManyLines(let limit): "more than \(limit) lines"
    case .tooMany(let limit): "this and what follows is more than \(limit) files"
    case .tooMuchTogether(let limit): "this and what follows is more than \(limit >> 20) MB together"
    case .tooManyLinesTogether(let limit): "this and what follows is more than \(limit) lines together"
    case .tooManyDocuments(let limit): "more than \(limit) reports in it"
    case .textTooLong(let limit): "a report of more than \(limit >> 20) MB of text in it"
    case .unpacksTooLarge(let limit): "unpacks to more than \(limit >> 20) MB"
    case .nestedTooDeep(let limit): "more than \(limit) archives or mails in one another"
    case .broken(let format, let reason): "\(format), but \(reason)"
    case .encrypted(let format): "\(format), encrypted"
    case .noText(let format): "\(format) without text"
    case .noConverter(let format, let program, _): "\(format) needs the program \(program), which is not there"
    case .converterForbidden(let format): "\(format) needs another program, and none may be started"
    case .converterFailed(let program, let reason): "\(program) \(reason)"
    case .told(let words, _): words
    }
  }

  private var whatToDo: String {
    switch kind {
    case .missing: "check the path"
    case .emptyFolder: "name a folder with texts (.txt, .md), pages, feeds, mails or archives, or the files"
    case .unreadable: "check its permissions"
    case .notRegularFile: "save it as a file, or pipe it in and name -"
    case .tooLarge: "cut it down to the report, or allow more with --max-size"
    case .empty: "left out"
    case .binary: "left out; save the report as text or as a page"
    case .malformed: "shown as \u{FFFD}; save the file as UTF-8, or name what it is in with --encoding"
    case .tooManyLines: "cut it down to the report, or allow more with --max-lines"
    case .tooMany: "left out; name fewer, or allow more with --max-files"
    case .tooMuchTogether: "left out; name fewer, or allow more with --max-total"
    case .tooManyLinesTogether: "left out; name fewer, or allow more with --max-lines"
    case .tooManyDocuments: "the others are left out; divide it"
    case .textTooLong: "its end is left out"
    case .unpacksTooLarge: "the rest is left out; unpack what you need"
    case .nestedTooDeep: "left out; unpack what you need"
    case .broken: "only what is sound in it is read"
    case .encrypted: "left out; save it without a password"
    case .noText: "left out"
    case .noConverter(_, _, let package):
      package.map { "install \($0), or name another program under [converters]" }
        ?? "install it, or name another program under [converters]"
    case .converterForbidden: "left out; save it as text"
    case .converterFailed: "left out; save it as text"
    case .told: "left out"
    }
  }
}
