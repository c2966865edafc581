import Foundation

/// The part of JSON Schema 2020-12 that `collation.schema.json` uses. A keyword it does not know is a complaint, so
/// that the schema cannot say what nobody checks.
struct JSONSchema {
  private let root: [String: Any]

  init(contentsOf url: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// What is wrong with `value`, each complaint beginning with its place.
  func complaints(about value: Any) -> [String] {
    complaints(about: value, schema: root, at: "$")
  }

  private func complaints(about value: Any, schema: [String: Any], at place: String) -> [String] {
    schema.keys.sorted().flatMap { keyword in
      complaints(about: value, keyword, schema[keyword] as Any, schema, place)
    }
  }

  private func complaints(
    about value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description": []
    case "$ref": complaints(about: value, schema: definition(rule), at: place)
    case "properties": propertyComplaints(value, rule, place)
    case "items": itemComplaints(value, rule, place)
    default: keeps(value, keyword, rule, schema) ? [] : ["\(place): \(keyword) \(rule) does not hold"]
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String)?.split(separator: "/").last.map(String.init) ?? ""
    let definitions = root["$defs"] as? [String: [String: Any]]
    return definitions?[name] ?? ["undefined": name]
  }

  private func propertyComplaints(_ value: Any, _ rule: Any, _ place: String) -> [String] {
    guard let object = value as? [String: Any], let rules = rule as? [String: [String: Any]] else { return [] }
    return object.keys.sorted().flatMap { key in
      rules[key].map { complaints(about: object[key] as Any, schema: $0, at: "\(place).\(key)") } ?? []
    }
  }

  private func itemComplaints(_ value: Any, _ rule: Any, _ place: String) -> [String] {
    guard let array = value as? [Any], let schema = rule as? [String: Any] else { return [] }
    return array.enumerated().flatMap { complaints(about: $1, schema: schema, at: "\(place)[\($0)]") }
  }

  /// The keywords that look at one value alone. Those for another type than the value's hold.
  private func keeps(_ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any]) -> Bool {
    let length = (value as? [Any])?.count
    let number = Self.type(of: value).contains("number") ? (value as? NSNumber)?.doubleValue : nil
    switch keyword {
    case "type": return !Self.type(of: value).isDisjoint(with: rule as? [String] ?? [rule as? String ?? ""])
    case "const": return value as? String == rule as? String
    case "enum": return (rule as? [String])?.contains(value as? String ?? "") ?? false
    case "pattern": return Self.matches(value, rule)
    case "required": return Self.has(value, all: rule)
    case "additionalProperties": return Self.knows(value, schema)
    case "minItems": return length.map { $0 >= rule as? Int ?? 0 } ?? true
    case "maxItems": return length.map { $0 <= rule as? Int ?? 0 } ?? true
    case "minimum": return number.map { $0 >= rule as? Double ?? 0 } ?? true
    case "maximum": return number.map { $0 <= rule as? Double ?? 0 } ?? true
    default: return false
    }
  }

  private static func matches(_ value: Any, _ rule: Any) -> Bool {
    guard let text = value as? String, let pattern = rule as? String else { return true }
    return text.range(of: pattern, options: .regularExpression) != nil
  }

  private static func has(_ value: Any, all rule: Any) -> Bool {
    guard let object = value as? [String: Any], let keys = rule as? [String] else { return true }
    return keys.allSatisfy { object[$0] != nil }
  }

  private static func knows(_ value: Any, _ schema: [String: Any]) -> Bool {
    guard let object = value as? [String: Any], let known = schema["properties"] as? [String: Any] else { return true }
    return object.keys.allSatisfy { known[$0] != nil }
  }

  private static func type(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    case let number as NSNumber where String(cString: number.objCType) == "c": ["boolean"]
    case let number as NSNumber:
      number.doubleValue == number.doubleValue.rounded() ? ["number", "integer"] : ["number"]
    default: []
    }
  }
}
