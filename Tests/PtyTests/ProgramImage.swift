import Foundation

extension RunningProgram {
  /// Kilobytes that the program has of its own to write on, as its file says (ELF, 64 bits): before it has them it cannot
  /// say anything, and a build may have more of them than another.
  static let writableKilobytes: Int = {
    guard let file = FileManager.default.contents(atPath: path), file.count > 64 else { return 0 }
    func number(_ place: Int, _ bytes: Int) -> Int { (0..<bytes).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) } }
    let (table, size, count) = (number(32, 8), number(54, 2), number(56, 2))
    let loaded = (0..<count).map { table + size * $0 }.filter { number($0, 4) == 1 && number($0 + 4, 4) & 2 != 0 }
    return loaded.reduce(0) { $0 + number($1 + 40, 8) } / 1024
  }()
}
