import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxText

/// What the terms of a sentence are: numbers by what they count, and which words begin it.
@Suite struct SentenceTermTests {
  private struct Sentences {
    let terms: [[SentenceTerm]]

    init(_ texts: String...) {
      let files = texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array("\($1)\n".utf8)) }
      let (reports, vocabulary, _) = ReportReader().read(files)
      let facts = FactsOfReports(reports, vocabulary)
      var table = TermTable(vocabulary)
      terms = reports.indices.map {
        table.terms(of: reports[$0].sentences[0], stating: facts[$0], quoted: facts[$0].isQuoted)
      }
    }

    var shareAValue: Bool {
      !Set(terms[0].filter(\.marks.isValue).map(\.term)).isDisjoint(with: terms[1].map(\.term))
    }
  }

  @Test(arguments: [
    ("The river rose by two metres after the rain.", "Two of them were brought to a clinic."),
    ("Der Fluss stieg nach dem Regen um zwei Meter.", "Zwei von ihnen wurden in eine Klinik gebracht."),
    ("La rivière est montée de deux mètres.", "Deux d'entre eux ont été conduits à la clinique."),
    ("El río subió tres metros en una noche.", "Tres de ellos fueron llevados a una clínica."),
    ("Вода поднялась на два метра за ночь.", "Двое из них попали в больницу, ещё два человека уехали."),
    ("The fine is 5 euros a day.", "The 5 were let go in the evening."),
  ])
  func fewOfOneThingAreNotFewOfAnother(_ one: String, _ other: String) {
    #expect(!Sentences(one, other).shareAValue)
  }

  @Test(arguments: [
    ("The river rose by two metres after the rain.", "It has risen 2 m since Sunday, they said."),
    ("Two of them were brought to a clinic.", "A doctor looked after two in the clinic."),
    ("More than 340 families left their homes.", "The flood cost 340 euros a head, some said."),
    ("Eighty-six trees fell in the storm.", "The storm felled 86 trees."),
    ("La rivière est montée de deux mètres.", "Le niveau a gagné 2 mètres dans la nuit."),
  ])
  func aNumberIsOneHoweverItIsWritten(_ one: String, _ other: String) {
    #expect(Sentences(one, other).shareAValue)
  }

  @Test func theFirstWordsThatSaySomethingAreMarked() {
    let sentences = Sentences(
      "Mayor Ingrid Sand resigned on Monday.", "On Monday the mayor resigned, Ingrid Sand said.")
    #expect(sentences.terms.map { $0.count(where: \.marks.isFirst) } == [4, 1])
  }
}
