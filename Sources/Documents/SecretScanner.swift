/// Finds the byte ranges of secrets, in order and apart from each other.
struct SecretScanner {
    /// A part of the text.
    typealias Word = Slice<UnsafeBufferPointer<UInt8>>

    private let bytes: UnsafeBufferPointer<UInt8>
    private var found: [Range<Int>] = []
    private var at = 0

    static func secrets(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var scanner = SecretScanner(bytes: bytes)
        scanner.run()
        let commands = CommandSecrets.find(in: bytes)
        return commands.isEmpty ? scanner.found : apart(scanner.found + commands)
    }

    /// In order; of two that overlap the first, as far as the second goes on.
    private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var all: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = all.last, range.lowerBound < last.upperBound {
                all[all.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                all.append(range)
            }
        }
        return all
    }

    /// Whether a name says that what stands under it is a secret.
    static func isSecret(name: String) -> Bool {
        var name = name
        return name.withUTF8 { SecretScanner(bytes: $0).isSecret(name: 0..<$0.count) }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func run() {
        while at < bytes.count {
            if bytes[at].folded == UInt8(ascii: "a"), let name = resourceName() {
                at = name.upperBound
            } else if bytes[at] == UInt8(ascii: "-"), let block = privateKey() {
                found.append(block)
                at = block.upperBound
            } else if bytes[at].isNamePart {
                let name = run(from: at) { $0.isNamePart }
                if let secret = secretByForm(from: at) ?? value(after: name) ?? credentials(after: name) ?? webhook(in: name) {
                    found.append(secret)
                    at = secret.upperBound
                } else {
                    at = name.upperBound
                }
            } else {
                at += 1
            }
        }
    }

    /// An ARN: what reads like a secret in it is the name of a resource.
    private func resourceName() -> Range<Int>? {
        guard matches("arn:", at: at), at == 0 || !bytes[at - 1].isNamePart else { return nil }
        let name = run(from: at) { !$0.endsResourceName }
        return bytes[name].count { $0 == UInt8(ascii: ":") } >= 5 ? name : nil
    }

    private func run(from start: Int, while isPart: (UInt8) -> Bool) -> Range<Int> {
        var end = start
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        return start..<end
    }

    private func matches(_ text: StaticString, at start: Int) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in 0..<wanted.count where bytes[start + offset].folded != wanted[offset] { return false }
            return true
        }
    }

    // MARK: by form

    private func secretByForm(from start: Int) -> Range<Int>? {
        if start > 0, bytes[start - 1] != UInt8(ascii: "="), bytes[start - 1].isBase64 { return nil }
        // Every form has twenty characters or more; most words have not.
        guard start + Self.shortest <= bytes.count,
            bytes[start..<(start + Self.shortest)].allSatisfy({ $0.isTokenPart || $0.isBase64 })
        else { return nil }
        let word = run(from: start) { $0.isUppercase || $0.isDigit }
        if Redaction.isAccessKeyID(bytes[word]), word.upperBound == bytes.count || !bytes[word.upperBound].isAlphanumeric {
            return word
        }
        let token = run(from: start) { $0.isTokenPart }
        if Self.tokenPrefixes.contains(where: { bytes[token].starts(with: $0.utf8) && token.count >= $0.utf8.count + 16 }) {
            return token
        }
        let key = bytes[token].dropFirst(3)
        if bytes[token].starts(with: "sk-".utf8), key.count >= 20, key.allSatisfy(\.isAlphanumeric), key.contains(where: \.isDigit),
            key.contains(where: \.isUppercase)
        {
            return token
        }
        if bytes[token].starts(with: "eyJ".utf8), token.count > 40, bytes[token].filter({ $0 == UInt8(ascii: ".") }).count == 2 {
            return token
        }
        let opaque = run(from: start) { $0.isBase64 }
        guard opaque.upperBound == bytes.count || !bytes[opaque.upperBound].isTokenPart else { return nil }
        return looksRandom(bytes[opaque]) ? opaque : nil
    }

    private static let shortest = 20

    private static let tokenPrefixes = [
        "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "sk-ant-",
        "sk-proj-", "sk_live_", "sk_test_",
        "rk_live_", "rk_test_", "whsec_", "xapp-", "shpat_", "dop_v1_", "hf_", "SG.", "npm_", "pypi-", "hvs.", "AIza",
    ]

    /// A secret access key (40 characters of base64) or a session token (a hundred and more): mixed letters and digits, not a
    /// hexadecimal digest and not a path.
    private func looksRandom(_ word: Word) -> Bool {
        guard word.count == 40 || word.count >= 100 else { return false }
        let slashes = word.filter { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "+") }.count
        let digits = word.filter(\.isDigit).count
        let isHexadecimal = word.allSatisfy { $0.isDigit || (97...102).contains($0.folded) }
        return !isHexadecimal && digits > 0 && word.contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
            && slashes * 8 <= word.count && changes(in: word) * 8 >= word.count * 3
    }

    /// How often capitals, small letters, digits and signs follow one another. In random text two neighbours of three differ in kind, in
    /// names that are words put together (`BatchUpdateMemberEc2DeepInspectionStatus`) at most one of three.
    private func changes(in word: Word) -> Int {
        func kind(_ byte: UInt8) -> Int { byte.isUppercase ? 0 : byte.isLowercase ? 1 : byte.isDigit ? 2 : 3 }
        return zip(word, word.dropFirst()).reduce(0) { $0 + (kind($1.0) == kind($1.1) ? 0 : 1) }
    }

    private func privateKey() -> Range<Int>? {
        guard matches("-----begin ", at: at) else { return nil }
        let line = run(from: at) { $0 != 10 && $0 != 13 }.prefix(64)
        guard line.contains(where: { matches("private key", at: $0) }) else { return nil }
        var end = at + 11
        while end < bytes.count, !matches("-----end ", at: end) { end += 1 }
        let tail = run(from: min(end + 9, bytes.count)) { $0 != UInt8(ascii: "-") }.upperBound
        return at..<run(from: tail) { $0 == UInt8(ascii: "-") }.upperBound
    }

    // MARK: by name

    private static let names: [StaticString] = [
        "password", "passwd", "passphrase", "secret", "secretkey", "secretaccesskey", "secretstring", "secretbinary", "token",
        "apikey",
        "privatekey", "credentials", "clientsecret", "pgpassword", "pass", "pwd", "userdata", "accountkey", "accesskey", "authkey",
        "signingkey", "encryptionkey", "rediscliauth", "authtoken", "xamzsignature",
    ]

    /// The last two letters of the names, each pair a bit: most words of a text end like none of them.
    private static let namesEnds = names.reduce(UInt64(0)) { marks, name in
        name.withUTF8Buffer { marks | endMark($0[$0.count - 2], $0[$0.count - 1]) }
    }

    private static func endMark(_ letter: UInt8, _ last: UInt8) -> UInt64 { 1 << UInt64((letter &* 7 &+ last) & 63) }

    /// Tokens that page through a list, make a call idempotent or name a kind say nothing to a thief.
    private static let harmless = [
        "nexttoken", "startingtoken", "clienttoken", "paginationtoken", "clientrequesttoken", "idempotencytoken", "bypass",
        "compass",
        "oldpwd", "noauth", "requesttoken",
    ]

    private func isSecret(name: Range<Int>) -> Bool {
        guard name.count >= 3, name.count <= 80, let last = bytes[name].lastIndex(where: \.isAlphanumeric),
            let letter = bytes[name.lowerBound..<last].last(where: \.isAlphanumeric),
            Self.namesEnds & Self.endMark(letter.folded, bytes[last].folded) != 0,
            Self.names.contains(where: { ends(name, with: $0) })
        else { return false }
        let letters = bytes[name].filter(\.isAlphanumeric).map(\.folded)
        return !Self.harmless.contains { letters.elementsEqual($0.utf8) }
    }

    /// Whether the letters and digits of a name end like another.
    private func ends(_ name: Range<Int>, with wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer { wanted in
            var left = wanted.count
            for byte in bytes[name].reversed() where left > 0 && byte.isAlphanumeric {
                if byte.folded != wanted[left - 1] { return false }
                left -= 1
            }
            return left == 0
        }
    }

    private func value(after name: Range<Int>) -> Range<Int>? {
        func isWord(_ word: StaticString) -> Bool { name.count == word.utf8CodeUnitCount && matches(word, at: name.lowerBound) }
        // Words follow words; behind a word that is one itself, a token is told by a digit.
        let isHeader = isWord("bearer") || isWord("basic")
        if isHeader || isWord("token") || isWord("apikey") {
            let start = run(from: name.upperBound) { $0 == 32 }.upperBound
            let token = run(from: start) { $0.isTokenPart || $0.isBase64 }
            if start > name.upperBound, token.count >= (isInHeader(name) ? 1 : 16),
                isHeader || bytes[token].contains(where: \.isDigit)
            {
                return token
            }
        }
        // `openssl -passin pass:X`
        if isWord("pass"), name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: ":"),
            name.lowerBound > 0, bytes[name.lowerBound - 1] == 32 || bytes[name.lowerBound - 1] == UInt8(ascii: "=")
        {
            return value(from: name.upperBound + 1)
        }
        // The signature of a shared link: `?sv=…&sig=X`
        if isWord("sig"), name.lowerBound > 0, "?&".utf8.contains(bytes[name.lowerBound - 1]),
            name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: "=")
        {
            return value(from: name.upperBound + 1)
        }
        // A name that ends the text, or is followed by nothing that ends a name, names nothing.
        guard name.upperBound < bytes.count, bytes[name.upperBound].followsName, isSecret(name: name) else { return nil }
        if let paired = valueOfPair(after: name) { return paired }
        var start = name.upperBound
        let isQuoted = start < bytes.count && bytes[start].isQuote
        if isQuoted || start < bytes.count && bytes[start] == UInt8(ascii: "\\") {
            start = run(from: start) { $0.isQuote || $0 == UInt8(ascii: "\\") }.upperBound
        }
        let gap = run(from: start) { $0 == 32 }
        guard gap.upperBound < bytes.count else { return nil }
        switch bytes[gap.upperBound] {
        case UInt8(ascii: "="):
            start = gap.upperBound + 1
        case UInt8(ascii: ":"):
            // `secret:name` is a part of an ARN; what follows a header's or a member's name stands apart or in quotes.
            start = gap.upperBound + 1
            guard isQuoted || start < bytes.count && (bytes[start] == 32 || bytes[start].isQuote) else { return nil }
        default:
            let isOption = bytes[name.lowerBound] == UInt8(ascii: "-")
            guard isOption, !gap.isEmpty else { return nil }
            start = gap.upperBound
        }
        let found = value(from: start)
        // The working directory goes by the name of a password.
        if let found, ends(name, with: "pwd"), bytes[found.lowerBound] == UInt8(ascii: "/") { return nil }
        return found
    }

    /// Whether `Authorization:` stands before a scheme, so that whatever follows is the secret.
    private func isInHeader(_ scheme: Range<Int>) -> Bool {
        let header: StaticString = "authorization:"
        let end = bytes[..<scheme.lowerBound].lastIndex { $0 != 32 }.map { $0 + 1 } ?? 0
        return matches(header, at: end - header.utf8CodeUnitCount)
    }

    /// `ParameterKey=DbPassword,ParameterValue=…` and its kind.
    private func valueOfPair(after name: Range<Int>) -> Range<Int>? {
        guard name.lowerBound > 0, bytes[name.lowerBound - 1] == UInt8(ascii: "=") || bytes[name.lowerBound - 1].isQuote else {
            return nil
        }
        let next = run(from: name.upperBound) { $0 == UInt8(ascii: ",") || $0 == 32 || $0.isQuote }
        guard bytes[next].contains(UInt8(ascii: ",")) else { return nil }
        let other = run(from: next.upperBound) { $0.isNamePart }
        guard other.count >= 5, matches("value", at: other.upperBound - 5) else { return nil }
        let separator = run(from: other.upperBound) { $0.isQuote || $0 == 32 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
        return separator.isEmpty ? nil : value(from: separator.upperBound, isOpened: bytes[separator].last?.isQuote == true)
    }

    private func value(from start: Int, isOpened: Bool = false) -> Range<Int>? {
        var start = run(from: start) { $0 == 32 || $0 == UInt8(ascii: "\\") }.upperBound
        var quote: UInt8? = isOpened ? bytes[start - 1] : nil
        if quote == nil, start < bytes.count, bytes[start].isQuote {
            quote = bytes[start]
            start += 1
        }
        let end = run(from: start) { byte in
            if let quote { return byte != quote && byte != UInt8(ascii: "\\") }
            return !byte.isSpace && !byte.isQuote && !",;&})]`".utf8.contains(byte)
        }
        guard !end.isEmpty, !isPlaceholder(bytes[end]),
            !Self.schemes.contains(String(decoding: bytes[end].prefix(8), as: UTF8.self).lowercased())
        else { return nil }
        return end
    }

    /// What stands between `Authorization:` and the secret; the scan goes on behind it.
    private static let schemes: Set = ["bearer", "basic", "token", "apikey", "negotiate", "digest", "none"]

    /// The address that a message is sent to is all that it takes to send one.
    private func webhook(in name: Range<Int>) -> Range<Int>? {
        guard name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: ".") else { return nil }
        for host in Self.webhooks where matches(host, at: name.lowerBound) {
            let start = name.lowerBound + host.utf8CodeUnitCount
            let rest = run(from: start) { !$0.isSpace && !"\"'`)>".utf8.contains($0) }
            return rest.count >= 8 ? rest : nil
        }
        return nil
    }

    private static let webhooks: [StaticString] = [
        "hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/", "discord.com/api/webhooks/",
        "discordapp.com/api/webhooks/", "outlook.office.com/webhook/", "events.pagerduty.com/integration/",
        "webhook.office.com/webhookb2/", "api.telegram.org/bot",
    ]

    /// What is not a secret: a variable, what is hidden already, what an earlier redaction left.
    private func isPlaceholder(_ value: Word) -> Bool {
        guard let first = value.first else { return true }
        return first == UInt8(ascii: "$") || value.starts(with: "…".utf8) || value.starts(with: "HIDDEN".utf8)
            || value.starts(with: "{{".utf8) || value.allSatisfy { $0 == UInt8(ascii: "*") } || value.starts(with: "arn:".utf8)
            || first == UInt8(ascii: "<") || value.starts(with: "file:".utf8)
            || value.elementsEqual("true".utf8) || value.elementsEqual("false".utf8) || value.elementsEqual("null".utf8)
    }

    /// `https://user:password@host`.
    private func credentials(after scheme: Range<Int>) -> Range<Int>? {
        guard matches("://", at: scheme.upperBound) else { return nil }
        let user = run(from: scheme.upperBound + 3) { !$0.isSpace && !"/@:`\"'".utf8.contains($0) }
        if user.count >= 20, user.upperBound < bytes.count, bytes[user.upperBound] == UInt8(ascii: "@") { return user }
        guard user.upperBound < bytes.count, bytes[user.upperBound] == UInt8(ascii: ":") else { return nil }
        let secret = run(from: user.upperBound + 1) { !$0.isSpace && !"/@`\"'".utf8.contains($0) }
        guard !secret.isEmpty, secret.upperBound < bytes.count, bytes[secret.upperBound] == UInt8(ascii: "@") else { return nil }
        return isPlaceholder(bytes[secret]) ? nil : secret
    }
}

extension UInt8 {
    fileprivate var isNamePart: Bool { isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") }
    fileprivate var isTokenPart: Bool { isNamePart || self == UInt8(ascii: ".") || self == UInt8(ascii: "~") }
    fileprivate var isBase64: Bool {
        isAlphanumeric || self == UInt8(ascii: "/") || self == UInt8(ascii: "+") || self == UInt8(ascii: "=")
    }
    fileprivate var followsName: Bool {
        switch self {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "\\"): true
        default: isQuote
        }
    }
    fileprivate var endsResourceName: Bool {
        switch self {
        case UInt8(ascii: "`"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): true
        default: isSpace || isQuote
        }
    }
    fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
