internal import Glibc

/// Logistic regression with L2 and signs that the weights must have, by Newton's method.
///
/// Everything runs in one order in `Double`, and there is no chance in it: the same rows give the same weights.
struct LogisticRegression {
  /// Rows one after the other, the last column 1.
  private(set) var values: [Double] = []
  private(set) var labels: [Double] = []
  private(set) var importance: [Double] = []
  let columns: Int
  /// By column; nil where either will do.
  let signs: [FloatingPointSign?]
  /// Strength of L2, on weights of columns with a deviation of 1.
  let strength: Double

  init(signs: [FloatingPointSign?], strength: Double = 3) {
    self.strength = strength
    self.signs = signs
    columns = signs.count
  }

  /// - Parameter row: without the last column.
  mutating func add(_ row: some Sequence<Double>, isTrue: Bool, importance: Double) {
    guard importance > 0 else { return }
    values += row
    values.append(1)
    labels.append(isTrue ? 1 : 0)
    self.importance.append(importance)
  }

  /// The weights of the columns, the last one that of the column of ones.
  func learnt() -> [Double] {
    let scale = deviations()
    var weights = [Double](repeating: 0, count: columns)
    var loss = self.loss(weights, scale)
    for _ in 0..<60 {
      let (gradient, curvature) = slope(weights, scale)
      let step = boundedStep(weights, gradient, curvature)
      var (share, next) = (1.0, weights)
      var nextLoss = Double.infinity
      while share > 1e-6 {
        next = zip(weights, step).map { $0 + share * $1 }
        nextLoss = self.loss(next, scale)
        if nextLoss < loss { break }
        share /= 2
      }
      guard nextLoss < loss - 1e-9 * abs(loss) else { break }
      (weights, loss) = (next, nextLoss)
    }
    return zip(weights, scale).map { $0 * $1 }
  }

  /// By column what it is multiplied by; 0 for a column that never changes, 1 for the last.
  private func deviations() -> [Double] {
    var (sums, squares, total) = ([Double](repeating: 0, count: columns), [Double](repeating: 0, count: columns), 0.0)
    for row in labels.indices {
      total += importance[row]
      for column in 0..<columns {
        let value = values[row * columns + column]
        sums[column] += importance[row] * value
        squares[column] += importance[row] * value * value
      }
    }
    guard total > 0 else { return sums }
    return (0..<columns).map { column in
      if column == columns - 1 { return 1 }
      let mean = sums[column] / total
      let variance = squares[column] / total - mean * mean
      return variance > 1e-12 ? 1 / variance.squareRoot() : 0
    }
  }

  private func penalty(_ weights: [Double]) -> Double {
    strength / 2 * weights.dropLast().reduce(0) { $0 + $1 * $1 }
  }

  private func loss(_ weights: [Double], _ scale: [Double]) -> Double {
    let scaled = zip(weights, scale).map { $0 * $1 }
    var sum = 0.0
    for row in labels.indices {
      let logit = logit(row, scaled)
      // log(1 + e^x) without an overflow.
      sum += importance[row] * (max(logit, 0) - labels[row] * logit + log(1 + exp(-abs(logit))))
    }
    return sum + penalty(weights)
  }

  private func logit(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for column in 0..<columns { sum += values[row * columns + column] * weights[column] }
    return sum
  }

  /// The first derivatives of the loss, and the second ones row by row.
  private func slope(_ weights: [Double], _ scale: [Double]) -> (gradient: [Double], curvature: [Double]) {
    let scaled = zip(weights, scale).map { $0 * $1 }
    var gradient = [Double](repeating: 0, count: columns)
    var curvature = [Double](repeating: 0, count: columns * columns)
    for row in labels.indices {
      let probability = 1 / (1 + exp(-logit(row, scaled)))
      let error = importance[row] * (probability - labels[row])
      let weight = importance[row] * max(1e-6, probability * (1 - probability))
      for column in 0..<columns {
        let value = values[row * columns + column] * scale[column]
        gradient[column] += error * value
        guard value != 0 else { continue }
        for other in 0...column {
          curvature[column * columns + other] += weight * value * values[row * columns + other] * scale[other]
        }
      }
    }
    for column in 0..<columns {
      for other in 0..<column { curvature[other * columns + column] = curvature[column * columns + other] }
      guard column < columns - 1 else { continue }
      gradient[column] += strength * weights[column]
      curvature[column * columns + column] += strength
    }
    return (gradient, curvature)
  }

  /// The step to the least value of the quadratic form that keeps all signs, by going round the columns.
  private func boundedStep(_ weights: [Double], _ gradient: [Double], _ curvature: [Double]) -> [Double] {
    var step = [Double](repeating: 0, count: columns)
    for _ in 0..<2000 {
      var largest = 0.0
      for column in 0..<columns {
        let own = curvature[column * columns + column]
        guard own > 0 else { continue }
        var slope = gradient[column]
        for other in 0..<columns { slope += curvature[column * columns + other] * step[other] }
        var wanted = weights[column] + step[column] - slope / own
        if signs[column] == .plus { wanted = max(0, wanted) }
        if signs[column] == .minus { wanted = min(0, wanted) }
        largest = max(largest, abs(wanted - weights[column] - step[column]))
        step[column] = wanted - weights[column]
      }
      if largest < 1e-10 { break }
    }
    return step
  }
}
