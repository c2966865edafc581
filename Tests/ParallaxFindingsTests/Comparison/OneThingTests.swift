import ParallaxModel
import Testing

/// Independent reports of one thing: the place of a noun, a century, a quotation that goes on in other words.
@Suite struct OneThingTests {
  @Test(arguments: [
    ("ru", "Тигрицу отвезли в центр в селе Алексеевка.", "Животное доставили в центр помощи в селе Гайворон.", "name"),
    (
      "it", "Il tenore assisteva alla prova in un teatro di Lenna.", "Il cantante era in platea nel teatro di Borsano.",
      "name"
    ),
    ("fr", "Le bateau date du XIXe siècle, selon le musée.", "Le bateau est du XVIIIe siècle.", "number"),
    ("es", "La barca es del siglo XIX, según el museo.", "La barca data del siglo XVIII.", "number"),
    ("en", "The boat dates from the 19th century.", "The boat is of the eighteenth century.", "number"),
    ("en", "The fire broke out on the 42nd floor.", "The 43rd floor was where the fire broke out.", "number"),
    (
      "en", "“You can't drink a tax base,” said Wade Tillery.", "“You can't drink tax dollars,” Tillery told them.",
      "quotation"
    ),
    (
      "es", "«Yo seguí a la moto, que para eso está», declaró.", "«Yo seguí a la moto, ¿qué iba a hacer?», soltó.",
      "quotation"
    ),
    // A number within a quotation is told once.
    (
      "en", "“It is the first boat of its kind in the valley of Lenna,” said Orvel Tamm.",
      "“It is the second boat of its kind in the valley of Lenna,” said Orvel Tamm.", "quotation"
    ),
    (
      "en", "Gov. Rudd changed the sentence to life in prison without the possibility of parole.",
      "Mr. Pruitt will instead serve life with the possibility of parole.", "negation"
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String, kind: String) {
    for lines in [
      IndependentReports([one], [other], language).lines, IndependentReports([other], [one], language).lines,
    ] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
    }
  }

  @Test(arguments: [
    // One place by two names, or what is of it.
    ("en", "She lay in a hospital in Lenna.", "A hospital in England took her in."),
    (
      "en", "Auditors saw the homes parked at an airfield outside Crowley in May.",
      "The homes were lined up on an old airfield outside Opelousas."
    ),
    ("en", "They met in the Omani capital.", "They met in the capital, Muscat."),
    ("en", "The mayor of Lenna came.", "The mayor, Orvel Tamm, came."),
    ("de", "Sie trafen sich in einem Hotel in Kassel.", "Sie trafen sich im Hotel am Kasseler Bahnhof."),
    ("it", "L'avvocato di Oleksandr Harmash tace.", "L'avvocato Aleksandr Garmash tace."),
    ("ru", "Дело возбудили по статье УК.", "Дело возбудили по статье Уголовного кодекса."),
    ("fr", "Le pont de Brelec est fermé.", "Le pont est fermé, dit-on à Brelec."),
    ("es", "El puente de Lenna cayó.", "El puente de Lenna, cerca de Orla, cayó."),
    // One century in two ways; a day; a street.
    ("fr", "Le bateau date du XIXe siècle.", "Le bateau est du 19e siècle."),
    ("en", "The boat dates from the 19th century.", "The boat is of the nineteenth century."),
    ("ru", "Дом построен в XIX веке.", "Дом построили в 19 веке."),
    ("de", "Im Jahrhundert der Fische geschah wenig.", "Wenig geschah in jenem Jahrhundert."),
    ("it", "I secoli passano sul porto.", "Passano i secoli e il XIX secolo sul porto."),
    ("uk", "І століття минали над портом.", "Минали століття над портом, і XIX століття теж."),
    ("en", "They met on 5th Avenue.", "They met on Fifth Avenue."),
    ("en", "He came on the 19th, a Monday.", "He came on June 19, a Monday."),
    // One quotation, of which one is cut, hides a word or writes a number otherwise.
    ("en", "“You can't drink a tax base,” he said.", "“You can't drink a tax base or eat it,” he said."),
    (
      "en", "“I will not pay for that f***ing wall,” he said.",
      "“I will not pay for that fucking wall of yours,” he said."
    ),
    (
      "de", "„Sie hätte um 22.40 Uhr hier sein müssen“, sagte er.",
      "„Sie hätte um 22:40 Uhr hier sein müssen“, sagte er."
    ),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
    #expect(IndependentReports([other], [one], language).lines == [])
  }

  /// Before and after one thing, in sentences that need not say the same.
  @Test(arguments: [
    (
      "A logistics officer warned supervisors by email before the contract was signed that lots had no water.",
      "Two weeks after the deal was signed, a logistics official cautioned superiors in an email.", true
    ),
    (
      "Prosecutors said Avery got the storm warning on his phone before he left the dock.",
      "The storm warning reached the phone only after Avery had left the dock.", true
    ),
    ("The council met in the hall before the vote.", "Mayor Orr spoke to reporters after the vote.", false),
    ("He ate before the match.", "He was booed after the match.", false),
    ("She called her lawyer before the verdict.", "After the verdict her lawyer left.", false),
    ("Police closed the road before the storm.", "Police reopened the road after the storm had passed.", false),
    ("Shops closed before noon.", "Shops opened again after noon.", false),
    ("The bridge will not open before the summer.", "The bridge will open after the summer.", false),
    ("The road was closed before the storm and after it.", "After the storm the road was closed, as before it.", false),
    ("The bank froze the account before the trial.", "Before the trial the account had been frozen.", false),
  ]) func orderOfOneThing(one: String, other: String, differs: Bool) {
    let lines = IndependentReports([one], [other], score: 0.75).lines
    #expect(lines.contains { $0.hasPrefix("date") } == differs, "\(lines)")
  }
}
