/// English words with two spellings; the American one is what both are compared by.
enum SpellingVariants {
  static let preferred: [String: String] = {
    var preferred: [String: String] = [:]
    for stem in ouStems.split(separator: " ") {
      for ending in ["", "s", "ed", "ing", "able", "ful", "less", "ite", "ites", "hood", "er", "ers"] {
        preferred[stem + "our" + ending] = stem + "or" + ending
      }
    }
    for stem in iseStems.split(separator: " ") {
      for (british, american) in iseEndings { preferred[stem + british] = stem + american }
    }
    for pair in pairs.split(separator: " ") {
      let words = pair.split(separator: "/")
      if words.count == 2 { preferred[String(words[0])] = String(words[1]) }
    }
    return preferred
  }()

  private static let ouStems =
    "arm behavi clam col endeav fav flav harb hon hum lab neighb od parl rum sav splend val vap vig"

  private static let iseEndings = [
    ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"),
    ("isations", "izations"), ("iser", "izer"), ("isers", "izers"),
  ]

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
