/// Adds the entries of a feed to a reading.
struct FeedReading {
  let source: DocumentSource
  let format: String
  let encoding: TextEncoding
  let outlet: String?
  private var places = UniquePlaces()

  init(_ source: DocumentSource, format: String, encoding: TextEncoding, outlet: String?) {
    self.source = source
    self.format = format
    self.encoding = encoding
    self.outlet = outlet
  }

  mutating func add(_ entry: FeedEntry, to reading: inout DocumentReading) {
    let place = places.place(entry.id)
    guard !entry.isEmpty else { return }
    let part = source.place.isEmpty ? place : source.place + "/" + place
    let story = entry.story(outlet: outlet)
    guard
      let document = story.document(source, format: format, place: part, encoding: encoding)
    else { return }
    reading.add(document)
  }
}

/// Names of places that are unique: what the format calls a part, else its number.
struct UniquePlaces {
  private var taken: Set<String> = []
  private var count = 0

  /// - Parameter name: as the format has it; nil or empty for none.
  mutating func place(_ name: String?) -> String {
    count += 1
    let name = name?.singleSpaced ?? ""
    let isUsable = !name.isEmpty && name.utf8.count <= 300 && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if isUsable, taken.insert(name).inserted { return name }
    var place = isUsable ? "\(name) \(count)" : String(count)
    while !taken.insert(place).inserted { place += "'" }
    return place
  }
}
