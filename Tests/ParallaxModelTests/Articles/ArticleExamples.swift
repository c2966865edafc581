import Foundation
import ParallaxModel

// The examples of the articles in ParallaxModel.docc, compiled and run. What stands between `snippet` and `end` is the
// text of the article; a test compares the two.

/// Each returns something that shows that the example did what the article says.
enum ArticleExamples {
  static func overview(_ folder: String) -> [FindingKind] {
    // snippet ParallaxModel
    guard let read = CollatedStory(paths: [folder]) else { return [] }
    for finding in read.findings {
      print(finding.kind.rawValue, finding.why)
    }
    // end
    return read.findings.map(\.kind)
  }

  static func reading(_ folder: String) -> (sigla: [String], problems: Int, named: [String], sentences: Int) {
    // snippet Reading
    let (files, unreadable, _) = InputReader().read(paths: [folder])
    let note = InputFile(path: "note.txt", bytes: Array("Bridge closed\n\nNobody was hurt.\n".utf8))
    let (reports, _, unusable) = ReportReader().read(files + [note])
    for problem in unreadable + unusable { print(problem.message) }
    // end
    // snippet Reading
    for report in reports {
      print(report.siglum, report.outlet ?? "no outlet", report.metadata.date?.value ?? "no date")
      print(report.language?.code ?? "unknown language", report.headlineWords ?? "no headline")
    }
    // end
    var sentences = 0
    for report in reports {
      // snippet Reading
      for segment in report.segments where segment.role == .body {
        for sentence in report.sentences[segment.sentences] {
          print(sentence.bytes, report.document.string(sentence.bytes))
        }
      }
      // end
      sentences += report.sentences.count
    }
    // snippet Reading
    var choices = ReadingChoices()
    choices.sigla["note.txt"] = "desk"
    choices.languages.all = Language(tag: "en")
    choices.limits.reports = 100
    let named = ReportReader().read([note], choices).reports
    // end
    return (reports.map(\.siglum), unreadable.count + unusable.count, named.map(\.siglum), sentences)
  }

  static func collating(_ folder: String) -> (links: Int, corrected: Int, passages: Int, problems: Int) {
    // snippet Collating
    let (collation, problems) = Collation.collate(InputReader().read(paths: [folder]).files)
    for link in collation.links.prefix(3) {
      let (one, other) = (collation.reports[link.a.report], collation.reports[link.b.report])
      print(link.score, one.document.string(one.sentences[link.a.sentence].bytes))
      print(other.siglum, other.document.string(other.sentences[link.b.sentence].bytes))
    }
    // end
    // snippet Collating
    for story in collation.stories {
      let sigla = story.reports.map { collation.reports[$0].siglum }
      let areCopies = Projection(of: collation, story: story).isOfCopies
      print(sigla.joined(separator: " "), areCopies ? "one text" : "texts of their own")
    }
    // end
    let story = collation.stories[0]
    // snippet Collating
    let projection = Projection(of: collation, story: story, base: collation.report(withSiglum: "003"))
    for (number, passage) in projection.synopsis.passages.enumerated() {
      print(projection.synopsis.name(of: number))
      for reading in projection.comparisons[number].readings {
        print(reading.reports.map { collation.reports[$0].siglum }, reading.text)
      }
      if projection.isOfCopies { print("not in", passage.absent.map { collation.reports[$0].siglum }) }
    }
    // end
    // snippet Collating
    func range(_ report: Report, _ sentence: Int) -> TextRange {
      let bytes = report.sentences[sentence].bytes
      return TextRange(
        path: report.document.path, digest: report.document.digest, bytes: bytes, quote: report.document.string(bytes))
    }
    let wrong = collation.links[0]
    let corrected = collation.corrected(by: [
      .part(
        range(collation.reports[wrong.a.report], wrong.a.sentence),
        range(collation.reports[wrong.b.report], wrong.b.sentence))
    ])
    // end
    return (collation.links.count, corrected.links.count, projection.synopsis.passages.count, problems.count)
  }

  static func findings(_ folder: String, _ phrase: String) -> (findings: Int, having: [Int], told: Int) {
    let collation = Collation.collate(InputReader().read(paths: [folder]).files).collation
    let story = collation.stories[0]
    let projection = Projection(of: collation, story: story)
    // snippet Findings
    for finding in collation.findings(of: story) where finding.severity >= 2 {
      print(finding.id, finding.kind.rawValue, finding.why)
      for reading in finding.readings {
        for place in reading.places {
          let report = collation.reports[place.report]
          print("  ", report.siglum, reading.text ?? "(lacks it)", report.document.string(place.bytes))
        }
      }
    }
    // end
    // snippet Findings
    for found in projection.counterparts(of: phrase, in: collation) {
      for printing in found.printings {
        print(collation.reports[printing.report].siglum, printing.likeness.rawValue, printing.text)
      }
      print("not in", found.absent.map { collation.reports[$0].siglum })
    }
    // end
    // snippet Findings
    let overview = projection.overview(in: collation)
    for statement in overview.told where statement.reports.count == story.reports.count {
      let report = collation.reports[statement.wording.report]
      print("all tell:", report.document.string(report.sentences[statement.wording.sentence].bytes))
    }
    for quotation in overview.quotations { print(quotation.speaker ?? "somebody", quotation.text) }
    // end
    let having = projection.counterparts(of: phrase, in: collation).flatMap { $0.printings.map(\.report) }
    return (collation.findings(of: story).count, having, overview.told.count)
  }

  static func json(_ json: Data) throws -> (schema: String, findings: Int) {
    // snippet JSON
    struct Printed: Decodable {
      struct Finding: Decodable {
        struct Reading: Decodable {
          struct Place: Decodable {
            let report: String
            let bytes: [Int]
          }
          /// Null where the report lacks the fact.
          let text: String?
          let at: [Place]
        }
        let kind: String
        let why: String
        let readings: [Reading]
      }
      let schema: String
      let findings: [Finding]
    }

    let printed = try JSONDecoder().decode(Printed.self, from: json)
    for finding in printed.findings {
      for place in finding.readings.flatMap(\.at) { print(place.report, place.bytes[0]..<place.bytes[1], finding.why) }
    }
    // end
    return (printed.schema, printed.findings.count)
  }
}
