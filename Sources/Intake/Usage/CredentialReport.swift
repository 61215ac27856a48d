internal import Documents

/// Reads the credential report of an account: CSV, by itself or in base64 as `aws iam get-credential-report` prints it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
enum CredentialReport {
    static let firstLine = "user,arn,user_creation_time,password_enabled"

    /// Reads the text and gives the number of rows. A row that is cut or has no ARN is a gap.
    static func read(_ text: String, file: String, into usage: inout UsageEvidence, _ gaps: inout [Gap]) -> Int {
        usage.note(taken: ExportTime.time(in: file))
        var lines = text.split(whereSeparator: \.isNewline).makeIterator()
        guard let head = lines.next() else { return 0 }
        let names = fields(head)
        let places = Dictionary(names.enumerated().map { ($0.element.lowercased(), $0.offset) }) { first, _ in first }
        var (count, number) = (0, 1)
        while let line = lines.next() {
            number += 1
            let row = fields(line)
            let location = Location(file: file, line: number)
            guard row.count >= 17, row[1].hasPrefix("arn:") else {
                gaps.append(Gap(.input, "no row of a credential report", at: location, help: "fetch the report again"))
                continue
            }
            func text(_ name: String) -> String? { places[name].flatMap { $0 < row.count ? row[$0] : nil } }
            func flag(_ name: String) -> Bool? {
                switch text(name)?.lowercased() {
                case "true": true
                case "false": false
                // `not_supported`, `N/A`
                default: nil
                }
            }
            func time(_ name: String) -> Instant? { text(name).flatMap { Instant(iso: $0) } }
            let keys = [1, 2].compactMap { key -> UsageEvidence.Credentials.Key? in
                guard let isActive = flag("access_key_\(key)_active") else { return nil }
                let rotated = time("access_key_\(key)_last_rotated")
                // A key that was never made is inactive and has no date.
                guard isActive || rotated != nil else { return nil }
                return .init(
                    number: key, isActive: isActive, rotated: rotated, lastUsed: time("access_key_\(key)_last_used_date"))
            }
            let certificates = [1, 2].compactMap { number -> UsageEvidence.Credentials.Certificate? in
                let (isActive, rotated) = (flag("cert_\(number)_active") ?? false, time("cert_\(number)_last_rotated"))
                return isActive || rotated != nil ? .init(number: number, isActive: isActive, rotated: rotated) : nil
            }
            // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
            let others = text("additional_credentials_info").flatMap { info in
                ["", "n/a", "none", "no", "false", "0", "not_supported", "no_information"].contains(info.lowercased()) ? nil : info
            }
            let credentials = UsageEvidence.Credentials(
                arn: row[1], created: time("user_creation_time"), hasPassword: flag("password_enabled"),
                passwordLastUsed: time("password_last_used"), passwordChanged: time("password_last_changed"),
                mfa: flag("mfa_active"),
                keys: keys, certificates: certificates, others: others, location: location)
            usage.credentials[row[1]] = credentials
            for moment in [credentials.passwordLastUsed] + keys.map(\.lastUsed) { usage.note(moment) }
            count += 1
        }
        return count
    }

    /// The fields of one line: user names may hold a comma, and stand in quotes then.
    private static func fields(_ line: Substring) -> [String] {
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            default: field.append(character)
            }
        }
        return fields + [field]
    }

    /// The bytes that a base64 text stands for; nil where it is none. White space is passed over.
    static func decoded(base64 text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in text.utf8 where byte > 0x20 && byte != UInt8(ascii: "=") {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }
}
