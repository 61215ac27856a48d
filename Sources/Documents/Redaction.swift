/// Masks secrets in the text of commands and prompts; the last four characters stay, so that a key can be told from another.
public enum Redaction {
    /// The text with access keys, secret keys, tokens, passwords and private keys masked. O(length).
    public static func redact(_ text: String) -> String {
        var masker = Masker(Array(text.utf8))
        return masker.run()
    }

    /// A value that stands under a name: masked as a whole where the name says that it is a secret.
    public static func redact(_ value: String, named name: String) -> String {
        isSecret(name: Array(name.utf8)[...]) ? mask(Array(value.utf8)[...]) : redact(value)
    }

    /// `****` and the last four characters; nothing of a short secret is shown.
    static func mask(_ secret: ArraySlice<UInt8>) -> String {
        let shown = secret.count >= 12 ? String(decoding: secret.suffix(4), as: UTF8.self) : ""
        return "****" + shown
    }

    private static let names = [
        "secretaccesskey", "secretkey", "sessiontoken", "securitytoken", "password", "passwd", "passphrase", "secretstring",
        "secretbinary", "clientsecret", "authtoken", "accesstoken", "refreshtoken", "apikey", "privatekey", "secret", "token",
        "pwd",
        "bearertoken", "authorization",
    ]

    /// `AWS_SECRET_ACCESS_KEY`, `--master-user-password`, `db.password`: the last words decide. `--secret-id` is a name.
    static func isSecret(name: ArraySlice<UInt8>) -> Bool {
        let folded = String(decoding: name.filter(isLetter).map { $0 | 0x20 }, as: UTF8.self)
        // A token that pages or repeats a request opens nothing.
        if folded.hasSuffix("nexttoken") || folded.hasSuffix("startingtoken") || folded.hasSuffix("requesttoken") { return false }
        return names.contains { folded.hasSuffix($0) } && folded != "clienttoken"
    }

    package static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    package static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

private struct Masker {
    let text: [UInt8]
    var at = 0
    var out: [UInt8] = []

    init(_ text: [UInt8]) { self.text = text }

    mutating func run() -> String {
        while at < text.count {
            if skipPrivateKey() { continue }
            guard isWord(text[at]) else {
                out.append(text[at])
                at += 1
                continue
            }
            let start = at
            while at < text.count, isWord(text[at]) { at += 1 }
            take(text[start..<at])
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Letters, digits and what base64, key names and options are made of.
    private func isWord(_ byte: UInt8) -> Bool {
        Redaction.isLetter(byte) || Redaction.isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    }

    private mutating func take(_ word: ArraySlice<UInt8>) {
        if let masked = maskedToken(word) {
            out += masked
            return
        }
        out += word
        let lower = String(decoding: word, as: UTF8.self).lowercased()
        if lower == "bearer" {
            maskNext(after: [UInt8(ascii: " ")])
        } else if Redaction.isSecret(name: word) {
            let isOption = word.first == UInt8(ascii: "-")
            maskNext(after: isOption ? Array(" =".utf8) : Array("=:".utf8))
        }
    }

    /// Masks the value behind a name: `=value`, `: "value"`, ` value` (an option). A value that is a variable is none.
    private mutating func maskNext(after separators: [UInt8]) {
        var next = at
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\")]
        while next < text.count, quotes.contains(text[next]) { next += 1 }
        guard next < text.count, separators.contains(text[next]) else { return }
        next += 1
        while next < text.count, quotes.contains(text[next]) || text[next] == UInt8(ascii: " ") { next += 1 }
        let quote = next > 0 && quotes.prefix(2).contains(text[next - 1]) ? text[next - 1] : nil
        let start = next
        while next < text.count, !isEnd(text[next], quote: quote) { next += 1 }
        guard start < next, text[start] != UInt8(ascii: "$"), text[start] != UInt8(ascii: "-") else { return }
        let scheme = String(decoding: text[start..<next], as: UTF8.self).lowercased()
        if scheme == "bearer" || scheme == "basic" { return }
        out += text[at..<start]
        out += Array(Redaction.mask(text[start..<next]).utf8)
        at = next
    }

    private func isEnd(_ byte: UInt8, quote: UInt8?) -> Bool {
        if let quote { return byte == quote || byte == UInt8(ascii: "\n") }
        return byte <= 0x20
            || [
                UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"),
                UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
            ].contains(byte)
    }

    /// Words that are secrets by their form alone.
    private func maskedToken(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        func begins(_ prefix: String) -> Bool { word.starts(with: prefix.utf8) }
        if word.count == 20, begins("AKIA") || begins("ASIA"),
            word.allSatisfy({ Redaction.isDigit($0) || (0x41...0x5A).contains($0) })
        {
            return Array(word.prefix(4)) + Array(Redaction.mask(word).utf8)
        }
        let tokens = ["ghp_", "gho_", "ghs_", "ghu_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk-", "eyJ"]
        if word.count >= 20, tokens.contains(where: begins) { return Array(Redaction.mask(word).utf8) }
        // Session tokens of STS are base64 texts of some hundred characters.
        if word.count >= 100, begins("IQoJ") || begins("FwoG") || begins("FQoG") { return Array(Redaction.mask(word).utf8) }
        return isSecretAccessKey(word) ? Array(Redaction.mask(word).utf8) : nil
    }

    /// A secret access key has no mark but its form: 40 characters of base64 that are neither a path nor a hexadecimal hash.
    private func isSecretAccessKey(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 40 else { return false }
        var (upper, lower, digits, slashes) = (0, 0, 0, 0)
        for byte in word {
            switch byte {
            case 0x41...0x5A: upper += 1
            case 0x61...0x7A: lower += 1
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "/"): slashes += 1
            case UInt8(ascii: "+"): break
            default: return false
            }
        }
        return upper >= 4 && lower >= 4 && digits >= 1 && slashes <= 4
    }

    /// A block in PEM form: only its first line stays.
    private mutating func skipPrivateKey() -> Bool {
        guard text[at] == UInt8(ascii: "-"), text[at...].starts(with: "-----BEGIN ".utf8) else { return false }
        guard let end = line(from: at, containing: "PRIVATE KEY-----") else { return false }
        out += text[at..<end]
        out += Array("****".utf8)
        at = end
        while at < text.count, !text[at...].starts(with: "-----END ".utf8) { at += 1 }
        return true
    }

    /// The end of `mark` in the line that begins at `start`.
    private func line(from start: Int, containing mark: String) -> Int? {
        let mark = Array(mark.utf8)
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\n"), index - start < 64 {
            if text[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return nil
    }
}
