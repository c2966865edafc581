import ParallaxFormats
import ParallaxSupport

/// The text in an element of NewsML: NITF, XHTML, other markup, markup as characters, or plain.
struct AgencyContent {
  let story: NewsStory

  init(_ element: XMLElement) {
    if let nitf = element.name == "nitf" ? element : element.descendant("nitf") {
      story = NITFText(nitf).story
    } else if element.children.isEmpty {
      story = Self.escaped(element)
    } else {
      story = Self.page(element)
    }
  }

  /// XHTML, or paragraphs that stand in no page. Its own title counts where nothing else tells one.
  private static func page(_ element: XMLElement) -> NewsStory {
    var story = NewsStory()
    let body = element.descendant("body") ?? element
    story.body = XMLText(body).blocks
    let titles = ["title", "h1", "hl1"].lazy.compactMap { element.descendant($0) }
    let title = titles.first { !$0.text.singleSpaced.isEmpty }
    story.setHeadline(title?.text, line: title?.textLine, .agencyFile)
    return story
  }

  private static func escaped(_ element: XMLElement) -> NewsStory {
    let text = element.text
    let isNITF = text.contains("<nitf") || text.contains("<body.content")
    if isNITF, let root = XMLTree(Array(text.utf8)).root,
      let nitf = root.name == "nitf" ? root : root.descendant("nitf")
    {
      return NITFText(nitf).story
    }
    var story = NewsStory()
    story.body = MarkupText.blocks(text, line: element.textLine)
    return story
  }

  /// Bytes of text.
  var size: Int { story.body.reduce(0) { $0 + $1.text.utf8.count } }
}
