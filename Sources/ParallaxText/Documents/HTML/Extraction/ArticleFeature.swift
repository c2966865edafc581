/// What is measured of a block to tell whether it belongs to the article of its page. The names stand in the file of
/// weights. “Above” is about the elements that a block stands in, “near” about the two innermost of them.
enum ArticleFeature: Int, CaseIterable {
  // its words
  case hasManyWords, commas, stops, endsInStop, endsInQuestionMark, digits, hasCopyright, hasAddress, hasMailAddress
  case isFurniture, isInData
  // its links
  case isLinked, links
  // what it stands in
  case inArticle, inMain, inAside, inFooter, inForm, inFigure, inTable, inQuotation, inDivision, depth, pageHasArticle
  // what classes and names say of that
  case articleAbove, articleNear, foesAbove
  case authorAbove, commentsAbove, subscriptionAbove, shareAbove, sideAbove
  case commentsNear, sideNear, footNear, metaNear, relatedNear, advertisementNear, titleNear
  // how much of the page's running text is around it
  case inCore, shareOfOwn, shareOfParent, shareOfGrandparent, shareOfBest, nearBest, linksAround
  // where it stands
  case textBefore, distanceToBest, isBelowHeading, distanceToHeading, sinceText, untilText
  // its neighbours
  case linkedBefore, linkedAfter, linkedSecondBefore, linkedSecondAfter, siblingBefore, siblingSecondBefore
  case likeAfter, headingBefore, foesBefore, foesAfter

  static let count = allCases.count

  /// Its place in a row of features.
  var place: Int { rawValue }
}
