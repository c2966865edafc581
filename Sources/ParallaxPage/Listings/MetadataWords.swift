import ParallaxModel

extension MetadataOrigin {
  /// `JSON-LD`, `mail header`: where the words after a value say that it is from.
  var words: String { rawValue }
}

extension StatedDate.Kind {
  var words: String {
    switch self {
    case .published: "published"
    case .modified: "changed"
    case .page: "the day of the page"
    }
  }
}

extension DocumentNotice {
  /// One line for the reader: what the text may lack, or is made of.
  var words: String {
    switch self {
    case .paywall: "the page has only the beginning of the article"
    case .gallery: "the page is a gallery: pictures with captions"
    case .liveBlog: "the page is a live blog: entries by the clock"
    case .summary: "a summary, not the whole text"
    case .comments: "comments of readers are left out as furniture"
    }
  }
}
