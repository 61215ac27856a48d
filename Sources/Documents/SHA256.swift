internal import LogScan

/// SHA-256 (FIPS 180-4): fingerprints must not be forged to hide one finding behind another.
package enum SHA256 {
    /// The first digits of the digest of a text in UTF-8.
    package static func hexadecimal(_ text: String, digits: Int) -> String {
        let all = hexadecimal(Array(text.utf8))
        return digits < all.utf8.count ? String(decoding: all.utf8.prefix(digits), as: UTF8.self) : all
    }

    /// The digest of bytes, 64 digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBytes { logscan_sha256($0.baseAddress, $0.count, &digest) }
        return hexadecimal(digest: digest)
    }

    /// A digest in digits.
    package static func hexadecimal(digest: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
