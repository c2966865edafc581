internal import ParallaxModel

/// Where each report's furniture stands among the passages.
struct FurnitureNotes {
  /// Neighbouring segments of furniture of one report.
  struct Block {
    let report: Int
    let segments: [Int]
  }

  /// What stands before a report's first passage: shown after the first row, so that a page opens with its headline.
  private(set) var beforeAll: [Block] = []
  /// By passage: what stands after it in a report whose home it is.
  private(set) var after: [[Block]]

  init(_ reports: [Report], _ synopsis: Synopsis, hidden: Set<Int>) {
    after = Array(repeating: [], count: synopsis.passages.count)
    for report in synopsis.story.reports where !hidden.contains(report) || report == synopsis.base {
      var last: Int?
      var block: [Int] = []
      for (index, segment) in reports[report].segments.enumerated() {
        if segment.role == .furniture {
          block.append(index)
        } else if let home = segment.sentences.lazy.compactMap({ synopsis.home[report][$0] }).last {
          place(Block(report: report, segments: block), after: last)
          block = []
          last = home
        }
      }
      place(Block(report: report, segments: block), after: last)
    }
  }

  private mutating func place(_ block: Block, after passage: Int?) {
    guard !block.segments.isEmpty else { return }
    if let passage { after[passage].append(block) } else { beforeAll.append(block) }
  }
}

extension PageComposer {
  mutating func addFurniture(_ blocks: [FurnitureNotes.Block]) {
    for (position, block) in blocks.enumerated() {
      if position == 0 || options.showsFurniture { separate() }
      options.showsFurniture ? addOpened(block) : addClosed(block)
    }
  }

  /// `31 lines of furniture in 001 (Related, Popular)`
  private mutating func addClosed(_ block: FurnitureNotes.Block) {
    let report = reports[block.report]
    let count = block.segments.count == 1 ? "1 line" : "\(block.segments.count) lines"
    let first = report.file.string(report.segments[block.segments[0]].bytes)
    let prefix = "\(count) of furniture in \(report.siglum) ("
    let room = min(geometry.textWidth - prefix.count - 1, 40)
    let text = room < 8 ? String(prefix.dropLast(2)) : prefix + safe.line(first, fitting: room) + ")"
    var line = LineMaker()
    line.pad(to: options.layout == .side ? 1 : geometry.text)
    line.add(text, .furniture, columns: safe.columns(of: text))
    append(line.runs, report: block.report)
  }

  private mutating func addOpened(_ block: FurnitureNotes.Block) {
    let report = reports[block.report]
    let maker = AtomMaker(safe: revealing, widest: geometry.textWidth)
    for (position, index) in block.segments.enumerated() {
      let isRightToLeft = report.isRightToLeft(atByte: report.segments[index].bytes.lowerBound)
      if position == 0, isRightToLeft { addSiglum(of: block) }
      let atoms = maker.atoms(
        of: block.report, report.file.text, report.segments[index].bytes, role: .furniture, spaceBefore: false)
      for (row, runs) in LineBreaker(width: geometry.textWidth).lines(of: atoms).enumerated() {
        var line = LineMaker()
        if position == 0, row == 0, !geometry.isNarrow, !isRightToLeft { line = siglumLine(of: block) }
        line.pad(to: geometry.text)
        line.add(runs)
        append(line.runs, report: block.report, isRightToLeft: isRightToLeft)
      }
    }
  }

  private mutating func addSiglum(of block: FurnitureNotes.Block) {
    append(siglumLine(of: block).runs, report: block.report)
  }

  private func siglumLine(of block: FurnitureNotes.Block) -> LineMaker {
    var line = LineMaker()
    let siglum = siglum(block.report)
    line.pad(to: geometry.siglum)
    line.add(siglum, .furniture, columns: safe.columns(of: siglum))
    return line
  }
}
