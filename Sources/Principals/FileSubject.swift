internal import Documents

/// What the name of a file tells where the output of a command does not: `COMMAND-SUBJECT.json`.
package enum FileSubject {
    /// The command that a file is named after, and the rest of its name without its time, `.json` and `.json.gz`; nil where it is named
    /// after none of them. The service may stand before the command, and the command may be the directory's name and the subject the
    /// file's, percent-encoded: `s3-get-bucket-acl/BUCKET`.
    package static func command(of file: String, among commands: [String]) -> (command: String, subject: String)? {
        let parts = file.split(separator: "/")
        var name = parts.last.map(String.init) ?? file
        for ending in [".gz", ".json"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        if let stamp = name.lastIndex(of: "@"), isDate(name[name.index(after: stamp)...]) { name.removeSubrange(stamp...) }
        // The longest first: get-policy is a beginning of other names.
        let commands = commands.sorted { $0.utf8.count > $1.utf8.count }
        for name in [name[...], withoutService(name[...])] {
            for command in commands where name.hasPrefix(command) {
                guard let after = name.dropFirst(command.utf8.count).first else { return (command, "") }
                if "-._".contains(after) { return (command, String(name.dropFirst(command.utf8.count + 1))) }
            }
        }
        guard let directory = parts.dropLast().last else { return nil }
        let names = [directory, withoutService(directory)]
        return commands.first { names.contains($0[...]) }.map { ($0, PercentText.decode(name)) }
    }

    /// What stands behind the service in `s3api-get-bucket-acl`.
    private static func withoutService(_ name: Substring) -> Substring {
        name.firstIndex(of: "-").map { name[name.index(after: $0)...] } ?? name
    }

    /// Whether what stands behind `@` says when the output was taken: `@2026-02-02T07-54-02Z`.
    private static func isDate(_ text: Substring) -> Bool {
        let digits = text.prefix(10).filter { $0 != "-" }
        return digits.count >= 8 && digits.prefix(8).allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// A subject as it stands in the name of a file; `plain` undoes it.
    package static func encoded(_ subject: String) -> String {
        subject.replacing("%", with: "%25").replacing("/", with: "%2F").replacing(":", with: "%3A")
    }

    /// A subject with what stands in the place of characters that names of files cannot have, or that mean something in them.
    static func plain(_ subject: String) -> String {
        subject.replacing("%2F", with: "/").replacing("%2f", with: "/").replacing("%3A", with: ":").replacing("%3a", with: ":")
            .replacing("%25", with: "%")
    }

    /// The ARN that a file is named after, with `%2F` for each slash: `get-policy-arn:aws:kinesis:eu-west-1:111122223333:stream%2Fa.json`;
    /// `%3A` may stand for each colon.
    package static func arn(in file: String) -> String? {
        var name = file.split(separator: "/").last.map(String.init) ?? file
        for ending in [".gz", ".json"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        name = plain(name)
        guard let start = name.firstRange(of: "arn:")?.lowerBound else { return nil }
        let arn = String(name[start...])
        return arn.split(separator: ":", omittingEmptySubsequences: false).count >= 6 ? arn : nil
    }

    /// The id of an organisation's part or policy at the beginning of a subject.
    static func organizationID(_ subject: String) -> String? {
        func run(_ text: Substring, _ allowed: (Character) -> Bool) -> Substring { text.prefix(while: allowed) }
        func isLower(_ character: Character) -> Bool { character.isASCII && (character.isLowercase || character.isNumber) }
        let text = Substring(subject)
        if text.hasPrefix("ou-") {
            let first = run(text.dropFirst(3), isLower)
            let rest = text.dropFirst(3 + first.count)
            guard !first.isEmpty, rest.first == "-" else { return nil }
            let second = run(rest.dropFirst(), isLower)
            return second.isEmpty ? nil : "ou-\(first)-\(second)"
        }
        if text.hasPrefix("r-") {
            let id = run(text.dropFirst(2), isLower)
            return id.isEmpty ? nil : "r-\(id)"
        }
        if text.hasPrefix("p-") {
            let id = run(text.dropFirst(2)) { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            return id.isEmpty ? nil : "p-\(id)"
        }
        let digits = run(text) { $0.isASCII && $0.isNumber }
        return digits.count == 12 ? String(digits) : nil
    }
}
