extension TieModel {
  /// The file of weights that holds the model.
  ///
  /// - Parameter heading: what it was learnt on, and its scores.
  package func text(heading: [String]) -> String {
    var lines = heading.map { $0.isEmpty ? "#" : "# \($0)" }
    lines += [
      "", "[features]",
      "# name = weights of the first look for “same”, of independent reports and of copies; of the second, of independent",
      "# reports, for “same” and for “same” or “detail”; what pairs usually have",
    ]
    for feature in TieFeature.allCases {
      let columns = [first.independent, first.copies, second.own, secondDetail.own, usual]
      let numbers = columns.map { Self.decimal($0[feature]) }
      lines.append(Self.line(TieFeature.names[feature.rawValue], numbers.joined(separator: " "), nil))
    }
    lines += ["", "[second look]", "# name = weight for “same”, for “same” or “detail”"]
    for feature in OpinionFeature.allCases {
      let numbers = [second, secondDetail].map { Self.decimal($0.around[feature]) }
      lines.append(Self.line(OpinionFeature.names[feature.rawValue], numbers.joined(separator: " "), nil))
    }
    for rule in TieRule.allCases {
      if let section = rule.section { lines += ["", "[\(section)]"] }
      lines.append(Self.line(TieRule.names[rule.rawValue], Self.decimal(rules[rule]), rule.meaning))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The model as its file holds it.
  package func rounded() -> TieModel {
    var model = self
    for feature in TieFeature.allCases {
      model.first.independent[feature] = Self.rounded(first.independent[feature])
      model.first.copies[feature] = Self.rounded(first.copies[feature])
      model.second.own[feature] = Self.rounded(second.own[feature])
      model.secondDetail.own[feature] = Self.rounded(secondDetail.own[feature])
      model.usual[feature] = Self.rounded(usual[feature])
    }
    for feature in OpinionFeature.allCases {
      model.second.around[feature] = Self.rounded(second.around[feature])
      model.secondDetail.around[feature] = Self.rounded(secondDetail.around[feature])
    }
    for rule in TieRule.allCases { model.rules[rule] = Self.rounded(rules[rule]) }
    return model
  }

  private static let unit = 10_000.0

  private static func rounded(_ value: Double) -> Double {
    let whole = (value * unit).rounded()
    return whole == 0 ? 0 : whole / unit
  }

  private static func line(_ name: String, _ numbers: String, _ meaning: String?) -> String {
    let padding = String(repeating: " ", count: max(0, 20 - name.count))
    guard let meaning else { return "\(name)\(padding) = \(numbers)" }
    return "\(name)\(padding) = \(numbers)\(String(repeating: " ", count: max(0, 8 - numbers.count)))  # \(meaning)"
  }

  /// With up to four digits after the point.
  private static func decimal(_ value: Double) -> String {
    let whole = Int((value * unit).rounded())
    let parts = String(abs(whole) % Int(unit))
    var decimals = String(repeating: "0", count: 4 - parts.count) + parts
    while decimals.last == "0" { decimals.removeLast() }
    return (whole < 0 ? "-" : "") + "\(abs(whole) / Int(unit))" + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}

extension TieRule {
  /// The section that begins with the rule.
  fileprivate var section: String? {
    switch self {
    case .leastCloseness: "bounds"
    case .leastProbability: "ties"
    case .sureProbability: "closeness"
    default: nil
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .leastCloseness: "up to here two reports count as independent"
    case .mostCloseness: "from here on as copies"
    case .leastLogit: "a pair below this is not looked at again"
    case .mostLogit: "where that of the first look is cut, on both sides"
    case .leastProbability: "of a tie of grade same"
    case .shareOfBest: "of the best of both its sentences"
    case .leastDetail: "probability of a tie of grade detail"
    case .sureProbability: "from here on a tie of grade same speaks for copies"
    case .copiedWords: "share of their chosen words that copies have in common; with less a tie counts less"
    case .nearCopies: "share of the words in such ties from which two reports are near copies"
    }
  }
}
