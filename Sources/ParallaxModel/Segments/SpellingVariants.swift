/// English words with two spellings; the American one is what both are compared by.
enum SpellingVariants {
  /// The American spelling of a word in lower case; the word itself where it has but one.
  static func preferred(_ word: String) -> String {
    guard let change = changes[PhraseKey(phrase: word.utf8)] else { return word }
    switch change {
    case .whole(let other): return String(other)
    case .drop(let index): return word.replacing(byteAt: index, with: "")
    case .z(let index): return word.replacing(byteAt: index, with: "z")
    }
  }

  private enum Change {
    case whole(Substring)
    /// `colour` → `color`: the byte goes.
    case drop(Int)
    /// `realise` → `realize`: the byte becomes z.
    case z(Int)
  }

  private static let changes: [PhraseKey: Change] = {
    var changes: [PhraseKey: Change] = Dictionary(minimumCapacity: 1536)
    for stem in ouStems.split(separator: " ") {
      for ending in ouEndings { changes[PhraseKey(phrase: (stem + "our" + ending).utf8)] = .drop(stem.utf8.count + 1) }
    }
    for stem in iseStems.split(separator: " ") {
      for ending in iseEndings { changes[PhraseKey(phrase: (stem + ending).utf8)] = .z(stem.utf8.count + 1) }
    }
    for pair in pairs.split(separator: " ") {
      let words = pair.split(separator: "/")
      if words.count == 2 { changes[PhraseKey(phrase: words[0].utf8)] = .whole(words[1]) }
    }
    return changes
  }()

  private static let ouStems =
    "arm behavi clam col endeav fav flav harb hon hum lab neighb od parl rum sav splend val vap vig"

  private static let ouEndings = [
    "", "s", "ed", "ing", "able", "ful", "less", "ite", "ites", "hood", "er", "ers",
  ]

  private static let iseEndings = ["ise", "ises", "ised", "ising", "isation", "isations", "iser", "isers"]

  private static let iseStems = """
    apolog author capital central character civil commercial critic crystal destabil emphas equal final formal general \
    global harmon hospital ideal immun industrial jeopard legal liberal local marginal material maxim memor militar \
    minim mobil modern monopol national neutral normal optim organ penal polar popular priorit privat radical real \
    recogn reorgan revolution scrutin special stabil standard subsid summar symbol sympath terror util vandal victim \
    visual weapon demil demilitar denuclear
    """

  private static let pairs = """
    centre/center centres/centers centred/centered theatre/theater theatres/theaters metre/meter metres/meters \
    kilometre/kilometer kilometres/kilometers litre/liter litres/liters fibre/fiber defence/defense defences/defenses \
    offence/offense offences/offenses licence/license licences/licenses practise/practice practised/practiced \
    programme/program programmes/programs cheque/check tyre/tire tyres/tires grey/gray travelled/traveled \
    travelling/traveling traveller/traveler travellers/travelers cancelled/canceled cancelling/canceling \
    labelled/labeled labelling/labeling modelled/modeled signalled/signaled signalling/signaling fuelled/fueled \
    fuelling/fueling levelled/leveled channelled/channeled counselled/counseled quarrelled/quarreled \
    fulfil/fulfill fulfils/fulfills enrol/enroll instalment/installment skilful/skillful judgement/judgment \
    acknowledgement/acknowledgment ageing/aging analyse/analyze analysed/analyzed analyses/analyzes \
    analysing/analyzing paralyse/paralyze paralysed/paralyzed catalogue/catalog dialogue/dialog plough/plow \
    ploughed/plowed mould/mold sceptical/skeptical sceptic/skeptic sceptics/skeptics aluminium/aluminum \
    manoeuvre/maneuver manoeuvres/maneuvers aeroplane/airplane pyjamas/pajamas storey/story storeys/stories \
    whilst/while amongst/among towards/toward afterwards/afterward backwards/backward forwards/forward \
    learnt/learned burnt/burned dreamt/dreamed spelt/spelled adviser/advisor advisers/advisors okay/ok \
    jewellery/jewelry artefact/artifact artefacts/artifacts cosy/cozy enquiry/inquiry enquiries/inquiries
    """
}

extension String {
  /// The string with one ASCII byte replaced.
  fileprivate func replacing(byteAt index: Int, with other: String) -> String {
    String(decoding: utf8.prefix(index), as: UTF8.self) + other
      + String(decoding: utf8.dropFirst(index + 1), as: UTF8.self)
  }
}
