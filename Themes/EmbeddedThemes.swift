/// The themes of this folder, as they are in the program.
public enum EmbeddedThemes {
  /// Each theme's name and its file's bytes, in the order in which they are offered.
  public static let all: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_toml), ("light", PackageResources.light_toml),
    ("high-contrast", PackageResources.high_contrast_toml), ("colour-blind", PackageResources.colour_blind_toml),
    ("plain", PackageResources.plain_toml),
  ]
}
