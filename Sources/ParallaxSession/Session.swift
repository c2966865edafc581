package import ParallaxBrowser
public import ParallaxModel
package import ParallaxPage
public import ParallaxStore
package import ParallaxTerminal

/// Makes the collation that a browser awaits.
public struct CollatingWork: Sendable {
  /// Asks between its steps whether it is still wanted, and may return nil when not.
  public typealias Work =
    @Sendable (_ isWanted: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (Int) -> Void)
    -> (collation: Collation, projection: Projection)?

  /// Whether it is so little that it is done between the first picture and the first key, else beside the loop.
  let isShort: Bool
  let work: Work

  public init(isShort: Bool, _ work: @escaping Work) {
    self.isShort = isShort
    self.work = work
  }
}

/// The program while it is on the screen: opens the terminal, runs the browser in it, gives it back.
///
///     let status = try Session.run { capabilities, size in Browser(…) }
public enum Session {
  /// Before anything else: a crash is said in one line, before there is a screen too, and memory is kept.
  public static func prepare() {
    Crash.sayInOneLine()
    SpareMemory.keep()
  }

  /// Standard error has a line with so many columns in use, which is not ended; 0 for none. What a crash says is written
  /// over it.
  public static func writesOver(_ columns: Int) { Crash.writesOver(columns) }

  /// Runs until the reader quits, a signal comes or the terminal ends.
  ///
  /// - Parameters:
  ///   - allowingColours: false where the reader wants none, whatever the terminal can do.
  ///   - corrections: those that the browser's collation has; the reader adds to them.
  ///   - annotations: the reader's notes and marks on these reports.
  ///   - collating: makes the collation that the browser awaits, if it awaits one.
  ///   - source: where the reports come from; they are watched, and can be read again.
  ///   - saver: writes the files that the reader wants; without it none can be written.
  ///   - version: of the program, for the evidence that is copied.
  ///   - collection: where the browser's list comes from, if it is of a large collection.
  ///   - keeper: keeps where the reader is, and what has been read.
  ///   - start: makes the browser for a terminal that can show that much, in that size.
  /// - Throws: why there is no screen; nothing has been written then, and text can be printed instead.
  package static func run(
    allowingColours: Bool = true, corrections: KeptCorrections = KeptCorrections(),
    annotations: KeptAnnotations = KeptAnnotations(), collating: CollatingWork? = nil, source: ReportSource? = nil,
    collection: CollectionSource? = nil, keeper: ReadingKeeper? = nil, saver: StorySaver? = nil, version: String = "",
    start: (Capabilities, Size) -> Browser
  ) throws(ScreenProblem) -> SessionEnd {
    let screen = try Screen(allowingColours: allowingColours)
    var browser = start(screen.capabilities, screen.size)
    if !annotations.all.isEmpty { browser.take(annotations.all) }
    var loop = MainLoop(
      screen, browser, corrections, annotations, collating: collating, source: source, collection: collection,
      keeper: keeper, saver: saver, version: version)
    return loop.run()
  }
}

/// How a session ended.
public struct SessionEnd: Sendable {
  /// The exit status: 0, or 128+n for a signal.
  public let status: Int32
  /// What the reader has noted and the store could not take to the last.
  public let unkept: [Annotation]
  /// Why.
  public let problem: StoreProblem?
}
