internal import CJansson

/// Asks jansson whether a text is JSON as Ambit accepts it.
enum JSONFaultFinder {
    struct Fault {
        let reason: String
        let offset: Int
        let help: String?
    }

    /// The first fault of a text, or nil. jansson otherwise lets the last of two equal keys win in silence, so duplicates are refused.
    static func fault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        var error = json_error_t()
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL
        guard bytes.contains(where: { $0 != 0x20 && !(0x09...0x0A).contains($0) && $0 != 0x0D }) else {
            return Fault(reason: "the text is empty", offset: 0, help: nil)
        }
        let tree = bytes.withMemoryRebound(to: CChar.self) { json_loadb($0.baseAddress, $0.count, Int(flags), &error) }
        if let tree {
            json_decref(tree)
            return nil
        }
        return describe(error, bytes)
    }

    private static func describe(_ error: json_error_t, _ bytes: UnsafeBufferPointer<UInt8>) -> Fault {
        let offset = min(max(Int(error.position), 0), bytes.count)
        let text = message(error)
        var copy = error
        switch json_error_code(&copy) {
        case json_error_duplicate_key:
            let key = startOfString(endingAt: offset, in: bytes)
            let name = String(decoding: bytes[key..<offset], as: UTF8.self)
            return Fault(
                reason: InputError.reason(ofDoubledKey: name.dropFirst().dropLast()), offset: key,
                help: "keep one: AWS refuses a document with both")
        case json_error_stack_overflow:
            return Fault(reason: "more than 2,048 levels of nesting", offset: max(offset - 1, 0), help: nil)
        case json_error_invalid_utf8:
            return Fault(reason: "invalid UTF-8", offset: firstInvalidUTF8(bytes) ?? offset, help: "save it as UTF-8")
        case json_error_premature_end_of_input:
            return Fault(reason: "the text ends too early", offset: bytes.count, help: "the file may be cut off")
        default:
            // jansson reports the byte after the token that it tripped over
            let last = max(offset - 1, 0)
            return Fault(reason: "not JSON: \(text)", offset: last, help: help(at: last, of: bytes, text))
        }
    }

    /// What to do about the faults that people make most; nil for others.
    private static func help(at last: Int, of bytes: UnsafeBufferPointer<UInt8>, _ message: String) -> String? {
        guard last < bytes.count else { return nil }
        let before = bytes[..<last].last { $0 > 0x20 }
        switch bytes[last] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return before == UInt8(ascii: ",") ? "remove the comma before it" : nil
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["):
            return message.hasPrefix("']'") || message.hasPrefix("'}'") ? "a comma may be missing before it" : nil
        case UInt8(ascii: "'"): return "JSON writes texts in double quotes"
        case UInt8(ascii: "/"), UInt8(ascii: "#"): return "JSON has no comments"
        default: return nil
        }
    }

    /// jansson's wording, without the `near '...'` that repeats the input.
    private static func message(_ error: json_error_t) -> String {
        let text = withUnsafeBytes(of: error.text) { raw in
            String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard let near = text.firstRange(of: " near ") else { return text }
        return String(text[..<near.lowerBound])
    }

    private static func startOfString(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var at = end - 2
        while at > 0 {
            if bytes[at] == UInt8(ascii: "\"") {
                var slashes = 0
                while at - 1 - slashes >= 0, bytes[at - 1 - slashes] == UInt8(ascii: "\\") { slashes += 1 }
                if slashes % 2 == 0 { return at }
            }
            at -= 1
        }
        return max(at, 0)
    }

    private static func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var decoder = UTF8()
        var iterator = CountingIterator(bytes: bytes)
        while true {
            let before = iterator.offset
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput: return nil
            case .error: return before
            }
        }
    }

    private struct CountingIterator: IteratorProtocol {
        let bytes: UnsafeBufferPointer<UInt8>
        var offset = 0

        mutating func next() -> UInt8? {
            guard offset < bytes.count else { return nil }
            defer { offset += 1 }
            return bytes[offset]
        }
    }
}
