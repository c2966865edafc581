import ParallaxModel
import Testing

/// Each line holds two readings and the marks that a person would make.
struct EditScriptTests {
  @Test(arguments: [
    "the [-cat-]{+dog+} sat on the mat",
    "He said the talks {+had+} failed in [-March-]{+May+}.",
    "A third source [-with knowledge of-]{+familiar with+} the discussions said so.",
    "The Kremlin sees [-little-]{+no+} point in further contacts with the United States.",
    "The chef [-cooked the meat-]{+seasoned the fish+} with garlic and salt.",
    "The army left the city [-after a week of heavy shelling-].",
    "{+According to officials,+} two men died in the fire on Monday.",
    "Two men died in the fire on Monday[-, the police said-].",
    "The minister {+of finance+} and the minister of justice met.",
    "The company will close the plant [-in June-]{+at the end of the year+}.",
    "Rescuers found [-five-]{+seven+} bodies under the rubble of the school.",
    "The court did {+not+} sentence the former mayor to prison.",
  ])
  func marksWhatAPersonWouldMark(_ marked: String) {
    #expect(withoutSpace(MarkedText(marked).found) == withoutSpace(marked), "\(MarkedText(marked).found)")
  }

  @Test(arguments: [
    "<Mr.|> Putin sent signals to Washington.",
    "according to <putin|Putin> and his minister",
    "They held back <-|> channel talks last year.",
    "The leaders <won’t|will not> agree to a <ceasefire|cease-fire>.",
    "The <colour|color> of the <programme|program> did not matter.",
    "<US|U.S.> officials denied it<,|> <“|\">they said.<”|\">",
    "More than <1,000|1000> people and <3|three> dogs left.",
    "Prices rose by <5|five> <%|percent> in <Feb|February> <..|.>",
    "The leader <Mr.|>[-Putin-]{+Sullivan+} spoke first.",
    "The fire cost <$5 million|5 million dollars> and <five|5> houses in the first week.",
    "They paid <US$2.5bn|2.5 billion US dollars> for the whole company.",
    "They met on <Jan. 5 2024|5 January 2024> in the capital for the first time.",
    "They met on <January 5th|the 5th of January> in the capital for the first time.",
    "About <two hundred and fifty|250> people came to the square at noon.",
    "Some <250,000|two hundred fifty thousand> people came to the square at noon.",
    "Unemployment rose to <ten|10> <percent|%> in the <first|1st> quarter of the year.",
    "The road is <5 km|five kilometres> long and leads to the border.",
    "The tax brought <€3,5 million|3.5 million euros> to the treasury.",
    "It cost {+about+} <$5 million|5 million dollars> [-or more-]{+in all+}.",
    "The <campsite|camp site> is full [-this week-]{+again today+}.",
    "They opened a <Camp Site|campsite> near the old [-bridge-]{+station+}.",
    "[-The idea was that-]{+In Moscow,+} <Mr.|> Sullivan would speak to him.",
  ])
  func keepsCosmeticDifferencesApart(_ marked: String) {
    #expect(withoutSpace(MarkedText(marked).found) == withoutSpace(marked), "\(MarkedText(marked).found)")
  }

  @Test(arguments: [
    "The fire cost [-$-]{+€+}5 million in the first week of the year.",
    "The fire cost 5 million [-dollars-]{+rubles+} in the first week of the year.",
    "They met on January [-5-]{+6+} in the capital for the first time.",
    "Unemployment rose [-two-]{+by 3+} <percent|%> in the quarter.",
    "The road is 5 [-miles-]{+kilometres+} long and leads to the border.",
  ])
  func keepsOtherAmountsSubstantive(_ marked: String) {
    #expect(withoutSpace(MarkedText(marked).found) == withoutSpace(marked), "\(MarkedText(marked).found)")
  }

  @Test(arguments: [
    "{~In 2023,~} Putin signaled to Washington [~in 2023~] that he was ready.",
    "{~The Russian sources said~} the Kremlin sees no point in further contacts[~, the Russian sources said~].",
  ])
  func findsWhatMoved(_ marked: String) {
    #expect(withoutSpace(MarkedText(marked).found) == withoutSpace(marked), "\(MarkedText(marked).found)")
  }
}
