/// English words with two spellings; the American one is what both are compared by.
enum SpellingVariants {
  /// The American spelling of a word in lower case; the word itself where it has but one.
  static func preferred(_ word: String) -> String {
    var word = word
    return word.withUTF8(other) ?? word
  }

  /// Nil where there is none.
  private static func other(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    if let other = pairs[PhraseKey(phrase: word)] { return other }
    var stem = PhraseKey()
    for index in word.indices.dropLast(2) {
      // `colour` → `color`, `realise` → `realize`
      if index > 0, word[index] == UInt8(ascii: "o"), word[index + 1] == UInt8(ascii: "u"),
        word[index + 2] == UInt8(ascii: "r"), ouStems.contains(stem), ouEndings.contains(key(word[(index + 3)...]))
      {
        return joined(word[...index], word[(index + 2)...])
      }
      if index > 0, word[index] == UInt8(ascii: "i"), word[index + 1] == UInt8(ascii: "s"), iseStems.contains(stem),
        iseEndings.contains(key(word[index...]))
      {
        return joined(word[...index], [UInt8(ascii: "z")], word[(index + 2)...])
      }
      stem.append(word[index])
    }
    return nil
  }

  private static func joined(_ parts: any Collection<UInt8>...) -> String {
    String(decoding: parts.flatMap { Array($0) }, as: UTF8.self)
  }

  private static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PhraseKey { PhraseKey(phrase: bytes) }

  private static let ouStems = PhraseSet(
    "arm behavi clam col endeav fav flav harb hon hum lab neighb od parl rum sav splend val vap vig")

  private static let ouEndings: PhraseSet = {
    var endings = PhraseSet("s ed ing able ful less ite ites hood er ers")
    endings.add(.none, ())
    return endings
  }()

  private static let iseEndings = PhraseSet("ise ises ised ising isation isations iser isers")

  private static let iseStems = PhraseSet(
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

  private static func pairs(_ table: WordList) -> PhraseTable<String> {
    var pairs = PhraseTable<String>(capacity: 128)
    for (pair, _) in table {
      guard let middle = pair.firstIndex(of: UInt8(ascii: "/")) else { continue }
      pairs.add(key(pair[..<middle]), String(decoding: pair[(middle + 1)...], as: UTF8.self))
    }
    return pairs
  }
}
