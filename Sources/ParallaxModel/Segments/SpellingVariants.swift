/// English words with two spellings; the American one is what both are compared by.
enum SpellingVariants {
  /// The American spelling of a word in lower case; the word itself where it has but one.
  static func preferred(_ word: String) -> String {
    let bytes = Array(word.utf8)
    if let other = pairs[PhraseKey(phrase: bytes)] { return String(other) }
    for index in bytes.indices.dropFirst() {
      let (stem, rest) = (bytes[..<index], bytes[index...])
      // `colour` → `color`, `realise` → `realize`
      if rest.starts(with: "our".utf8), ouStems.contains(stem), ouEndings.contains(rest.dropFirst(3)) {
        return String(decoding: stem + "o".utf8 + rest.dropFirst(2), as: UTF8.self)
      }
      if rest.starts(with: "is".utf8), iseStems.contains(stem), iseEndings.contains(rest) {
        return String(decoding: stem + "iz".utf8 + rest.dropFirst(2), as: UTF8.self)
      }
    }
    return word
  }

  private static let ouStems = words(
    "arm behavi clam col endeav fav flav harb hon hum lab neighb od parl rum sav splend val vap vig")

  private static let ouEndings = words("s ed ing able ful less ite ites hood er ers").union([.none])

  private static let iseEndings = words("ise ises ised ising isation isations iser isers")

  private static let iseStems = words(
    """
    apolog author capital central character civil commercial critic crystal destabil emphas equal final formal general \
    global harmon hospital ideal immun industrial jeopard legal liberal local marginal material maxim memor militar \
    minim mobil modern monopol national neutral normal optim organ penal polar popular priorit privat radical real \
    recogn reorgan revolution scrutin special stabil standard subsid summar symbol sympath terror util vandal victim \
    visual weapon demil demilitar denuclear
    """)

  private static let pairs = pairs(
    """
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
    """)

  private static func words(_ table: String) -> Set<PhraseKey> {
    Set(table.utf8.split(separator: UInt8(ascii: " ")).map { PhraseKey(phrase: $0) })
  }

  private static func pairs(_ table: String) -> [PhraseKey: Substring] {
    var pairs: [PhraseKey: Substring] = [:]
    for pair in table.split(separator: " ") {
      let words = pair.split(separator: "/")
      if words.count == 2 { pairs[PhraseKey(phrase: words[0].utf8)] = words[1] }
    }
    return pairs
  }
}

extension Set<PhraseKey> {
  fileprivate func contains(_ word: ArraySlice<UInt8>) -> Bool { contains(PhraseKey(phrase: word)) }
}
