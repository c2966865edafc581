import CTerminal
public import ParallaxPage

/// The terminal while it is ours: paints frames, waits for keys, and is given back as it was when it goes out of scope.
/// There can be one at a time.
///
/// A signal, a crash of the program and the end of the terminal give it back too. What is written to stderr meanwhile
/// appears afterwards.
public struct Screen: ~Copyable {
  public let capabilities: Capabilities
  var inks: InkTable
  /// What the terminal shows; nil when that is not known.
  var shown: Frame?
  private var decoder = KeyDecoder()
  /// The size that the last event, or the beginning, spoke of.
  private var told = Size(columns: 0, rows: 0)

  /// Takes the terminal behind two descriptors. Where `input` is none (text is piped in), keys come from the controlling
  /// terminal. `terminal` is a terminfo name; nil takes it from `TERM`.
  public init(
    allowingColours: Bool = true, input: Int32 = 0, output: Int32 = 1, terminal: String? = nil
  ) throws(ScreenProblem) {
    let isUTF8 = ct_set_locale()
    if let problem = ScreenProblem(ct_open(input, output, terminal)) { throw problem }
    let colours = allowingColours ? Self.colours() : .none
    let attributes = Style.Attributes(rawValue: UInt8(truncatingIfNeeded: ct_attributes()))
    capabilities = Capabilities(colours: colours, isUTF8: isUTF8, attributes: attributes)
    inks = InkTable(colours: colours)
    told = size
  }

  deinit { ct_close() }

  private static func colours() -> Capabilities.Colours {
    if ct_colours_are_direct() { return .direct }
    switch ct_colours() {
    case 256...: return .palette
    case 16...: return .sixteen
    case 8...: return .eight
    default: return .none
    }
  }

  public var size: Size { Size(columns: Column(ct_columns()), rows: Int(ct_rows())) }

  /// Makes `wait` return; for any thread.
  public static func wake() { ct_wake() }

  /// Paints everything at the next `draw`, whatever the terminal is thought to show.
  public mutating func forget() {
    shown = nil
    ct_repaint()
  }

  /// Stops the process until the shell continues it. Between, the terminal is the shell's.
  /// - Parameter wholeGroup: stop the whole job; false where the terminal has told the others already (`C-z`).
  public mutating func suspend(wholeGroup: Bool) {
    ct_leave()
    ct_stop(wholeGroup)
    if ct_quit_signal() == 0 { takeBack() }
  }

  mutating func takeBack() {
    ct_return()
    shown = nil
  }

  /// Waits until there is something to do. What has come is taken in one read, so that many keys are one picture.
  ///
  /// - Parameter milliseconds: how long at most; nothing comes back then.
  public mutating func wait(atMost milliseconds: Int? = nil) -> [ScreenEvent] {
    if let key = newSize() { return [.key(key)] }
    let patience = decoder.patience
    let limit = [patience, milliseconds].compactMap { $0 }.min()
    let happened = ct_wait(limit.map { Int32(clamping: max(0, $0)) } ?? -1)
    func has(_ event: ct_event) -> Bool { happened & event.rawValue != 0 }
    var events: [ScreenEvent] = []
    if has(CT_QUIT) { return [.ended(status: 128 + ct_quit_signal())] }
    if has(CT_CONTINUED) { takeBack() }
    if has(CT_RESIZED) { resize() }
    if let key = newSize() { events.append(.key(key)) }
    if has(CT_GONE) { return [.ended(status: Self.hangUp)] }
    if has(CT_INPUT) { events += read() }
    if happened == 0, limit == patience { events += decoder.timeOut().map(ScreenEvent.key) }
    if has(CT_WOKEN) { events.append(.woken) }
    if has(CT_STOP) { events.append(.stop) }
    return events
  }

  /// The size as a key, if it is another than the one told of.
  private mutating func newSize() -> Key? {
    guard size != told else { return nil }
    told = size
    return .resize(columns: told.columns, rows: told.rows)
  }

  private mutating func resize() {
    ct_resize()
    shown = nil
  }

  private mutating func read() -> [ScreenEvent] {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = ct_read(&bytes, Int32(bytes.count))
    if count < 0 { return [.ended(status: Self.hangUp)] }
    return decoder.decode(bytes[..<Int(count)]).map(ScreenEvent.key)
  }

  /// As after SIGHUP.
  private static let hangUp: Int32 = 128 + 1
}
