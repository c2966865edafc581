/// The ten lines of keys that are enough for every day: the help begins with them.
enum DailyKeys {
  /// Actions that share a line, and what they do; of each its first key is told.
  private static let all: [(actions: [Action], words: String)] = [
    ([.lineDown, .lineUp], "a line down, up"),
    ([.pageDown, .pageUp], "a page down, up"),
    ([.nextPassage, .previousPassage], "next passage, passage before"),
    ([.nextFinding], "next fact that differs"),
    ([.search, .nextMatch], "search all reports; next place found"),
    ([.nextReport, .makeBase], "mark the next report; follow its order"),
    (
      [.layoutParallel, .layoutFindings, .layoutOverview], "passages, facts that differ, overview; | is the next layout"
    ),
    ([.open, .leapBack], "go to what is at the cursor; back from there"),
    ([.back], "back; clears search, filter and selection"),
    ([.help, .leave], "these keys; leave"),
  ]

  /// Those that hold in a context.
  static func lines(_ bindings: KeyBindings, in context: Context) -> [HelpPages.Line] {
    let lines = all.compactMap { line -> HelpPages.Line? in
      let actions = line.actions.filter { KeyTable.row(of: $0)?.contexts.contains(context) == true }
      let keys = actions.compactMap { bindings.names(of: $0).first }
      return keys.count == line.actions.count ? .daily(keys: keys.joined(separator: " "), words: line.words) : nil
    }
    return lines.isEmpty ? [] : [.heading("Every day")] + lines + [.blank]
  }
}
