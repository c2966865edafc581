import FoundationEssentials

/// A case as its `gold.json` has it: which units of which reports say the same.
struct GoldFile: Decodable {
  /// `align` in what ties are learnt from.
  let task: String
  /// What a unit is: `sentence` (a line) or `paragraph`.
  let unit: String?
  /// Names of files in the folder of the case.
  let reports: [String]?
  /// Report, unit, report, unit; all counted from 0.
  let pairs: [[Int]]?
  /// Pairs that share a detail: neither right nor wrong.
  let maybe: [[Int]]?
  /// The pairs of reports that were looked through; nil for all.
  let scoredReportPairs: [[Int]]?

  enum CodingKeys: String, CodingKey {
    case task, unit, reports, pairs, maybe
    case scoredReportPairs = "scored_report_pairs"
  }

  /// - Returns: nil where the file is not there or is of another kind.
  static func read(_ path: String) -> GoldFile? {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    guard let gold = try? JSONDecoder().decode(GoldFile.self, from: data) else { return nil }
    return gold.task == "align" && gold.reports != nil && gold.pairs != nil ? gold : nil
  }
}
