/// A check of another tool, and what Ambit has in its place.
public struct PeerRule: Sendable, Hashable {
    public let peer: String
    /// As the peer calls it.
    public let name: String
    /// The rules that tell the same, the closest first.
    public let rules: [String]
    /// Why there is none, where there is none.
    public let why: String?

    /// Every check of every peer, in the peers' own order.
    public static let all: [PeerRule] =
        read(PeerTables.accessAnalyzer, "access-analyzer") + read(PeerTables.accessAnalyzerCustom, "access-analyzer-custom")
        + read(PeerTables.parliament, "parliament") + read(PeerTables.cloudsplaining, "cloudsplaining")
        + read(PeerTables.iamPolicyValidator, "iam-policy-validator")

    private static func read(_ table: String, _ peer: String) -> [PeerRule] {
        table.split(separator: "\n").map { line in
            let words = line.split(separator: " ")
            let name = String(words[0])
            if words.count > 1, words[1] == "!" {
                return PeerRule(peer: peer, name: name, rules: [], why: words.dropFirst(2).joined(separator: " "))
            }
            return PeerRule(peer: peer, name: name, rules: words.dropFirst().map(String.init), why: nil)
        }
    }
}
