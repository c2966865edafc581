internal import ParallaxFormats

/// What office documents note of themselves, in Dublin Core.
enum OfficeProperties {
  /// `docProps/core.xml`
  static func core(_ tree: XMLTree?) -> DocumentProperties {
    var properties = DocumentProperties()
    let root = tree?.root
    properties.title = root?.child("title")?.text
    properties.author = root?.child("creator")?.text
    properties.created = root?.child("created")?.text
    properties.modified = root?.child("modified")?.text
    properties.language = root?.child("language")?.text
    if properties.language?.singleSpaced.isEmpty ?? true { properties.language = nil }
    return properties
  }

  /// `meta.xml`
  static func openDocument(_ tree: XMLTree?) -> DocumentProperties {
    var properties = DocumentProperties()
    guard let meta = tree?.root?.descendant("meta") else { return properties }
    properties.title = meta.child("title")?.text
    properties.author = (meta.child("initial-creator") ?? meta.child("creator"))?.text
    properties.created = meta.child("creation-date")?.text
    properties.modified = meta.child("date")?.text
    properties.language = meta.child("language")?.text
    return properties
  }
}
