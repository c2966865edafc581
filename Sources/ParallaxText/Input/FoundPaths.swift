internal import Glibc
internal import ParallaxSupport

/// A file to read: the bytes the system knows it by, and the words it is shown by.
struct FoundPath: Sendable {
  /// With the closing zero. Names need not be UTF-8, so the shown form could not open every file.
  let system: [CChar]
  /// How many bytes of it are the argument that it was found by.
  let argumentLength: Int
  /// What the system said of it when it was found; nil for what is not there.
  var stamp: FileStamp?
  /// The path without links and dots of its folder, where the file is no link itself.
  fileprivate(set) var resolvedFolder: [CChar]?

  init(_ path: String) {
    system = Array(path.utf8CString)
    argumentLength = system.count - 1
  }

  fileprivate init(system: [CChar], argumentLength: Int) {
    self.system = system
    self.argumentLength = argumentLength
  }

  var isStandardInput: Bool { shown == "-" }

  var shown: String { String(decoding: system.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

  func precedes(_ other: FoundPath) -> Bool { system.lexicographicallyPrecedes(other.system) }

  func appending(_ name: [CChar]) -> FoundPath {
    FoundPath(system: Self.path(of: name, in: system), argumentLength: argumentLength)
  }

  private static func path(of name: [CChar], in folder: [CChar]) -> [CChar] {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    var path: [CChar] = []
    path.reserveCapacity(folder.count + name.count)
    path += folder.dropLast()
    if path.last != slash { path.append(slash) }
    return path + name
  }

  fileprivate func stamped(_ status: stat?) -> FoundPath {
    var path = self
    path.stamp = status.map(FileStamp.init)
    return path
  }

  /// The part behind the last stroke, with the closing zero.
  private var name: [CChar] {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    return Array(system[(system.lastIndex(of: slash).map { $0 + 1 } ?? 0)...])
  }

  /// The path without links and dots, `nil` where there is none.
  var resolved: [CChar]? {
    guard !isStandardInput else { return system }
    if let resolvedFolder { return Self.path(of: name, in: resolvedFolder) }
    guard let path = realpath(system, nil) else { return nil }
    defer { free(path) }
    return Array(UnsafeBufferPointer(start: path, count: strlen(path) + 1))
  }
}

/// The files that the arguments name, found by walking folders.
struct FoundPaths {
  private(set) var problems: [InputProblem] = []
  /// Files in folders that hold no report by their names or first bytes.
  private(set) var passedOver = 0
  private var files: [FoundPath] = []
  /// By the number of a folder the devices that have it.
  private var visitedFolders: [Int: [Int]] = [:]
  private var arguments = 0

  /// Adds what one argument names.
  mutating func add(_ argument: String) {
    arguments += 1
    let path = FoundPath(argument)
    let status = path.isStandardInput ? nil : Self.status(of: path)
    guard let status, status.st_mode & S_IFMT == S_IFDIR else { return files.append(path.stamped(status)) }
    visitedFolders = [:]
    let before = files.count
    let (troubles, others) = (problems.count, passedOver)
    walk(path, status)
    if files.count == before, problems.count == troubles {
      problems.append(InputProblem(.emptyFolder(passedOver: passedOver - others), path: path.shown))
    }
  }

  /// Every file once, in byte order of the paths; of several paths to one file the shortest, then the first, stays.
  func distinct() -> [FoundPath] {
    // No folder was walked twice, and no link followed.
    if arguments == 1, files.allSatisfy({ $0.resolvedFolder != nil }) { return files.sorted { $0.precedes($1) } }
    let shortestFirst = files.sorted {
      $0.system.count == $1.system.count ? $0.precedes($1) : $0.system.count < $1.system.count
    }
    // What is one file comes together, the path that stays first.
    let resolved = shortestFirst.enumerated().map { (path: $1.resolved ?? $1.system, number: $0) }.sorted {
      $0.path == $1.path ? $0.number < $1.number : $0.path.lexicographicallyPrecedes($1.path)
    }
    let kept = resolved.indices.filter { $0 == 0 || resolved[$0 - 1].path != resolved[$0].path }
    return kept.map { shortestFirst[resolved[$0].number] }.sorted { $0.precedes($1) }
  }

  /// Depth first in byte order of the names; a folder met twice (a loop of links) is read once.
  private mutating func walk(_ folder: FoundPath, _ folderStatus: stat) {
    var pending = [(folder, folderStatus)]
    while let (path, status) = pending.popLast() {
      let (device, inode) = (Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino))
      if visitedFolders[inode]?.contains(device) ?? false { continue }
      visitedFolders[inode, default: []].append(device)
      guard let folder = FolderListing(of: path.system) else {
        problems.append(InputProblem(.lastSystemError, path: path.shown))
        continue
      }
      var names: Set<String>?
      for (entry, found) in zip(folder.entries, Self.looked(at: folder.entries, in: path)) {
        if let status = found.status, status.st_mode & S_IFMT == S_IFDIR {
          let siblings = names ?? Set(folder.entries.map(\.shownName))
          names = siblings
          if !FoundFile.isPartOfPage(entry.shownName, beside: siblings) { pending.append((found.path, status)) }
        } else if found.mayHoldReports {
          files.append(found.path.stamped(found.status))
        } else {
          passedOver += 1
        }
      }
    }
  }

  /// An entry of a folder as the system has it.
  private struct Looked: Sendable {
    let path: FoundPath
    let status: stat?
    let mayHoldReports: Bool
  }

  /// Entries that one thread takes at a time.
  private static let piece = 64

  /// The paths of a folder's entries, and what the system says of them: of many that is most of the walk.
  private static func looked(at entries: [FolderListing.Entry], in folder: FoundPath) -> [Looked] {
    let resolved = folder.resolved
    // Of a folder that is open the system need not look for its path again each time.
    let descriptor = open(folder.system, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    let pieces: [[Looked]] = .inParallel((entries.count + piece - 1) / piece, fewest: 4) {
      entries[$0 * piece..<min(entries.count, ($0 + 1) * piece)].map { entry in
        var path = folder.appending(entry.name)
        // A link leads elsewhere.
        if entry.isFile { path.resolvedFolder = resolved }
        let status = descriptor >= 0 ? status(of: entry.name, in: descriptor) : status(of: path)
        let isFolder = status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
        return Looked(
          path: path, status: status,
          mayHoldReports: !isFolder && FoundFile.mayHoldReports(path, named: entry.shownName))
      }
    }
    return pieces.flatMap(\.self)
  }

  private static func status(of name: [CChar], in folder: Int32) -> stat? {
    var status = stat()
    return fstatat(folder, name, &status, 0) == 0 ? status : nil
  }

  private static func status(of path: FoundPath) -> stat? {
    var status = stat()
    return stat(path.system, &status) == 0 ? status : nil
  }
}
