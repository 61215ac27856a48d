import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

/// Every action's name in lower case, by number.
private let names = (0..<catalogue.actionCount).map { Array(catalogue.name(ofAction: $0).lowercased().utf8) }

/// The meaning of a pattern, as plainly as it can be said.
private func isMatch(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
        return isMatch(pattern.dropFirst(), text) || (!text.isEmpty && isMatch(pattern, text.dropFirst()))
    }
    guard let character = text.first, first == UInt8(ascii: "?") || first == character else { return false }
    return isMatch(pattern.dropFirst(), text.dropFirst())
}

private func expected(_ pattern: String) -> [Int] {
    let folded = ArraySlice(pattern.lowercased().utf8)
    return names.indices.filter { isMatch(folded, ArraySlice(names[$0])) }
}

@Suite("Patterns of actions")
struct MatchingTests {
    @Test(
        "a pattern matches what brute force says",
        arguments: [
            "*", "**", "*:*", "s3:*", "S3:GET*", "s3:Get*Tagging", "s3:?etObject", "s3:*Object*", "s3*", "s3*:Get*", "s?:List*",
            "*:Delete*",
            "*s3:GetObject", "ec2:*Instances", "iam:PassRole", "IAM:passrole", "iam:Pass", "s3:", ":", "", "s3", "*:", "?3:*",
            "s3-*:*",
            "s3:GetObject*", "s3:GetObject?", "s3:GetObject??*", "*:*Policy", "nosuch:*", "nosuch*", "zzz*", "a*:*z", "s3:*:*",
            "kafka*:c*",
        ])
    func bruteForce(pattern: String) {
        let ranges = catalogue.actionRanges(matching: pattern)
        #expect(ranges.flatMap { $0 } == expected(pattern))
        #expect(ranges.allSatisfy { !$0.isEmpty })
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
        #expect(catalogue.actionIDs(matching: pattern) == ranges.flatMap { $0 })
    }

    @Test("patterns made from names match what brute force says", arguments: 1...24)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes = try #require(names.randomElement(using: &generator))
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = UInt8(ascii: "?")
            case 1: bytes[place] = UInt8(ascii: "*")
            case 2: bytes.insert(UInt8(ascii: "*"), at: place)
            default: bytes.replaceSubrange(place..., with: [UInt8(ascii: "*")])
            }
        }
        let pattern = String(decoding: bytes, as: UTF8.self)
        #expect(catalogue.actionIDs(matching: pattern) == expected(pattern), "\(pattern)")
    }

    @Test("everything is one range, and a service is one range")
    func ranges() {
        #expect(catalogue.actionRanges(matching: "*") == [0..<catalogue.actionCount])
        #expect(catalogue.actionRanges(matching: "*:*") == [0..<catalogue.actionCount])
        #expect(catalogue.actionRanges(matching: "s3:*") == [catalogue.actionIDs(ofService: "S3")].compactMap { $0 })
    }

    @Test("a hostile pattern matches nothing, soon", arguments: ["*a", "?", "a*", "?*:"], [300, 1_000_000])
    func hostile(part: String, count: Int) {
        #expect(catalogue.actionRanges(matching: String(repeating: part, count: count)).isEmpty)
    }
}
