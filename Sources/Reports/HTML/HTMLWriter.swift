/// Writes HTML and SVG. Text and the values of attributes are always cleaned, redacted and escaped; only a `StaticString`, which no
/// input can make, is written as it is.
///
/// Small and our own because the template engines at hand pull in Foundation: swift-mustache 2.1.1 costs 4.5 ms at every start of
/// the program, measured on Linux, twice what the rest of it takes.
struct HTMLWriter {
    /// The attributes of an element, in the order written.
    struct Attributes: ExpressibleByDictionaryLiteral {
        fileprivate var items: [(name: StaticString, value: String)]

        init(dictionaryLiteral items: (StaticString, String)...) { self.items = items.map { ($0.0, $0.1) } }
    }

    /// What was written and not given away.
    private(set) var bytes: [UInt8] = []
    /// Takes what was written, for a page that is larger than memory should be; nil where it is kept.
    private var take: (([UInt8]) -> Void)?

    init() {}

    /// Gives away what it writes, at the end of a line that fills a piece.
    ///
    /// - Parameter take: is given all but the last piece, which is `bytes`.
    init(giving take: @escaping ([UInt8]) -> Void) { self.take = take }

    private static let piece = 1 << 20

    mutating func element(_ name: StaticString, _ body: (inout HTMLWriter) -> Void) { element(name, [:], body) }

    mutating func element(_ name: StaticString, _ attributes: Attributes, _ body: (inout HTMLWriter) -> Void) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        body(&self)
        bytes += "</".utf8
        raw(name)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

    /// An element without content: `<meta>`, and the shapes of SVG, which the parser of HTML takes in this form.
    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        open(name, attributes)
        bytes += "/>".utf8
    }

    mutating func text(_ text: String) { escape(PlainText.line(text)) }

    /// A sentence whose parts in backticks become `<code>`.
    mutating func prose(_ text: String) {
        let parts = PlainText.line(text).split(separator: "`", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where !part.isEmpty {
            if index.isMultiple(of: 2) {
                escape(String(part))
            } else {
                element("code") { $0.escape(String(part)) }
            }
        }
    }

    /// The name of an action, which may be parted after its service where the screen is narrow.
    mutating func action(_ name: String) {
        let parts = PlainText.line(name).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        escape(String(parts.first ?? ""))
        guard parts.count == 2 else { return }
        raw(":<wbr>")
        escape(String(parts[1]))
    }

    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes += $0 }
    }

    mutating func line() {
        bytes.append(UInt8(ascii: "\n"))
        guard let take, bytes.count >= Self.piece else { return }
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
        for (name, value) in attributes.items {
            bytes.append(UInt8(ascii: " "))
            raw(name)
            bytes += "=\"".utf8
            escape(PlainText.line(value))
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
    }
}

extension HTMLWriter {
    /// A table in a frame that scrolls by itself where the screen is narrow.
    mutating func table(
        _ titles: [String], label: String, numbers: Set<Int> = [], rows: Int,
        _ cell: (inout HTMLWriter, _ row: Int, _ column: Int) -> Void
    ) {
        element("div", ["class": "scroll", "role": "region", "aria-label": label, "tabindex": "0"]) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        for (column, title) in titles.enumerated() {
                            page.element("th", ["scope": "col", "class": numbers.contains(column) ? "n" : "t"], title)
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in 0..<rows {
                        page.element("tr") { page in
                            for column in titles.indices {
                                page.element("td", ["class": numbers.contains(column) ? "n" : "t"]) { cell(&$0, row, column) }
                            }
                        }
                    }
                }
            }
        }
        line()
    }

    /// A term and what it stands for, in a `<dl>`.
    mutating func entry(_ term: String, _ body: (inout HTMLWriter) -> Void) {
        element("dt", term)
        element("dd", body)
        line()
    }

    mutating func entry(_ term: String, _ sentences: [String]) {
        entry(term) { page in
            if sentences.count == 1 { return page.prose(sentences[0]) }
            for sentence in sentences { page.element("div") { $0.prose(sentence) } }
        }
    }
}

/// A part of a whole as SVG and CSS take it, to a hundredth: `12.5%`.
func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part > 0 else { return "0%" }
    let hundredths = min(part, whole) * 10_000 / whole
    let digits = String(hundredths % 100)
    return "\(hundredths / 100).\(digits.utf8.count < 2 ? "0" : "")\(digits)%"
}
