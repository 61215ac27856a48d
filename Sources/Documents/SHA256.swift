internal import LogScan

/// SHA-256 (FIPS 180-4): fingerprints must not be forged to hide one finding behind another.
package enum SHA256 {
    /// The first digits of the digest of a text in UTF-8.
    package static func hexadecimal(_ text: String, digits: Int) -> String {
        String(hexadecimal(Array(text.utf8)).prefix(digits))
    }

    /// The digest of bytes, 64 digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBytes { logscan_sha256($0.baseAddress, $0.count, &digest) }
        return hexadecimal(digest: digest)
    }

    /// A digest in digits.
    package static func hexadecimal(digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
