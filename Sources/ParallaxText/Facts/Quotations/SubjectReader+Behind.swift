/// The subject behind a verb of saying, or behind `according to`.
extension SubjectReader {
  func after(_ verb: Int, in clause: Range<Int>) -> Range<Int>? {
    // Who stands behind `told` is told.
    if reading.tags[verb].contains(.telling) { return nil }
    let limit = min(clause.upperBound, verb + 1 + Self.reach)
    var start = verb + 1
    // `dit-il`, `a-t-elle`
    while start < limit, isHyphen(start) || isLetter(start) { start += 1 }
    guard start < limit else { return nil }
    if isSubjectPronoun(start) { return start..<start + 1 }
    let end =
      (start..<limit).first {
        isMark($0, in: ";:") || isEnd($0, in: clause) || reading.tags[$0].contains(.complement) || beginsSubordinate($0)
      } ?? limit
    while start < end, reading.tags[start].contains(.addressee) { start += 1 }
    let name = named(in: start..<end, behind: verb)
    // A role that the name does not belong to: `said the mayor of the town where Quill lives`.
    if let name, name.range.lowerBound - start <= 2 * Self.longestRole {
      return source(behind: name.range, from: start, before: end) ?? whole(name.range, before: end)
    }
    return role(from: start, in: start..<end) ?? role(behindAdverbial: start, in: start..<end)
  }

  /// The first name; of `die Chefin der Partei, Runa Velt` the one that stands for it.
  private func named(in near: Range<Int>, behind verb: Int) -> Fact? {
    let own = names.within(near).filter {
      isSubject($0.range, from: verb) && isApposed($0.range, in: near) && !isOfPlace($0, from: near.lowerBound)
    }
    guard let first = own.first, isBehindRole(first.range, from: near.lowerBound) else { return own.first }
    let whole = own.dropFirst().first { name in
      var before = name.range.lowerBound - 1
      while before > first.range.upperBound, reading.tags[before].contains(.title) || isMark(before, in: ".") {
        before -= 1
      }
      return name.value.contains(" ") && isMark(before, in: ",")
        && (name.range.upperBound >= near.upperBound || reading.isMark(name.range.upperBound))
    }
    let isApart = (near.lowerBound..<first.range.lowerBound).contains { isMark($0, in: ",") }
    let isOfAnother =
      isBehindPreposition(first.range, from: near.lowerBound) || isInRole(first.range, from: near.lowerBound)
    return whole ?? (isOfAnother && !isApart ? nil : first)
  }

  /// `contaba en la puerta de su casa de la calle Mayor`: a word behind a noun that a preposition leads to, which ends no full
  /// name of the report; `dijo en la radio Tamm`, where it does.
  private func isOfPlace(_ name: Fact, from start: Int) -> Bool {
    let noun = name.range.lowerBound - 1
    guard reading.table.names.hasArticles, name.range.count == 1, noun > start, isContent(noun),
      !reading.isCapital(noun), !isSomebody(noun),
      !isTime(noun), !reading.tags[noun].meets(.addressee | .saying | .speech),
      (start..<noun).contains(where: { reading.tags[$0].contains(.preposition) })
    else { return false }
    let ending = " " + name.value
    return !names.contains { $0.value.hasSuffix(ending) }
  }

  /// `пресс-служба Заречной дороги`: one word between nouns, where nouns have no articles.
  private func isInRole(_ name: Range<Int>, from start: Int) -> Bool {
    func isNoun(_ index: Int) -> Bool {
      isContent(index) && !reading.isCapital(index)
        && !reading.tags[index].meets(.addressee | .relative | .weekday | .month | .number | .saying | .speech)
    }
    return !reading.table.names.hasArticles && name.count == 1 && name.lowerBound > start
      && isNoun(name.lowerBound - 1) && name.upperBound < inside.count && isNoun(name.upperBound)
  }

  /// Whether no comma stands before a name, or the name with its role right behind it.
  private func isApposed(_ name: Range<Int>, in near: Range<Int>) -> Bool {
    guard let comma = (near.lowerBound..<name.lowerBound).last(where: { isMark($0, in: ",") }) else { return true }
    // `один із них, активіст Дмитро Барабаш`
    let isBehindNoun = !reading.table.names.hasArticles && name.lowerBound == comma + 2 && isContent(comma + 1)
    return comma + 1 == name.lowerBound || isBeforeName(comma + 1) || isBehindNoun
  }

