/// The name of a tag in lower case, cut after 15 bytes.
struct HTMLName: Hashable {
  private let low: UInt64
  private let high: UInt64

  func hash(into hasher: inout Hasher) { hasher.combine(low ^ high << 1) }

  /// - Parameter bytes: in upper or lower case.
  init(_ bytes: some Sequence<UInt8>) {
    var (low, high, count) = (UInt64(0), UInt64(0), 0)
    for byte in bytes {
      guard count < 15 else { break }
      let letter = UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if count < 8 { low |= letter << (8 * count) } else { high |= letter << (8 * (count - 8)) }
      count += 1
    }
    self.low = low
    self.high = high
  }

  static let script = HTMLName("script".utf8)
  static let anchor = HTMLName("a".utf8)
  static let link = HTMLName("link".utf8)
  static let pre = HTMLName("pre".utf8)
  static let form = HTMLName("form".utf8)
  private static let li = HTMLName("li".utf8)
  static let (br, body, html) = (HTMLName("br".utf8), HTMLName("body".utf8), HTMLName("html".utf8))

  /// How an element is taken.
  enum Use {
    /// Its depth counts.
    case ordinary
    /// Ends an element above it by itself where HTML says so: its depth does not count.
    case selfEnding
    /// Ends one of its group that stands directly above it.
    case item
    /// Has no content.
    case void
    /// Is opened again in every block that follows until it is closed.
    case formatting
    /// An element whose tag says nothing of text.
    case ignored
    /// What is in it is no text.
    case skipped
    /// Elements within it do not end what stands outside it.
    case barrier
  }

  var use: Use { Self.uses[self] ?? .ordinary }

  /// Whether an item ends another one that stands directly above it.
  func ends(_ other: HTMLName) -> Bool { other.use == .item && (self == Self.li) == (other == Self.li) }

  /// Whether what is in it is characters, up to its end tag or the end of the page.
  var isRaw: Bool { Self.raw.contains(self) }

  /// Whether its end tag ends whatever stands open in it, up to a barrier; other end tags stop at each such element.
  var endsOthers: Bool { use == .barrier || use == .item || Self.blocks.contains(self) }

  private static let raw = names("script style iframe textarea noembed xmp noframes")

  private static let blocks = names(
    "noscript address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header "
      + "hgroup main menu nav ol pre section summary ul listing h1 h2 h3 h4 h5 h6 button")

  private static let uses: [HTMLName: Use] = {
    var uses: [HTMLName: Use] = [:]
    for (use, list) in [
      (Use.selfEnding, "p tr td th tbody thead tfoot caption colgroup option optgroup rt rp html head body"),
      (.item, "li dt dd"),
      (.void, "base br hr link meta basefont bgsound keygen"),
      (.formatting, "a b strong"),
      (
        .ignored,
        "img source track input embed param area wbr col em i font u s strike small big tt code nobr frameset frame noframes plaintext image marquee applet isindex"
      ), (.skipped, "style svg iframe textarea noembed xmp select"), (.barrier, "table object template"),
    ] {
      for name in names(list) { uses[name] = use }
    }
    return uses
  }()

  private static func names(_ list: String) -> Set<HTMLName> {
    Set(list.utf8.split(separator: 0x20).map { HTMLName($0) })
  }
}

/// The elements that stand open: never fewer than HTML's rules have, so that their number bounds the depth.
struct HTMLOpenElements {
  private var names: [HTMLName] = []
  private var formatting: [HTMLName: Int] = [:]
  /// Start tags that were passed over for their depth and wait for their end tags.
  private var passedOver: [HTMLName: Int] = [:]

  /// The most formatting elements of a name that stand open.
  private static let mostFormatting = 2

  /// How many elements that keep their white space stand open.
  private(set) var pres = 0

  /// Opens an element; false where its tag is to be passed over.
  mutating func open(_ name: HTMLName, _ use: HTMLName.Use, _ limit: Int) -> Bool {
    switch use {
    case .void, .selfEnding: return true
    case .ignored, .skipped: return false
    case .formatting:
      // A link ends the link before it.
      guard name == .anchor || formatting[name, default: 0] < Self.mostFormatting else { return false }
      formatting[name, default: 0] += 1
      return true
    case .ordinary, .barrier, .item:
      if use == .item, let last = names.last, name.ends(last) { names.removeLast() }
      guard names.count < limit else {
        passedOver[name, default: 0] += 1
        return false
      }
      names.append(name)
      if name == .pre { pres += 1 }
      return true
    }
  }

  /// Closes an element; false where its tag is to be passed over.
  mutating func close(_ name: HTMLName) -> Bool {
    switch name.use {
    case .void: return name == .br
    case .ignored, .skipped: return false
    case .selfEnding: return name != .body && name != .html
    case .formatting:
      formatting[name] = max(0, formatting[name, default: 0] - 1)
      return true
    case .ordinary, .barrier, .item: return closeOrdinary(name)
    }
  }

  private mutating func closeOrdinary(_ name: HTMLName) -> Bool {
    if let waiting = passedOver[name], waiting > 0 {
      passedOver[name] = waiting - 1
      return false
    }
    let endsOthers = name.endsOthers
    for index in names.indices.reversed() {
      if names[index] == name {
        // The end of a form ends nothing else.
        if name == .form { names.remove(at: index) } else { names.removeSubrange(index...) }
        if pres > 0 { pres = names.count { $0 == .pre } }
        return true
      }
      if endsOthers ? names[index].use == .barrier : names[index].endsOthers { return true }
    }
    return true
  }
}
