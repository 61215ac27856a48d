import ArgumentParser
import Authorization
import Documents

struct DecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide authorization cases, one JSON object a line.")

    @Argument var files: [String] = []

    mutating func run() throws {
        var wrong = 0
        var count = 0
        for file in files {
            let bytes = try Files.read(file)
            var line = 0
            for slice in bytes.split(separator: 10, omittingEmptySubsequences: false) {
                line += 1
                if slice.isEmpty { continue }
                let document = try JSONDocument.parse(record: Array(slice), name: file, line: line)
                let item = try Case(document.root)
                guard let policies = item.policies else { continue }
                let decision = Authorizer(policies).decide(item.request)
                count += 1
                if let expected = item.expected, expected != decision.verdict {
                    wrong += 1
                    print(
                        "\(file):\(line) \(item.id) expected \(expected.rawValue) got \(decision.verdict.rawValue) \(item.principal) \(item.request.action) \(item.request.resource)"
                    )
                }
            }
        }
        print(count, wrong)
    }
}
