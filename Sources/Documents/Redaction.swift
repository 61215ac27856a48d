/// Secrets in text that came from a log, a transcript or a policy: found by their form (access keys, tokens, private keys), by the name
/// that stands before them (`--master-user-password`, `"SessionToken":`, `ParameterKey=DbPassword,ParameterValue=`), or by the command
/// that takes them (`mysql -p…`, `curl -u user:…`).
///
/// The one redactor: what is read is redacted where it becomes a title, a prompt or a command, and every format redacts again. It may hide
/// too much and never fails; one pass, O(bytes).
public enum Redaction {
    /// The text with each secret cut to `…` and its last four characters (none of a secret shorter than 12, where four would tell too
    /// much). The kind of an access key id stays readable: `AKIA…WXYZ`.
    public static func redact(_ text: String) -> String { replacing(text) { short($0) } }

    /// A value that stands under a name: hidden as a whole where the name says that it is a secret.
    public static func redact(_ value: String, named name: String) -> String {
        SecretScanner.isSecret(name: name) ? short(value.utf8) : redact(value)
    }

    /// The text with each secret's characters turned to `*` but the last four, so that columns stay where they were.
    package static func masked(_ text: String) -> String {
        replacing(text) { secret in
            let scalars = String(decoding: secret, as: UTF8.self).unicodeScalars
            let kept = scalars.count < 12 ? "" : String(String.UnicodeScalarView(scalars.suffix(4)))
            return String(repeating: "*", count: scalars.count - kept.unicodeScalars.count) + kept
        }
    }

    private static func short(_ secret: some BidirectionalCollection<UInt8>) -> String {
        let tail = secret.count < 12 ? "" : String(decoding: secret.suffix(4), as: UTF8.self)
        let head = isAccessKeyID(secret) ? String(decoding: secret.prefix(4), as: UTF8.self) : ""
        return head + "…" + tail
    }

    private static func replacing(_ text: String, with substitute: (SecretScanner.Word) -> String) -> String {
        guard text.utf8.count >= 4 else { return text }
        var text = text
        let redacted = text.withUTF8 { bytes -> String? in
            let secrets = SecretScanner.secrets(in: bytes)
            guard !secrets.isEmpty else { return nil }
            var out: [UInt8] = []
            var at = 0
            for secret in secrets {
                out += bytes[at..<secret.lowerBound]
                out += substitute(bytes[secret]).utf8
                at = secret.upperBound
            }
            out += bytes[at...]
            return String(decoding: out, as: UTF8.self)
        }
        return redacted ?? text
    }

    /// The unique identifiers of long-lived and temporary keys, bearer tokens and contexts that stand for credentials.
    static func isAccessKeyID(_ word: some Collection<UInt8>) -> Bool {
        word.count == 20 && word.allSatisfy { $0.isUppercase || $0.isDigit }
            && ["AKIA", "ASIA", "ABIA", "ACCA"].contains { word.starts(with: $0.utf8) }
    }

    package static func isLetter(_ byte: UInt8) -> Bool { byte.isUppercase || byte.isLowercase }
    package static func isDigit(_ byte: UInt8) -> Bool { byte.isDigit }
}

extension UInt8 {
    var isUppercase: Bool { (65...90).contains(self) }
    var isLowercase: Bool { (97...122).contains(self) }
    var isDigit: Bool { (48...57).contains(self) }
    package var isAlphanumeric: Bool { isUppercase || isLowercase || isDigit }
    var isSpace: Bool { self == 32 || (9...13).contains(self) }
    var folded: UInt8 { isUppercase ? self | 0x20 : self }
    var isHexadecimal: Bool { isDigit || (97...102).contains(folded) }
}
