/// A part of the text with its role, before it has sentences.
struct SegmentPart: Equatable {
  var bytes: Range<Int>
  var role: SegmentRole
}

/// Text → parts with roles.
enum SegmentRoles {
  static func parts(of text: [UInt8]) -> [SegmentPart] {
    var parts = Paragraphs.paragraphs(of: text).map { SegmentPart(bytes: $0.bytes, role: .body) }
    if parts.count > 1, text[parts[0].bytes.upperBound - 1] != UInt8(ascii: ".") { parts[0].role = .headline }
    return parts
  }
}
