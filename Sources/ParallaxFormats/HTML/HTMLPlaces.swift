/// Where the bytes of a cleaned page stand in the page.
struct HTMLPlaces {
  private var outputs: [Int32] = []
  private var inputs: [Int32] = []

  /// From this byte of the output on, it is the input from that byte on.
  mutating func mark(_ output: Int, _ input: Int) {
    outputs.append(Int32(output))
    inputs.append(Int32(input))
  }

  /// The byte of the input that a byte of the output stands for.
  func input(of output: Int) -> Int32 {
    var (low, high) = (0, outputs.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(outputs[middle]) <= output { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : inputs[low - 1] + Int32(output) - outputs[low - 1]
  }
}
