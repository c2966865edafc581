extension TieModel {
  /// The file of weights that holds the model.
  ///
  /// - Parameter heading: what it was learnt on, and its scores.
  package func text(heading: [String]) -> String {
    var lines = heading.map { $0.isEmpty ? "#" : "# \($0)" }
    lines += ["", "[features]", "# name = weight in “each”, in “summary”; what pairs of sentences usually have"]
    for feature in TieFeature.allCases {
      let numbers = [each, summary, usual].map { Self.decimal($0[feature]) }
      lines.append(Self.line(TieFeature.names[feature.rawValue], numbers.joined(separator: " "), nil))
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
      model.each[feature] = Self.rounded(each[feature])
      model.summary[feature] = Self.rounded(summary[feature])
      model.usual[feature] = Self.rounded(usual[feature])
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
    case .mostCloseness: "first look"
    case .logitWeight: "second look"
    case .neighboursWeight: "parallelism"
    case .leastProbability: "links"
    default: nil
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .mostCloseness: "above this reports count as equally close"
    case .leastMutualCosine: "only above this two sentences are each other's best"
    case .leastContainment: "below this the column “summary” has no say of its own"
    case .leastLogit: "a pair below this is not looked at again"
    case .logitWeight: "of what the first look found in the column “each”"
    case .mostLogit: "where that is cut, on both sides"
    case .supportWeight: "of a third report that has both"
    case .conflictWeight: "of a third report that has them apart"
    case .headlinesWeight: "added for two headlines"
    case .pairBias: "added always"
    case .neighboursWeight: "of what stands around the best pairs, beside closeness"
    case .orderWeight: "of the share of pairs that keep their order"
    case .usualOrder: "that share where it says nothing"
    case .leastCourse: "the sum up to which reports are of the kind “summary”"
    case .courseWidth: "how far above that they are wholly of the kind “each”"
    case .leastProbability: "of a link"
    case .parallelProbability: "what parallelism adds to that"
    case .shareOfBest: "of the best of both sentences, times parallelism"
    case .leastCloseness: "below this reports have next to nothing in common"
    case .distantProbability: "the least probability of a link there"
    case .linkedHeadlines: "probability of two headlines whose bodies are linked"
    case .linkedShare: "of the shorter body that has links then"
    }
  }
}
