internal import ParallaxModel

/// The lines that stay above a page while it scrolls.
extension PageSetter {
  var rule: PageLine {
    let rule = String(repeating: options.ascii ? "-" : "─", count: max(0, options.width))
    return PageLine(runs: [Run(rule, .rule, columns: options.width)])
  }

  /// What heads the columns of the side-by-side layout: siglum and outlet, figures, a rule. Outlets from right to left
  /// are left out, for a terminal could move what stands beside them.
  func columnHeads(_ heads: [ColumnHead]) -> [PageLine] {
    let width = SideColumns.width(of: heads.count, in: options.width)
    var names = LineMaker()
    var figures = LineMaker()
    for (column, head) in heads.enumerated() {
      let start = SideColumns.start(of: column, width: width)
      names.pad(to: start)
      addSiglum(head.report, to: &names)
      let outlet = ParagraphDirection(of: head.outlet) == .leftToRight ? head.outlet : ""
      let text = safe.line(outlet, fitting: max(0, start + width - names.columns - 2))
      if !text.isEmpty { names.pad(to: names.columns + 2) }
      names.add(text, .figure, columns: safe.columns(of: text))
      figures.pad(to: start)
      let words = safe.line(head.figures, fitting: width)
      figures.add(words, .figure, columns: safe.columns(of: words))
    }
    return [PageLine(runs: names.runs), PageLine(runs: figures.runs), rule]
  }
}
