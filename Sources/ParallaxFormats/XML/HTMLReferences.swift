/// Resolves references of HTML in plain text.
public struct HTMLReferences {
  private var entities = HTMLEntities()

  public init() {}

  /// `R&amp;D &#8211; x` → `R&D – x`; what is no reference stays.
  public mutating func resolved(_ text: String) -> String {
    var bytes: [UInt8] = []
    WindowsCharacters.append(CharacterReferences.resolved(Array(text.utf8)[...], &entities), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
