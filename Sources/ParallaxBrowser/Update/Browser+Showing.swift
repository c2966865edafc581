import ParallaxPage

extension Browser {
  /// How many gone words in a row are shown; more are counted.
  private static let goneSteps = [0, 4, 12, 40, Int.max]

  mutating func performShowing(_ action: Action) -> [Effect] {
    switch action {
    case .cycleLayout: setLayout(following(options.layout))
    case .layoutParallel: setLayout(.parallel)
    case .layoutSide: setLayout(.side)
    case .layoutInline: setLayout(.inline)
    case .layoutMap: setLayout(.map)
    case .layoutFindings: setLayout(.findings)
    case .toggleApparatus: setLayout(options.layout == .apparatus ? .parallel : .apparatus)
    case .moreContext: setGone(Self.goneSteps.first { $0 > options.goneWords })
    case .lessContext: setGone(Self.goneSteps.last { $0 < options.goneWords })
    case .maximise: relayout { $0.isMaximised.toggle() }
    case .cycleTheme: return tryThemes()
    default: toggle(action)
    }
    return []
  }

  private mutating func toggle(_ action: Action) {
    switch action {
    case .toggleEqual:
      relayout { $0.options.showsEqual.toggle() }
      message = .equal(shown: options.showsEqual)
    case .toggleCosmetic:
      relayout { $0.options.showsCosmetic.toggle() }
      message = .cosmetic(lit: options.showsCosmetic)
    case .toggleFurniture:
      relayout { $0.options.showsFurniture.toggle() }
      message = .furniture(shown: options.showsFurniture)
    case .toggleShared:
      relayout { $0.options.showsShared.toggle() }
      message = .shared(lit: options.showsShared)
    case .toggleInvisible:
      relayout { $0.options.showsInvisible.toggle() }
      message = .invisible(shown: options.showsInvisible)
    default: break
    }
  }

  private func following(_ layout: PageLayout) -> PageLayout {
    let all = PageLayout.allCases
    let at = all.firstIndex(of: layout) ?? 0
    return all[(at + 1) % all.count]
  }

  mutating func setLayout(_ layout: PageLayout) {
    if layout == .findings || layout == .map { needFindings() }
    if !options.layout.isOverview {
      textLayout = options.layout
      if layout.isOverview { placeInText = currentAnchor }
    }
    let comesFromMap = options.layout.isOverview && hasMoved
    if options.layout != layout {
      relayout {
        $0.options.layout = layout
        if $0.filter != nil { $0.listFindings() }
      }
    }
    if comesFromMap, !layout.isOverview { viewport.place(viewport.cursor, atRow: Self.passageRow) }
    message = .layout(layout)
  }

  private mutating func setGone(_ words: Int?) {
    if let words { relayout { $0.options.goneWords = words } }
    message = .gone(words: options.goneWords)
  }
}

extension PageLayout {
  /// Whether it lists passages or facts, which can be gone to, instead of their text.
  var isOverview: Bool { self == .map || self == .findings }
}
