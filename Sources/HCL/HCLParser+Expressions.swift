package import Documents

extension HCLParser {
    package mutating func expression() throws(InputError) -> HCLExpression {
        try enter()
        defer { depth -= 1 }
        skipSpace()
        let start = at
        let condition = try binary(1)
        skipSpace()
        guard peek() == UInt8(ascii: "?") else { return condition }
        at += 1
        let one = try expression()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw fault("`:` expected") }
        let other = try expression()
        return HCLExpression(kind: .conditional(condition, one, other), span: span(start..<at))
    }

    private mutating func binary(_ least: Int) throws(InputError) -> HCLExpression {
        skipSpace()
        let start = at
        var left = try unary()
        while true {
            skipSpace()
            guard let (sign, length) = binaryOperator(), sign.precedence >= least else { return left }
            at += length
            let right = try binary(sign.precedence + 1)
            left = HCLExpression(kind: .binary(sign, left, right), span: span(start..<at))
        }
    }

    private func binaryOperator() -> (HCLOperator, Int)? {
        guard let first = peek() else { return nil }
        let next = peek(1)
        let isEqual = next == UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: "*"): return (.multiply, 1)
        case UInt8(ascii: "/"): return (.divide, 1)
        case UInt8(ascii: "%"): return next == UInt8(ascii: "{") ? nil : (.remainder, 1)
        case UInt8(ascii: "+"): return (.add, 1)
        case UInt8(ascii: "-"): return (.subtract, 1)
        case UInt8(ascii: ">"): return isEqual ? (.greaterOrEqual, 2) : (.greater, 1)
        case UInt8(ascii: "<"): return isEqual ? (.lessOrEqual, 2) : (.less, 1)
        case UInt8(ascii: "="): return isEqual ? (.equal, 2) : nil
        case UInt8(ascii: "!"): return isEqual ? (.unequal, 2) : nil
        case UInt8(ascii: "&"): return next == first ? (.and, 2) : nil
        case UInt8(ascii: "|"): return next == first ? (.or, 2) : nil
        default: return nil
        }
    }

    private mutating func unary() throws(InputError) -> HCLExpression {
        skipSpace()
        let start = at
        guard let byte = peek(), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "!") else { return try term() }
        try enter()
        defer { depth -= 1 }
        at += 1
        let operand = try unary()
        let sign: HCLOperator = byte == UInt8(ascii: "-") ? .subtract : .not
        return HCLExpression(kind: .unary(sign, operand), span: span(start..<at))
    }

    /// A value and what is taken of it.
    private mutating func term() throws(InputError) -> HCLExpression {
        let start = at
        let base = try primary()
        var steps: [HCLStep] = []
        while let step = try step() {
            steps.append(step)
            if steps.count > Self.maximumDepth { throw fault("more than \(Self.maximumDepth) steps") }
        }
        return steps.isEmpty ? base : HCLExpression(kind: .traversal(base, steps), span: span(start..<at))
    }

    private mutating func step() throws(InputError) -> HCLStep? {
        let before = at
        skipSpace()
        if peek() == UInt8(ascii: "."), !has("...") {
            at += 1
            skipSpace()
            let start = at
            if take(UInt8(ascii: "*")) { return .attributeSplat }
            if let name = identifier() { return .attribute(name, span(start..<at)) }
            // `xs.0`: the index of old.
            while let byte = peek(), Self.isDigit(byte) { at += 1 }
            guard at > start, let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
                throw fault("the name of an attribute expected")
            }
            return .index(HCLExpression(kind: .number(number), span: span(start..<at)))
        }
        if peek() == UInt8(ascii: "[") {
            at += 1
            let outer = spansLines
            spansLines = true
            defer { spansLines = outer }
            skipSpace()
            if peek() == UInt8(ascii: "*") {
                at += 1
                skipSpace()
                guard take(UInt8(ascii: "]")) else { throw fault("`]` expected") }
                return .fullSplat
            }
            let index = try expression()
            skipSpace()
            guard take(UInt8(ascii: "]")) else { throw fault("`]` expected") }
            return .index(index)
        }
        at = before
        return nil
    }

    private mutating func primary() throws(InputError) -> HCLExpression {
        skipSpace()
        let start = at
        guard let byte = peek() else { throw fault("a value expected before the end") }
        switch byte {
        case UInt8(ascii: "("):
            return try bracketed { parser throws(InputError) in
                let inner = try parser.expression()
                parser.skipSpace()
                guard parser.take(UInt8(ascii: ")")) else { throw parser.fault("`)` expected") }
                return inner
            }
        case UInt8(ascii: "["):
            let kind = try bracketed { parser throws(InputError) in try parser.list() }
            return HCLExpression(kind: kind, span: span(start..<at))
        case UInt8(ascii: "{"):
            let kind = try object()
            return HCLExpression(kind: kind, span: span(start..<at))
        case UInt8(ascii: "\""): return try quotedTemplate()
        case UInt8(ascii: "<") where peek(1) == UInt8(ascii: "<"): return try heredoc()
        case _ where Self.isDigit(byte): return try number()
        default: break
        }
        guard var name = identifier() else { throw fault("a value expected") }
        while has("::") {
            at += 2
            guard let part = identifier() else { throw fault("the name of a function expected") }
            name += "::\(part)"
        }
        let end = at
        skipSpace()
        if peek() == UInt8(ascii: "(") {
            let (arguments, expandsLast) = try bracketed { parser throws(InputError) in try parser.arguments() }
            return HCLExpression(kind: .call(name, arguments, expandsLast: expandsLast), span: span(start..<at))
        }
        at = end
        let kind: HCLExpression.Kind =
            switch name {
            case "true": .boolean(true)
            case "false": .boolean(false)
            case "null": .null
            default: .variable(name)
            }
        return HCLExpression(kind: kind, span: span(start..<end))
    }

    /// Takes the opening bracket and reads what is within, where line ends are white space.
    private mutating func bracketed<Result>(
        _ read: (inout HCLParser) throws(InputError) -> Result
    ) throws(InputError) -> Result {
        at += 1
        let outer = spansLines
        spansLines = true
        let result = try read(&self)
        spansLines = outer
        return result
    }

    private mutating func number() throws(InputError) -> HCLExpression {
        let start = at
        func digits(_ parser: inout HCLParser) {
            while let byte = parser.peek(), Self.isDigit(byte) { parser.at += 1 }
        }
        digits(&self)
        if peek() == UInt8(ascii: "."), let next = peek(1), Self.isDigit(next) {
            at += 1
            digits(&self)
        }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            at += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { at += 1 }
            digits(&self)
        }
        guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite else {
            throw fault("this is not a number", at: start)
        }
        return HCLExpression(kind: .number(value), span: span(start..<at))
    }

    /// Whether the word `for` stands here, and not a name that begins with it.
    private mutating func isLoop() -> Bool {
        let before = at
        defer { at = before }
        guard identifier() == "for" else { return false }
        skipLines()
        return peek().map(Self.isLetter) ?? false
    }

    private mutating func list() throws(InputError) -> HCLExpression.Kind {
        skipSpace()
        if isLoop() { return .loop(try loop(closing: UInt8(ascii: "]"))) }
        var elements: [HCLExpression] = []
        while true {
            skipSpace()
            if take(UInt8(ascii: "]")) { return .tuple(elements) }
            elements.append(try expression())
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw fault("`,` or `]` expected") }
            return .tuple(elements)
        }
    }

    private mutating func arguments() throws(InputError) -> ([HCLExpression], Bool) {
        var arguments: [HCLExpression] = []
        while true {
            skipSpace()
            if take(UInt8(ascii: ")")) { return (arguments, false) }
            arguments.append(try expression())
            skipSpace()
            if has("...") {
                at += 3
                skipSpace()
                guard take(UInt8(ascii: ")")) else { throw fault("`)` expected after `...`") }
                return (arguments, true)
            }
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: ")")) else { throw fault("`,` or `)` expected") }
            return (arguments, false)
        }
    }

    /// Items stand on lines of their own, or between commas.
    private mutating func object() throws(InputError) -> HCLExpression.Kind {
        at += 1
        let outer = spansLines
        defer { spansLines = outer }
        skipLines()
        if isLoop() {
            spansLines = true
            return .loop(try loop(closing: UInt8(ascii: "}")))
        }
        var items: [HCLItem] = []
        while true {
            spansLines = false
            skipLines()
            if take(UInt8(ascii: "}")) { return .object(items) }
            let key = try itemKey()
            skipSpace()
            guard take(UInt8(ascii: "=")) || take(UInt8(ascii: ":")) else { throw fault("`=` or `:` expected") }
            skipLines()
            items.append(HCLItem(key: key, value: try expression()))
            skipSpace()
            if take(UInt8(ascii: ",")) || peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: "\r") { continue }
            guard take(UInt8(ascii: "}")) else { throw fault("`,`, a new line or `}` expected") }
            return .object(items)
        }
    }

    private mutating func itemKey() throws(InputError) -> HCLExpression {
        let start = at
        if let name = identifier() {
            skipSpace()
            let isBare = peek() == UInt8(ascii: "=") || peek() == UInt8(ascii: ":")
            if isBare, !has("==") {
                let place = span(start..<(start + name.utf8.count))
                return HCLExpression(kind: .template([.literal(text(start..<(start + name.utf8.count)))]), span: place)
            }
            at = start
        }
        return try expression()
    }

    /// What follows `for`, in expressions and in templates: `value in collection` or `key, value in collection`.
    package mutating func loopHead() throws(InputError) -> (key: String?, value: String, collection: HCLExpression) {
        skipSpace()
        guard var value = identifier() else { throw fault("a name expected after `for`") }
        var key: String?
        skipSpace()
        if take(UInt8(ascii: ",")) {
            skipSpace()
            guard let second = identifier() else { throw fault("a name expected after `,`") }
            (key, value) = (value, second)
            skipSpace()
        }
        guard identifier() == "in" else { throw fault("`in` expected") }
        return (key, value, try expression())
    }

    private mutating func loop(closing: UInt8) throws(InputError) -> HCLLoop {
        _ = identifier()
        let (key, value, collection) = try loopHead()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw fault("`:` expected") }
        var result = try expression()
        var resultKey: HCLExpression?
        var isGrouping = false
        if closing == UInt8(ascii: "}") {
            skipSpace()
            guard has("=>") else { throw fault("`=>` expected") }
            at += 2
            resultKey = result
            result = try expression()
            skipSpace()
            if has("...") {
                at += 3
                isGrouping = true
            }
        }
        skipSpace()
        var condition: HCLExpression?
        let before = at
        if identifier() == "if" { condition = try expression() } else { at = before }
        skipSpace()
        guard take(closing) else { throw fault("`\(Character(Unicode.Scalar(closing)))` expected") }
        return HCLLoop(
            key: key, value: value, collection: collection, resultKey: resultKey, result: result, condition: condition,
            isGrouping: isGrouping)
    }

    /// A part of the text as it stands.
    package func text(_ range: Range<Int>) -> OpenText {
        var text = OpenText(span: span(range))
        for offset in range { text.append(byte: bytes[offset], from: origin(offset)) }
        return text
    }
}
