/// What the reader does with the mouse, as the terminal reports it. Columns and rows count from 0.
public struct MouseEvent: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Of the left button.
    case press, drag, release
    case wheelUp, wheelDown
  }

  public let kind: Kind
  public let column: Column
  public let row: Int

  public init(_ kind: Kind, column: Column, row: Int) {
    self.kind = kind
    self.column = column
    self.row = row
  }
}
