/// Union–find with path halving; the root of a set is its smallest member, whatever the order of joining.
package struct DisjointSets {
  private var parents: [Int]

  /// `count` members, 0 to `count - 1`, each a set of its own.
  package init(count: Int) {
    parents = Array(0..<count)
  }

  /// The smallest member of the set that the member is in.
  package mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Whether joining two members would bring two of those that stand apart into one set.
  package mutating func wouldJoin(_ apart: [(Int, Int)], by pair: (Int, Int)) -> Bool {
    let (a, b) = (root(of: pair.0), root(of: pair.1))
    return a != b
      && apart.contains { one, other in
        let (c, d) = (root(of: one), root(of: other))
        return (c == a && d == b) || (c == b && d == a)
      }
  }

  /// Makes one set of those of two members.
  package mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = min(a, b)
    checkInvariants(of: max(a, b))
  }

  private func checkInvariants(of member: Int) {
    assert(parents[member] <= member, "the root of a set is its smallest member")
  }
}
