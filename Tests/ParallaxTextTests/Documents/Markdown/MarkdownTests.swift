import Testing

@testable import ParallaxText

@Suite struct MarkdownTests {
  private let text = """
    # Ferry *hits* crane

    A [ferry](https://port.example/a_b) hit a **crane** in the
    harbour.[^1] ![Crane](crane.jpg)

    ## Then

    * One
    * Two `code`

    > Said so.

    | Year | Hits |
    |------|-----:|
    | 2024 | 3    |

    [^1]: A note.
    """

  @Test func readsBlocksWithoutMarks() throws {
    let read = ReadInput(text)
    #expect(read.documents.first?.format == "markdown" && read.headline == "Ferry hits crane")
    #expect(
      read.body == [
        "A ferry hit a crane in the harbour.", "One", "Two code", "Said so.", "Year | Hits", "2024 | 3", "A note.",
      ])
    #expect(read.words(.subhead) == ["Then"])
    let document = try #require(read.documents.first)
    #expect(document.blocks.map(\.inputLine) == [1, 3, 6, 8, 9, 11, 13, 15, 17])
    #expect(document.blocks.map(\.kind).prefix(6) == [.heading, .paragraph, .heading, .list, .list, .quotation])
  }

  @Test func readsFrontMatterInYAML() {
    let read = ReadInput(
      """
      ---
      title: "Ferry: a crash"
      date: 2025-03-04 10:15:00 +0100
      last_modified_at: 2025-03-05
      author: [Ann Lee, "Bo Ek"]
      lang: en
      canonical_url: https://port.example/1
      ---
      Text of it.
      """)
    #expect(read.headline == "Ferry: a crash" && read.body == ["Text of it."] && read.authors == ["Ann Lee", "Bo Ek"])
    #expect(read.metadata.date == StatedDate(value: "2025-03-04T10:15:00+01:00", kind: .published, .frontMatter))
    #expect(read.metadata.modified?.value == "2025-03-05" && read.metadata.language?.value == "en")
    #expect(read.metadata.address?.value == "https://port.example/1")
    #expect(read.documents.first?.blocks.last?.inputLine == 9)
  }

  @Test func readsFrontMatterInTOML() {
    let read = ReadInput(
      "+++\ntitle = 'Ferry'\ndate = 2025-03-04T10:15:00+01:00\n[[authors]]\nname = 'Ann Lee'\n+++\n\nText of it.\n")
    #expect(read.headline == "Ferry" && read.date == "2025-03-04T10:15:00+01:00" && read.authors == ["Ann Lee"])
    #expect(read.body == ["Text of it."])
  }

  @Test(arguments: [
    ("author: Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]), ("authors:\n- name: Ann Lee\n  url: x", ["Ann Lee"]),
    ("author:\n  name: Ann Lee", ["Ann Lee"]), ("author: ann@port.example (Ann Lee)", ["Ann Lee"]), ("tags: [a]", []),
  ])
  func takesAuthors(_ field: String, _ wanted: [String]) {
    #expect(ReadInput("---\ntitle: T\n\(field)\n---\nText.").authors == wanted)
  }

  @Test func leavesOutWhatSitesAdd() {
    let read = ReadInput(
      """
      ---
      title: T
      ---
      {% include nav.html %}
      As [we said]({% post_url 2025-01-01-x %}) it {{ page.x }}fell. **Home: **x
      {: .lead}

      {{< youtube abc >}}

      :::note
      Inside.
      :::
      <div class="x"><p>In **HTML**.</p></div>
      <!-- more -->
      """)
    #expect(read.body == ["As we said it fell. Home: x", "Inside.", "In HTML."])
  }

  @Test func keepsAHeadlineOnce() {
    let read = ReadInput("---\ntitle: Ferry hits crane\n---\n# Ferry hits crane\n\nText.")
    #expect(read.headline == "Ferry hits crane" && read.words(.subhead).isEmpty && read.body == ["Text."])
  }

  @Test func goesByTheNameOfAFile() {
    #expect(ReadInput("Ferry\n\nIt *fell*.", path: "a.md").documents.first?.format == "markdown")
    #expect(ReadInput("Ferry\n\nIt *fell*.", path: "a.txt").documents.first?.format == "text")
  }

  @Test(arguments: [
    "# 1 on the list\n\nThe ferry hit a crane.", "Ferry hits crane\n\n* One\n* Two\n- Three", "#ferry #crane trend",
    "---\nThe ferry hit a crane.\n---\nIt fell.", "Ferry\n-----\n\nIt fell.", "He paid 2 ** 3 = 8 ** 1.",
    "The array a[1](x) is called.", "*** BREAKING ***\n\nFerry hits crane", "> quoted mail\n> more\n\nAnswer",
    "+++\nx\n+++",
    "f**k and s**t, he said.", "1. One\n2. Two\n3. Three",
    "Ferry hits crane\n\nIt fell.\n\nIt lay.\n\nIt rose.\n\n## Notes\n\n* [Port](https://port.example)",
  ])
  func leavesPlainTextAlone(_ text: String) { #expect(ReadInput(text).documents.first?.format == "text") }

  @Test func endsWhateverIsNested() {
    let deep = String(repeating: "> ", count: 3000) + "x\n"
    #expect(ReadInput(deep, path: "a.md").body == ["x"])
    let open = "# T\n\n" + String(repeating: "[a](", count: 5000) + String(repeating: "{%", count: 5000)
    #expect(ReadInput(open, path: "a.md").documents.count == 1)
    let flow = "---\na: " + String(repeating: "[", count: 5000) + "\n---\nText."
    #expect(!ReadInput(flow, path: "a.md").documents.isEmpty)
    let aliases = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: T\n---\nText."
    #expect(ReadInput(aliases, path: "a.md").headline == "T")
  }
}
