import CFuzzer
import Glibc

/// `fuzz TARGET …`, with options and folders of libFuzzer: feeds one target with bytes. All targets are one program, for
/// building it takes longer than a short run.
@main enum FuzzMain {
  private static let target: FuzzTarget = {
    guard let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init(rawValue:)) else {
      print("use: fuzz TARGET … with one of", FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
      exit(2)
    }
    return target
  }()

  static func main() {
    _ = target
    let words = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
    var count = Int32(words.count - 1)
    let arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count)
    arguments.initialize(from: words, count: words.count)
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
    exit(
      LLVMFuzzerRunDriver(&count, &list) { start, count in
        FuzzMain.target.feed(UnsafeBufferPointer(start: start, count: count))
        return 0
      })
  }
}
