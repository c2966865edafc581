/// What the help of a screen begins with: where that is, and the keys that mean something of their own there.
struct HelpTopic: Sendable {
  let title: String
  let keys: [(action: Action, words: String)]

  init(_ title: String, _ keys: [(action: Action, words: String)]) { (self.title, self.keys) = (title, keys) }
}
