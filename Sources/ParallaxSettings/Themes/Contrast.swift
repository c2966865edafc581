import Glibc
import ParallaxPage

extension Colour {
  /// Relative luminance, 0…1, as WCAG 2.1 defines it.
  var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of two colours, 1…21, as WCAG 2.1 defines it.
  func contrast(to other: Colour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}

extension Role {
  /// Roles of running text, which a match or the current change can lie over.
  static let prose: [Role] = [
    .text, .variantChanged, .variantGone, .variantMoved, .variantCosmetic, .variantOnly, .variantShared,
    .variantApart, .headline, .invisible,
  ]
}

/// How well a role can be read in a theme.
struct RoleContrast {
  let role: Role
  let overlay: Overlay
  /// 1…21, the lower of what direct colour and 256 colours show.
  let ratio: Double

  /// What WCAG 2.1 asks for text (1.4.3), and for what is drawn (1.4.11).
  var wanted: Double { role == .rule ? 3 : 4.5 }

  /// The role's name, with the overlay's when one lies over it: `variant.gone under match`.
  var name: String {
    switch overlay {
    case .none: role.rawValue
    case .match: "\(role.rawValue) under \(RoleNames.match)"
    case .current: "\(role.rawValue) under \(RoleNames.current)"
    }
  }
}

extension Theme {
  /// Terminals that blend dim text into its ground leave it about this share of its own colour (VTE: two thirds).
  private static let dimShare = 2.0 / 3

  /// The contrast of every role, also under the overlays, with the ground that it stands on. Where a theme leaves a
  /// colour to the terminal, black or white is taken, whichever is farther from the expected ground; a theme for any
  /// ground is reckoned on both.
  var contrasts: [RoleContrast] {
    [Overlay.none, .match, .current].flatMap { overlay in
      Role.allCases.map { RoleContrast(role: $0, overlay: overlay, ratio: ratio(of: styles.style($0, overlay))) }
    }
  }

  /// The roles that are harder to read than WCAG 2.1 wants; under an overlay, those that can be read without it.
  var faintRoles: [SettingsProblem] {
    let faint = contrasts.filter { $0.ratio < $0.wanted }
    let plain = Set(faint.filter { $0.overlay == .none }.map(\.role))
    return faint.filter { $0.overlay == .none || !plain.contains($0.role) }.map {
      .lowContrast(role: $0.name, hundredths: Int($0.ratio * 100), wanted: Int($0.wanted * 100))
    }
  }

  private func ratio(of style: Style) -> Double {
    let grounds = background.map { [$0] } ?? [Self.black, Self.white]
    let ratios = grounds.flatMap { ground in
      let (ink, own) = (style.foreground ?? Self.ink(on: ground), style.background)
      return [(ink, own ?? ground), (ink.inPalette, own?.inPalette ?? ground)].map { Self.ratio($0, style.attributes) }
    }
    return ratios.min() ?? 1
  }

  private static func ratio(_ inks: (Colour, Colour), _ attributes: Style.Attributes) -> Double {
    let (ink, ground) = attributes.contains(.reverse) ? (inks.1, inks.0) : inks
    return (attributes.contains(.dim) ? ink.mixed(with: ground, share: dimShare) : ink).contrast(to: ground)
  }

  private static let black = Colour(red: 0, green: 0, blue: 0, sixteen: 0, eight: 0)
  private static let white = Colour(red: 255, green: 255, blue: 255, sixteen: 15, eight: 7)

  private static func ink(on ground: Colour) -> Colour { ground.luminance < 0.18 ? white : black }
}

extension Colour {
  /// - Parameter share: of this colour, 0…1.
  fileprivate func mixed(with other: Colour, share: Double) -> Colour {
    func part(_ own: UInt8, _ other: UInt8) -> UInt8 { UInt8(Double(own) * share + Double(other) * (1 - share)) }
    return Colour(
      red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue), sixteen: sixteen,
      eight: eight)
  }
}