  /// `die Chefin`, `sołtyska Podlesic`
  private func isBehindRole(_ name: Range<Int>, from start: Int) -> Bool {
    hasArticle(name.lowerBound - 1) || !reading.table.names.hasArticles && name.lowerBound > start
  }

  /// `warns the sign at the gate of Orvel Tamm`, where nouns have no articles: what stands right behind the verb, before
  /// a preposition, is somebody else.
  private func isBehindPreposition(_ name: Range<Int>, from start: Int) -> Bool {
    guard !reading.table.names.hasArticles,
      let preposition = (start..<name.lowerBound).first(where: { reading.tags[$0].contains(.preposition) })
    else { return false }
    return (start..<preposition).contains {
      isContent($0) && !reading.tags[$0].meets(.addressee | .relative | .weekday | .title | .source | .role)
    }
  }

  /// `, who met Orvel Tamm`
  func beginsSubordinate(_ comma: Int) -> Bool {
    isMark(comma, in: ",") && comma + 1 < inside.count
      && reading.table.beginsSubordinate(reading[comma + 1].normalized)
  }

  /// `dice al telefono la portavoce`: the role behind the words that say where or to whom.
  private func role(behindAdverbial start: Int, in clause: Range<Int>) -> Range<Int>? {
    guard clause.contains(start), reading.tags[start].meets(.preposition) else { return nil }
    let near = (start + 2..<max(start + 2, min(clause.upperBound, start + Self.longestAdverbial)))
    let first = near.first {
      reading.isMark($0) || hasArticle($0) && !reading.tags[$0].contains(.preposition) && isContent($0 - 1)
    }
    guard let first, !reading.isMark(first), clause.contains(first + 1), !isTime(first + 1),
      let role = role(from: first, in: clause), role.contains(where: isSomebody)
    else { return nil }
    return role
  }

  /// Behind `according to`: whatever stands there.
  func source(after word: Int, in clause: Range<Int>) -> Range<Int>? {
    var start = word + 1
    while start < clause.upperBound, start < word + 3, reading.tags[start].meets(.preposition) { start += 1 }
    let near = start..<min(clause.upperBound, start + 2 * Self.longestRole)
    let end = near.first { isMark($0, in: ",;:") } ?? near.upperBound
    let own = names.within(start..<max(start, end))
    // `Как отметил эксперт Института транспорта Тимур Валеев,`: where nouns have no articles, the last may be of two words.
    let last = own.last { $0.range.upperBound == end && $0.value.contains(" ") && !reading.table.names.hasArticles }
    if let name = last ?? own.first { return withLeadingInitials(name.range) }
    if start < end, isSubjectPronoun(start) { return start..<start + 1 }
    return role(from: start, in: start..<max(start, end))
  }

  /// `a spokesman for the port`, `eine Sprecherin`: up to a mark, or a preposition that begins something else.
  func role(from start: Int, in clause: Range<Int>) -> Range<Int>? {
    var end = start
    var isOfRole = false
    while end < min(clause.upperBound, start + Self.longestRole), !reading.isMark(end) || isHyphen(end), !inside[end] {
      let tags = reading.tags[end]
      if end > start, tags.contains(.preposition), !tags.contains(.particle), !isOfRole { break }
      if end == start, tags.contains(.preposition), !tags.contains(.definite) { return nil }
      isOfRole = tags.meets(.title | .source)
      if tags.meets(.relative | .weekday | .negation | .complement) || beginsAnother(end, in: start..<end) { break }
      end += 1
    }
    while end > start, !isContent(end - 1) { end -= 1 }
    guard end > start, isRole(start..<end) else { return nil }
    return start..<end
  }

  /// `l’entrepreneur le 7 mai`: an article behind a noun.
  private func beginsAnother(_ index: Int, in role: Range<Int>) -> Bool {
    isArticle(index) && !reading.table.names.nounsHaveCapitals && role.count > 0
      && (role.count > 1 || !isArticle(role.lowerBound)) && isContent(index - 1)
      && !reading.tags[index].contains(.particle)
  }

  /// Whether words look like somebody: a determiner before them, a title or a kind of source among them.
  private func isRole(_ range: Range<Int>) -> Bool {
    let isNoun = hasArticle(range.lowerBound) || !reading.table.names.hasArticles
    if !reading.table.names.hasArticles, isObject(range) { return false }
    // `la semana pasada`
    if let head = range.first(where: isContent), reading.tags[head].meets(.unit | .month) { return false }
    return isNoun && range.contains(where: isContent) || range.contains(where: isSomebody)
  }
}
