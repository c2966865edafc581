/// What the reader asked to see, and on what: the options of the blocks, and those of the lines that they become.
@dynamicMemberLookup
public struct PageOptions: Sendable, Equatable {
  public var blocks: BlockOptions
  /// Columns available, gutter and margins included.
  public var width: Column
  /// Marks (`«changed»`, `[-gone-]`) in the text, for terminals that show no attributes and for plain output.
  public var marks: Bool
  /// Lines, dots and arrows in ASCII.
  public var ascii: Bool
  /// Rows that a map has with its sigla, before it flows into another column; nil for one column without end.
  public var mapHeight: Int?

  public init(
    layout: PageLayout = .parallel, width: Column, showsCosmetic: Bool = false, showsFurniture: Bool = false,
    showsEqual: Bool = false, goneWords: Int = 4, hidden: Set<Int> = [], selected: Int? = nil, marks: Bool = false,
    ascii: Bool = false
  ) {
    blocks = BlockOptions(layout: layout)
    blocks.showsCosmetic = showsCosmetic
    blocks.showsFurniture = showsFurniture
    blocks.showsEqual = showsEqual
    blocks.goneWords = goneWords
    blocks.hidden = hidden
    blocks.selected = selected
    self.width = width
    self.marks = marks
    self.ascii = ascii
  }

  @inlinable
  public subscript<Value>(dynamicMember option: WritableKeyPath<BlockOptions, Value>) -> Value {
    get { blocks[keyPath: option] }
    set { blocks[keyPath: option] = newValue }
  }
}
