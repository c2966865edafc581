import ParallaxPage

/// What stands where nothing can be read.
enum TooSmallView {
  static func draw(on canvas: inout Canvas) {
    let size = canvas.frame.size
    let smallest = Geometry.smallest
    let lines = [
      "Parallax needs", "\(smallest.columns) columns, \(smallest.rows) rows", "here: \(size.columns) x \(size.rows)",
      "q quits",
    ]
    let first = max(0, (size.rows - lines.count) / 2)
    for (number, line) in lines.enumerated() {
      let line = canvas.cut(line, to: size.columns)
      canvas.put(line, .status, at: max(0, (size.columns - canvas.columns(of: line)) / 2), first + number)
    }
  }
}
