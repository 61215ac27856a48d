import Documents
import PolicyLanguage
import Testing

@testable import Reach

@Suite struct CompareCases {
    @Test func all() throws {
        var wrong: [String] = []
        for line in try Files.read("/work/shared/cases/compare.jsonl").split(separator: 10) {
            let value = try JSONDocument.parse(Array(line), name: "case").root
            let id = value["id"]?.string ?? ""
            let old = try Policy(#require(value["old"]), kind: .identity)
            let new = try Policy(#require(value["new"]), kind: .identity)
            let result = Comparison.compare(old: [old], new: [new])
            if result.newAccess != value["newAccess"]?.boolean { wrong.append("\(id) \(String(describing: result.newAccess)) \(result.regions.first.map { "\($0.witness)" } ?? "")") }
        }
        for w in wrong { print(w) }
        #expect(wrong.isEmpty)
    }
}
