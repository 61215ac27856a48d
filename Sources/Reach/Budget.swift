/// The steps that a question may take. What would take more is answered by a gap, never by a guess.
final class Budget {
    private(set) var left: Int

    init(_ steps: Int) { left = steps }

    var isSpent: Bool { left <= 0 }

    func spend(_ steps: Int = 1) -> Bool {
        left -= steps
        return left > 0
    }
}
