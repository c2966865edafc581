internal import ParallaxText

/// The words that hold a sentence together rather than say something, by language.
///
/// A language counts when the reports use it: its words make up a good part of theirs.
enum ClosedClass {
  static func languages(for counts: [Int32], in vocabulary: Vocabulary) -> [WordList] {
    let uses = all.map { list in
      list.reduce(0) { uses, entry in uses + (vocabulary.id(of: entry.word).map { Int(counts[Int($0)]) } ?? 0) }
    }
    let most = uses.max() ?? 0
    return zip(all, uses).filter { $1 > 0 && $1 * 2 >= most }.map(\.0)
  }

  private static let all: [WordList] = [
    """
    a an the this that these those i you he she it we they me him her us them my your his its our their who whom whose \
    which what and or but nor so yet if as at by for from in into of off on onto out over per than through to toward \
    up down under until upon via with within without about after against along among around before behind between \
    during since while when where because although though am is are was were be been being do does did done have has \
    had having will would shall should can could may might must not no there here then also just only both each any \
    all some such same other own very too more most one how why now once even still
    """,
    """
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern dass daß ob wenn weil als wie \
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein dein sein seine seinen seiner unser ihre \
    ihren ihrer in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während \
    zu zum zur zwischen ist sind war waren sei sein wurde wurden wird werden worden hat haben hatte hatten kann können \
    soll sollen muss nicht kein keine auch noch nur schon so da dann doch dieser diese dieses diesem jener man
    """,
    """
    le la les l' un une des du de d' au aux et ou mais donc car que qu' qui dont où si comme je tu il elle on nous vous \
    ils elles me te se lui leur y en mon ton son sa ses notre votre leurs ce cet cette ces à dans par pour sur sous \
    avec sans entre vers chez depuis pendant est sont était étaient être été a ont avait avaient avoir sera ne pas \
    plus aussi ainsi très tout tous toute même
    """,
    """
    el la los las un una unos unas lo al del de y e o u pero sino que si como cuando donde quien yo tú él ella nosotros \
    ellos ellas me te se le les nos mi su sus nuestro este esta estos estas ese esa aquel a ante bajo con contra desde \
    durante en entre hacia hasta para por según sin sobre tras es son era eran fue fueron ser sido está están ha han \
    había no ya más muy también todo todos
    """,
    """
    o a os as um uma uns umas do da dos das no na nos nas ao aos à às de em por pelo pela para com sem sob sobre entre \
    até desde e ou mas que se como quando onde quem eu ele ela nós eles elas me lhe seu sua seus suas este esta esse \
    essa isso é são era foi foram ser sido está estão tem têm havia não já mais muito também
    """,
    """
    il lo la i gli le l' un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli \
    alle dal dalla nel nella nei sul sulla e ed o ma che chi cui se come quando dove io lui lei noi loro mi ti si ci \
    suo sua suoi questo questa quello è sono era erano essere stato stata ha hanno aveva non più anche già molto
    """,
    """
    de het een en of maar want dat die dit deze als dan om ik je hij zij ze wij we u hem haar hun mijn zijn ons in op \
    aan van voor met bij door naar uit over onder tegen tot tussen tijdens zonder is was waren wordt werd worden heeft \
    hebben had kan kunnen zal zou moet niet geen ook nog al er
    """,
    """
    en ett den det de och eller men att som om jag du han hon vi ni dem sig sin sitt sina i på av för med till från \
    vid under över mellan är var vara har hade ska skulle kan inte också så når när der et af ikke og at er til på fra \
    ved blev var være har havde skal kan jeg hun
    """,
    """
    и в во не на с со по к ко у о об от до из за для при про через над под без но а или что чтобы как если это этот \
    эта эти тот он она оно они его её ее их ему им я мы вы себя свой был была было были есть быть будет же ли бы так \
    также уже ещё еще только который которая которые
    """,
    """
    ja on ei se hän he ne että kun jos mutta tai myös oli ovat olivat ole olla kuin niin joka jotka
    """,
    """
    și sau dar că să nu în la de pe cu din pentru prin este sunt era au a fost un o al ale lui care ce mai
    """,
    """
    a az és vagy de hogy nem is egy ez van volt csak már mint ki meg el ha mert aki ami
    """,
    """
    ve veya ama bir bu şu o da de ile için gibi daha çok en ne mi ki olarak olan
    """,
  ]
}

/// Verbs of saying, which stand in nearly every sentence of a report.
enum ReportingVerbs {
  static let words: WordList = "said says say told tells added noted reported according stated"
}

/// Small words that turn a sentence round, in the languages of `ClosedClass`.
enum Negations {
  static let words: WordList = """
    not no never none nor neither without nicht kein keine nie ohne ne pas jamais sans sin nunca não nem senza mai niet \
    geen nooit inte ikke aldrig aldri не ни нет без ei nu nici fără nem değil
    """
}

/// Forms of address that go before a name; with or without them the same person is meant.
enum Honorifics {
  static let words: WordList = """
    mr mrs ms mx dr messrs sir mme mlle monsieur madame herr frau sr sra srta señor señora signor signora sig senhor \
    senhora dhr mevrouw господин госпожа
    """
}

/// Words written in one that others write in two, and short forms; all are compared by the words on the right.
enum Expansions {
  /// Each word with the words that it stands for.
  static var all: some Sequence<(word: UnsafeBufferPointer<UInt8>, others: [UnsafeBufferPointer<UInt8>])> {
    [contractions, shortForms, numbers].joined().lazy.compactMap { entry, _ in
      guard let middle = entry.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let others = entry[(middle + 1)...].split(separator: UInt8(ascii: "_"))
      return (UnsafeBufferPointer(rebasing: entry[..<middle]), others.map(UnsafeBufferPointer.init(rebasing:)))
    }
  }

  private static let contractions: WordList = """
    don't=do_not doesn't=does_not didn't=did_not isn't=is_not aren't=are_not wasn't=was_not weren't=were_not \
    hasn't=has_not haven't=have_not hadn't=had_not wouldn't=would_not couldn't=could_not shouldn't=should_not \
    mustn't=must_not mightn't=might_not needn't=need_not won't=will_not can't=can_not cannot=can_not \
    shan't=shall_not i'm=i_am you're=you_are we're=we_are they're=they_are who're=who_are i've=i_have \
    you've=you_have we've=we_have they've=they_have who've=who_have i'll=i_will you'll=you_will he'll=he_will \
    she'll=she_will it'll=it_will we'll=we_will they'll=they_will who'll=who_will that'll=that_will i'd=i_would \
    you'd=you_would he'd=he_would she'd=she_would it'd=it_would we'd=we_would they'd=they_would who'd=who_would \
    he's=he_is she's=she_is it's=it_is that's=that_is there's=there_is what's=what_is who's=who_is where's=where_is \
    here's=here_is let's=let_us
    """

  private static let shortForms: WordList = """
    percent=per_cent %=per_cent &=and feb=february jan=january apr=april aug=august sep=september sept=september \
    oct=october nov=november dec=december gen=general sen=senator gov=governor rep=representative lt=lieutenant \
    col=colonel govt=government vs=versus
    """

  private static let numbers: WordList = """
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 \
    fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 \
    seventy=70 eighty=80 ninety=90 1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh \
    8th=eighth 9th=ninth 10th=tenth
    """
}
