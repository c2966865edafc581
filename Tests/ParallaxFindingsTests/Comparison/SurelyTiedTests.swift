import ParallaxModel
import Testing

/// Independent reports whose sentences surely say the same: before and after, months, the last day, short quotations.
@Suite struct SurelyTiedTests {
  @Test(arguments: [
    (
      "en", "The tunnel flooded in March, the engineers of Orla found.",
      "Engineers found that in May water had filled the tunnel of Orla.", "date"
    ),
    (
      "en", "No ferry runs to the islands until Thursday.", "Islanders have to wait until Friday for the ferry.", "date"
    ),
    (
      "en", "She was “sorry beyond words” for the delay at the clinic.",
      "The delay at the clinic left her “sorry beyond measure”.", "quotation"
    ),
    (
      "en", "Stewards cleared the pier only after the first crack, the jury found.",
      "Before the first crack, the jury said, the pier had been cleared.", "date"
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String, kind: String) {
    let lines = IndependentReports([one], [other], language).lines
    #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
  }

  @Test(arguments: [
    (
      "en", "The mayor spoke about the flooded tunnel in the hall.",
      "The tunnel flooded on Sunday, the mayor of Orla told reporters."
    ),
    (
      "en", "The tunnel flooded in March and was opened in June.",
      "In June the tunnel, flooded since March, was opened."
    ),
    ("en", "He called it “a mess” at the clinic.", "At the clinic he spoke of “a disgrace”."),
    ("en", "She spoke before the vote and again after it.", "After the vote she spoke again, as before it."),
    ("de", "Die Fähre fährt nicht bis Donnerstag.", "Erst ab Donnerstag fährt die Fähre wieder."),
    (
      "de", "Der Tunnel wurde im März geflutet, sagte der Bürgermeister am Montag.",
      "Der Bürgermeister sprach von dem im März gefluteten Tunnel."
    ),
    ("fr", "Le bac ne circule pas jusqu'à jeudi.", "Le bac reprendra jeudi."),
    (
      "es", "El túnel se inundó en marzo, dijo el alcalde el lunes.",
      "El lunes el alcalde recordó que el túnel se inundó en marzo."
    ),
    ("it", "Il traghetto è fermo fino a giovedì.", "Il traghetto riparte giovedì."),
    ("ru", "Паром не ходит до четверга.", "Паром снова пойдёт в четверг."),
    ("uk", "Пором не ходить до четверга.", "Пором знову піде в четвер."),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }

  @Test(arguments: [
    ("en", "The sisters Anna Tamm and Vera Tamm opened the port.", "Anna Tamm and Vera Tamm opened the port."),
    ("en", "The finance director, Kyle Brask, left.", "Kyle Brask, finance director, left the firm."),
    ("en", "The finance director, Bill Brask, left.", "The finance director, William Brask, left."),
    ("ru", "Директор Иван Браск ушёл.", "Директора Ивана Браска в порту заменил другой."),
  ]) func onePersonIsOne(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines.allSatisfy { !$0.hasPrefix("name") })
  }
}
