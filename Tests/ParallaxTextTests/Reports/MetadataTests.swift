import ModelSamples
import ParallaxModel
import Testing

@Suite struct MetadataTests {
  @Test(arguments: [
    ("link: https://www.24.kg/english/1/\nviews: 7", "24.kg"),
    ("The post Dam fails appeared first on The Valley Courier.", "The Valley Courier"),
    ("© 2023 Valley News Network. All rights reserved.", "Valley News Network"),
    ("As Valley News Agency earlier reported, the dam had been repaired in the year before.", "Valley News Agency"),
    ("Share this:\n\nAnn Lee\n\nI work with TV12 Valley, as a reporter, and I like it.", "TV12 Valley"),
  ])
  func theOutletIsReadFromTheFoot(_ foot: String, _ outlet: String) throws {
    let report = sampleReport("Dam near Varna fails\n\n" + RolePages.twoParagraphs + "\n\n" + foot)
    let source = try #require(report.metadata.source)
    #expect(source.value == outlet)
    #expect(report.document.string(try #require(source.bytes)) == outlet)
  }

  @Test(arguments: [
    "Reuters reported it first, citing three sources.", "As Reuters earlier reported, the dam was old and weak.",
    "© Ann Lee/AFP", "Source: https://www.facebook.com/some.page", "The Valley Courier told the minister so on Friday.",
    "As he earlier reported, the dam was old.", "link: https://t.co/abc", "© 2023 Reuters. All rights reserved.",
  ])
  func whoIsCitedIsNotTheOutlet(_ words: String) {
    #expect(sampleReport("Dam near Varna fails\n\n" + RolePages.twoParagraphs + "\n\n" + words).metadata.source == nil)
  }

  @Test(arguments: [
    ("Friday, June 9, 2023\nDam near Varna fails", "2023-06-09", StatedDate.Kind.page),
    ("date 2023-06-09 14:50\nDam near Varna fails", "2023-06-09", .published),
    (" date 2023-06 Dam near Varna fails again", "2023-06", .published),
    ("Dam near Varna fails\n9 June 2023, 10:15", "2023-06-09", .published),
    ("Dam near Varna fails\nPublished: 09.06.2023", "2023-06-09", .published),
    ("Dam near Varna fails\nBy Ann Lee | June 9, 2023", "2023-06-09", .published),
    ("Dam near Varna fails\n9 июня 2023", "2023-06-09", .published),
    ("Dam near Varna fails\nUpdated 9 June 2023 18:20 | Published 2 June 2023 07:05", "2023-06-02", .published),
    ("Dam near Varna fails\nPublished 2 June 2023 | Updated 9 June 2023", "2023-06-02", .published),
    ("Dam near Varna fails\nUpdated: June 9, 2023\nPublished: June 2, 2023", "2023-06-02", .published),
    ("Dam near Varna fails\nОбновлено: 09.06.2023\nОпубликовано: 02.06.2023", "2023-06-02", .published),
  ])
  func dates(_ head: String, _ value: String, _ kind: StatedDate.Kind) throws {
    let date = try #require(sampleReport(head + "\n\n" + RolePages.twoParagraphs).metadata.date)
    #expect(date.value == value)
    #expect(date.kind == kind)
  }

  @Test(arguments: [
    "In June 2023 the dam near Varna fails", "Dam near Varna fails\n03/04/2023", "Dam near Varna fails",
  ])
  func noDate(_ head: String) {
    #expect(sampleReport(head + "\n\n" + RolePages.twoParagraphs).metadata.date == nil)
  }

  @Test(arguments: [
    ("By Ann Lee", "Ann Lee"), ("By Ann Lee and Tom Ray", "Ann Lee and Tom Ray"), ("Author: Ann Lee", "Ann Lee"),
  ])
  func authors(_ line: String, _ author: String) {
    #expect(
      sampleReport("Dam near Varna fails\n\(line)\n\n" + RolePages.twoParagraphs).metadata.authors.map(\.value) == [
        author
      ])
  }
}
