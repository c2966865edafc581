internal import ParallaxModel

extension PageSetter {
  mutating func addFurniture(_ furniture: Block.Furniture, _ block: Block) {
    guard let report = block.report else { return }
    furniture.isOpened ? addOpened(furniture, of: report) : addClosed(furniture, of: report)
  }

  /// `31 lines around the text in 001 (Related, Popular)`
  private mutating func addClosed(_ furniture: Block.Furniture, of report: Int) {
    let first = reports[report].document.string(furniture.segments[0].bytes)
    let prefix = furniture.words(siglum: siglum(report)) + " ("
    let room = min(geometry.textWidth - prefix.count - 1, 40)
    let text = room < 8 ? String(prefix.dropLast(2)) : prefix + safe.line(first, fitting: room) + ")"
    var line = LineMaker()
    line.pad(to: isSide ? 1 : geometry.text)
    line.add(text, .furniture, columns: safe.columns(of: text))
    append(line.runs, nil, report: report)
  }

  private mutating func addOpened(_ furniture: Block.Furniture, of report: Int) {
    var label: LineMaker? = siglumLine(of: report)
    if furniture.segments[0].isRightToLeft, let line = label {
      append(line.runs, nil, report: report)
      label = nil
    }
    if geometry.isNarrow { label = nil }
    let setter = runSetter(widest: geometry.textWidth)
    for segment in furniture.segments {
      let atoms = setter.atoms(of: [BlockRun(.report(report, segment.bytes), .furniture)])
      for runs in LineBreaker(width: geometry.textWidth).lines(of: atoms) {
        var line = label ?? LineMaker()
        label = nil
        line.pad(to: geometry.text)
        line.add(runs)
        append(line.runs, nil, report: report, isRightToLeft: segment.isRightToLeft)
      }
    }
  }

  private func siglumLine(of report: Int) -> LineMaker {
    var line = LineMaker()
    line.pad(to: geometry.siglum)
    line.add(siglum(report), .furniture, columns: safe.columns(of: siglum(report)))
    return line
  }
}
