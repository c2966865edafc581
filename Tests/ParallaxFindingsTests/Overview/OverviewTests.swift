import ModelSamples
import ParallaxModel
import Testing

/// What an overview says of stories that three newsrooms wrote.
struct OverviewTests {
  /// A story with its overview.
  struct Read {
    let collation: Collation
    let projection: Projection
    let overview: Overview

    init(_ collation: Collation, base: Int? = nil) {
      self.collation = collation
      projection = Projection(of: collation, story: collation.stories[0], base: base)
      overview = projection.overview(in: collation)
    }

    func text(_ sentence: SentenceID) -> String {
      let report = collation.reports[sentence.report]
      return report.document.string(report.sentences[sentence.sentence].bytes)
    }

    func text(_ place: PrintedPlace) -> String { collation.reports[place.report].document.string(place.bytes) }

    func text(_ detail: OwnDetails.Detail, of report: Int) -> String {
      collation.reports[report].document.string(detail.bytes)
    }
  }

  static let school = Read(worldStory("school"))
  static let mine = Read(worldStory("mine"))

  // MARK: The school

  @Test func ledesAreHeadlineAndFirstSentence() throws {
    let read = Self.school
    let lede = try #require(read.overview.ledes.first)
    let headline = try #require(lede.headline)
    #expect(read.collation.reports[0].document.string(headline) == "Twelve hurt as school sports hall roof collapses")
    let sentence = try #require(lede.sentence)
    #expect(read.text(SentenceID(report: 0, sentence: sentence)).hasPrefix("Eleven pupils and a teacher were injured"))
  }

  @Test func whatAllTellComesFirst() throws {
    let counts = Self.school.overview.told.map(\.sentences.count)
    #expect(counts == counts.sorted(by: >))
    let first = try #require(Self.school.overview.told.first)
    #expect(first.sentences.count == 3)
    #expect(Self.school.text(first.wording).contains("badminton"))
  }

  @Test func quotationsOfSeveralAreListedOnceWithWhoQuotesThem() throws {
    let read = Self.school
    let train = try #require(read.overview.quotations.first { $0.text.contains("like a train") })
    #expect(train.reports == [1, 2] && train.agreement == .same && train.speaker == "Callum Reddy")
    let buckets = try #require(read.overview.quotations.first { $0.text.contains("complaining about buckets") })
    #expect(buckets.agreement == .unquoted(2))
    let lucky = try #require(read.overview.quotations.first { $0.text.contains("fortunate") })
    #expect(lucky.agreement == .differ && lucky.reports == [0, 1])
    for statement in read.overview.told { #expect(!read.text(statement.wording).contains("like a train")) }
  }

  @Test func quotedWordsAreCountedBySpeaker() throws {
    let speakers = Self.school.overview.speakers
    func words(_ name: String) -> [Int: Int] {
      let found = speakers.first { Self.school.text($0.name) == name }
      return Dictionary(uniqueKeysWithValues: (found?.shares ?? []).map { ($0.report, $0.words) })
    }
    #expect(words("Gareth Pugh") == [0: 10, 1: 8])
    #expect(words("Callum Reddy")[1] == 9)
    #expect(words("Dawn Sissons")[1] == 20 && words("Dawn Sissons")[2] == 8)
  }

  @Test func namesAndFiguresOfOneAlone() throws {
    let details = Self.school.overview.details.map { own in own.details.map { Self.school.text($0, of: own.report) } }
    #expect(details[0].contains("£340,000") && details[1].contains("£430,000"))
    #expect(details[2].contains("Rebecca Ferrand") && !details[0].contains { $0.contains("Askerdale") })
    #expect(!details[1].contains("Gareth Pugh"))
  }

  @Test func denialsComeBeforeTheRest() {
    for own in Self.school.overview.own + Self.mine.overview.own {
      let order = own.sentences.map { [$0.rank.rawValue, $0.sentence] }
      #expect(zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
  }

  // MARK: What holds for every story

  @Test(arguments: ["school", "mine"]) func everyLineStandsInItsReports(_ name: String) {
    let read = name == "school" ? Self.school : Self.mine
    for told in read.overview.told {
      #expect(told.sentences.count > 1 && told.reports == Array(Set(told.reports)).sorted())
      #expect(told.sentences.contains(told.wording))
      // Nobody who tells what the line says is said not to tell it.
      #expect(Set(read.projection.tellings.others(telling: told.wording)).isSubset(of: told.reports))
      for sentence in told.sentences {
        #expect(read.projection.tellings.telling(of: sentence) != .only)
        #expect(read.collation.reports[sentence.report].role(ofSentence: sentence.sentence) == .body)
      }
    }
    for quotation in read.overview.quotations {
      #expect(quotation.places.count > 1 && quotation.reports == Array(Set(quotation.reports)).sorted())
      #expect(quotation.text.hasPrefix(read.text(quotation.place)))
    }
    for own in read.overview.own {
      #expect(own.all == read.projection.tellings.counts(of: own.report).sentences)
      for sentence in own.sentences {
        let id = SentenceID(report: own.report, sentence: sentence.sentence)
        #expect(read.projection.tellings.telling(of: id) == .only)
      }
    }
  }

  /// What is said to stand in one report alone has no word with its last letters anywhere else.
  @Test(arguments: ["school", "mine"]) func detailsOfOneStandInNoOther(_ name: String) {
    let read = name == "school" ? Self.school : Self.mine
    for own in read.overview.details {
      let others = read.overview.reports.filter { $0 != own.report }.map { read.collation.reports[$0].document }
      for detail in own.details {
        let text = read.text(detail, of: own.report)
        #expect(!others.contains { $0.string(0..<$0.text.count).contains(text) }, "\(text)")
      }
    }
  }

  @Test(arguments: ["school", "mine"]) func knowsNoBaseAndNoOrderOfFiles(_ name: String) {
    let usual = name == "school" ? Self.school : Self.mine
    for base in usual.overview.reports {
      #expect(Read(usual.collation, base: base).overview == usual.overview)
    }
    #expect(Read(worldStory(name, reversed: true)).overview == usual.overview)
  }
}
