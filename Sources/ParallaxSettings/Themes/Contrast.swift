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
  /// Roles that accompany the text and may stand back behind it.
  static let quiet: Set<Role> = [
    .rule, .furniture, .readingEqual, .readingAbsent, .place, .number, .figure, .subhead, .gutterMark,
  ]

  /// Roles of running text, which a match or the current change can lie over.
  static let prose: [Role] = [
    .text, .variantChanged, .variantGone, .variantMoved, .variantCosmetic, .variantOnly, .variantShared,
    .variantApart, .headline, .invisible,
  ]
}

/// How well a role can be read in a theme.
struct RoleContrast {
  /// The role's name, with the overlay's when one lies over it: `variant.gone under match`.
  let name: String
  /// 1…21.
  let ratio: Double
  let isQuiet: Bool
}

extension Theme {
  /// What WCAG 2.1 asks for text; for what only accompanies it.
  static let textContrast = 4.5
  static let quietContrast = 3.0

  /// The contrast of every role, and of running text under the overlays, with the ground that it stands on. Where a
  /// theme leaves a colour to the terminal, black or white is taken, whichever is farther from the expected ground.
  var contrasts: [RoleContrast] {
    let roles = Role.allCases.map { contrast(styles.style($0, .none), $0.rawValue, isQuiet: Role.quiet.contains($0)) }
    let under = Role.prose.flatMap { role in
      [(Overlay.match, RoleNames.match), (.current, RoleNames.current)].map { overlay, name in
        contrast(styles.style(role, overlay), "\(role.rawValue) under \(name)", isQuiet: false)
      }
    }
    return (roles + under).compactMap { $0 }
  }

  /// The roles that are harder to read than WCAG 2.1 wants.
  var faintRoles: [SettingsProblem] {
    contrasts.compactMap { role in
      let wanted = role.isQuiet ? Self.quietContrast : Self.textContrast
      guard role.ratio < wanted else { return nil }
      return .lowContrast(role: role.name, hundredths: Int(role.ratio * 100), wanted: Int(wanted * 100))
    }
  }

  private func contrast(_ style: Style, _ name: String, isQuiet: Bool) -> RoleContrast? {
    guard style.foreground != nil || style.background != nil, let ground = style.background ?? background else {
      return nil
    }
    let ink = style.foreground ?? terminalInk
    return RoleContrast(name: name, ratio: ink.contrast(to: ground), isQuiet: isQuiet)
  }

  private var terminalInk: Colour {
    let isDark = (background?.luminance ?? 0) < 0.18
    let part: UInt8 = isDark ? 255 : 0
    return Colour(red: part, green: part, blue: part, sixteen: isDark ? 15 : 0, eight: isDark ? 7 : 0)
  }
}
