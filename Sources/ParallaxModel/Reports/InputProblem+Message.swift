extension InputProblem {
  /// One line: `path:line: what is wrong; what to do`. Not yet safe to show: a path may hold control characters.
  public var message: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(whatIsWrong); \(whatToDo)"
  }

  private var whatIsWrong: String {
    switch kind {
    case .missing: "no such file or folder"
    case .emptyFolder: "no .txt file in this folder"
    case .unreadable(let reason): "cannot be read (\(reason))"
    case .notRegularFile: "neither a file nor a folder"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB"
    case .empty: "nothing to read in it"
    case .binary(let kind): "\(kind), not text"
    case .invalidUTF8(let count): count == 1 ? "a sequence that is not UTF-8" : "\(count) sequences that are not UTF-8"
    case .malformed(let encoding, let count):
      count == 1 ? "a sequence that is not \(encoding)" : "\(count) sequences that are not \(encoding)"
    case .invalidUTF16: "ill-formed UTF-16"
    }
  }

  private var whatToDo: String {
    switch kind {
    case .missing: "check the path"
    case .emptyFolder: "name a folder with text files, or the files"
    case .unreadable: "check its permissions"
    case .notRegularFile: "save it as a file, or pipe it in and name -"
    case .tooLarge: "cut it down to the report"
    case .empty: "left out"
    case .binary: "left out; save the report as UTF-8 text"
    case .malformed: "shown as \u{FFFD}; name the right one with --encoding"
    case .invalidUTF8, .invalidUTF16: "shown as \u{FFFD}; save the file as UTF-8"
    }
  }
}
