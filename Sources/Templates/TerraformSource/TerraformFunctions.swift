import Documents
import HCL

/// One call of a function that looks at nothing but its arguments.
struct TerraformFunctions {
    let name: String
    let values: [TerraformValue]
    let place: TerraformPlace

    /// Their results differ from run to run.
    static func isImpure(_ name: String) -> Bool {
        ["bcrypt", "plantimestamp", "timestamp", "timeadd", "uuid", "uuidv5", "rsadecrypt"].contains(name)
    }

    /// All that Terraform has: of those that are not carried out here the value is unknown.
    static let names: Set<String> = Set(
        """
        abs alltrue anytrue base64decode base64encode base64gzip base64sha256 base64sha512 can ceil chomp chunklist cidrhost cidrnetmask \
        cidrsubnet cidrsubnets coalesce coalescelist compact concat contains csvdecode dirname basename abspath pathexpand distinct element \
        endswith flatten floor format formatdate formatlist indent index issensitive join jsondecode jsonencode keys length list log lookup \
        lower map matchkeys max md5 merge min nonsensitive one parseint pow range regex regexall replace reverse sensitive setintersection \
        setproduct setsubtract setunion sha1 sha256 sha512 signum slice sort split startswith strcontains strrev substr sum textdecodebase64 \
        textencodebase64 timecmp title tobool tolist tomap tonumber toset tostring transpose trim trimprefix trimspace trimsuffix type upper \
        urlencode values yamldecode yamlencode zipmap ephemeralasnull
        """.split(separator: " ").map(String.init))

    /// What is not carried out here, though nothing in it is unknown.
    private static let unmodelled: Set<String> = [
        "base64decode", "base64encode", "base64gzip", "base64sha256", "base64sha512", "cidrhost", "cidrnetmask", "cidrsubnet",
        "cidrsubnets", "csvdecode", "formatdate", "log", "md5", "parseint", "pow", "regex", "regexall", "sha1", "sha256", "sha512",
        "textdecodebase64", "textencodebase64", "timecmp", "transpose", "type", "yamlencode", "abspath", "pathexpand", "signum",
        "matchkeys", "title",
    ]

    /// Why no value can be made of it, whatever the arguments are.
    var refusal: String? {
        let least = ["coalesce": 1, "concat": 1, "merge": 0, "max": 1, "min": 1, "format": 1, "join": 2, "lookup": 2][name] ?? 0
        return values.count < least ? "`\(name)` takes at least \(least) arguments" : nil
    }

    func made(_ content: TerraformValue.Content) -> TerraformValue { TerraformValue(content, place) }
    func made(_ text: String) -> TerraformValue { TerraformValue(text, place) }

    /// Functions that keep the form of what is partly unknown.
    func structural() -> TerraformValue? {
        guard let first = values.first else { return name == "merge" ? made(.object([])) : nil }
        switch name {
        case "jsonencode": return made(.encoded(first))
        case "sensitive", "nonsensitive", "ephemeralasnull": return first
        case "jsondecode", "yamldecode": return decoded(first)
        case "concat": return made(.list(values.flatMap { $0.elements ?? ($0.isNull ? [] : [$0]) }, isSet: false))
        case "flatten":
            guard let elements = first.elements else { return nil }
            return made(.list(Self.flat(elements, 0), isSet: false))
        case "compact":
            guard let elements = first.elements else { return nil }
            return made(.list(elements.filter { !$0.isNull && $0.text?.bytes.isEmpty != true }, isSet: false))
        case "distinct", "toset":
            guard let elements = first.elements else { return nil }
            let set = Self.set(elements, like: first)
            return name == "toset" ? set : made(.list(Self.unique(elements), isSet: false))
        case "tolist": return first.elements.map { made(.list($0, isSet: false)) }
        case "tomap": return first.members == nil ? nil : first
        case "tostring": return first.isNull ? first : first.unknown == nil ? first.text.map { made(.text($0)) } : first
        case "coalesce":
            return values.first { !$0.isNull && $0.text?.bytes.isEmpty != true }
        case "coalescelist": return values.first { $0.unknown != nil || $0.elements?.isEmpty == false }
        case "merge": return merged()
        case "keys":
            return first.members.map {
                made(
                    .list(
                        sorted($0).map { key in
                            TerraformValue(.text(key.name), TerraformPlace(source: first.place.source, span: key.name.span))
                        }, isSet: false))
            }
        case "values": return first.members.map { made(.list(sorted($0).map(\.value), isSet: false)) }
        case "join": return joined()
        case "format": return formatted(values).map { made(.text($0)) }
        case "formatlist": return formatList()
        case "lookup": return lookup()
        case "length":
            if let count = first.elements?.count ?? first.members?.count { return made(.number(Double(count))) }
            return nil
        case "element":
            guard let elements = first.elements, !elements.isEmpty, values.count == 2, let index = values[1].number,
                abs(index) < 1e9
            else { return nil }
            let position = Int(index) % elements.count
            return elements[position < 0 ? position + elements.count : position]
        case "one":
            guard let elements = first.elements else { return first.isNull ? first : nil }
            return elements.count > 1 ? nil : elements.first ?? made(.null)
        case "reverse": return first.elements.map { made(.list($0.reversed(), isSet: false)) }
        case "setunion":
            let all = values.flatMap { $0.elements ?? [$0] }
            return Self.set(all, like: first)
        case "zipmap":
            guard values.count == 2, let keys = first.elements, let others = values[1].elements, keys.count == others.count else {
                return nil
            }
            return made(.object(zip(keys, others).map { .init(name: $0.text ?? OpenText(span: place.span), value: $1) }))
        case "setproduct": return product()
        case "slice":
            guard values.count == 3, let elements = first.elements, let start = values[1].number, let end = values[2].number,
                start >= 0, start <= end, end <= Double(elements.count)
            else { return nil }
            return made(.list(Array(elements[Int(start)..<Int(end)]), isSet: false))
        case "chunklist":
            guard values.count == 2, let elements = first.elements, let size = values[1].number, size >= 1, size < 1e6 else {
                return nil
            }
            return made(
                .list(
                    stride(from: 0, to: elements.count, by: Int(size)).map { start in
                        made(.list(Array(elements[start..<min(start + Int(size), elements.count)]), isSet: false))
                    }, isSet: false))
        case _ where Self.unmodelled.contains(name): return made(.unknown("unknown \(name)", []))
        default: return nil
        }
    }

    // MARK: parts

    private func decoded(_ value: TerraformValue) -> TerraformValue? {
        if case .encoded(let inner) = value.content { return inner }
        guard let text = value.text, value.unknown == nil else { return value.unknown == nil ? nil : value }
        let source = value.place.source
        let outer = Resolved.text(text).document(of: source).root
        if name == "jsondecode" {
            guard let root = try? JSONDocument.parse(embeddedIn: outer).root else { return nil }
            return TerraformValue(root)
        }
        guard text.isKnown, text.bytes.count == source.bytes.count else {
            guard let root = try? JSONDocument.parse(yaml: SourceText(name: source.name, bytes: text.bytes)).root else {
                return nil
            }
            return TerraformValue(root).moved(to: value.place)
        }
        guard let root = try? JSONDocument.parse(yaml: source).root else { return nil }
        return TerraformValue(root)
    }

    private static func flat(_ elements: [TerraformValue], _ depth: Int) -> [TerraformValue] {
        guard depth < 32 else { return elements }
        return elements.flatMap { element in element.elements.map { flat($0, depth + 1) } ?? [element] }
    }

    static func unique(_ elements: [TerraformValue]) -> [TerraformValue] {
        guard elements.count <= 2_000 else { return elements }
        var seen: Set<[UInt8]> = []
        return elements.filter { element in
            guard let text = element.text, element.unknown == nil else { return true }
            return seen.insert(text.bytes).inserted
        }
    }

    /// A set of texts has the order of its texts.
    static func set(_ elements: [TerraformValue], like value: TerraformValue) -> TerraformValue {
        let sorted = unique(elements).enumerated().sorted { one, other in
            guard let left = one.element.text, let right = other.element.text, left.bytes != right.bytes else {
                return one.offset < other.offset
            }
            return left.bytes.lexicographicallyPrecedes(right.bytes)
        }
        return value.with(.list(sorted.map(\.element), isSet: true))
    }

    private func sorted(_ members: [TerraformValue.Member]) -> [TerraformValue.Member] {
        members.sorted { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
    }

    private func merged() -> TerraformValue? {
        var members: [TerraformValue.Member] = []
        for value in values {
            if value.isNull { continue }
            guard let more = value.members else {
                return value.unknown == nil ? nil : made(.unknown(value.firstUnknown ?? "unknown merge", []))
            }
            for member in more {
                members.removeAll { $0.name.bytes == member.name.bytes }
                members.append(member)
            }
        }
        return made(.object(members))
    }

    private func joined() -> TerraformValue? {
        guard let separator = values[0].text else { return nil }
        var text = OpenText(span: place.span)
        var isFirst = true
        for value in values.dropFirst() {
            guard let elements = value.elements ?? (value.unknown == nil ? nil : [value]) else { return nil }
            for element in elements {
                guard let part = element.text else { return nil }
                if !isFirst { text.append(separator.placed(at: place.span)) }
                isFirst = false
                text.append(part.placed(at: place.span))
            }
        }
        return made(.text(text))
    }

    private func lookup() -> TerraformValue? {
        guard values.count >= 2, let members = values[0].members, let key = values[1].string else { return nil }
        if let found = members.last(where: { $0.name.string == key }) { return found.value }
        return values.count > 2 ? values[2] : nil
    }

    private func product() -> TerraformValue? {
        let lists = values.compactMap(\.elements)
        guard lists.count == values.count, lists.reduce(1, { min($0 * max($1.count, 1), 100_000) }) < 100_000 else { return nil }
        var rows: [[TerraformValue]] = [[]]
        for list in lists { rows = rows.flatMap { row in list.map { row + [$0] } } }
        return made(.list(rows.map { made(.list($0, isSet: false)) }, isSet: false))
    }

    /// `%s` and its like, `%%`, `%[2]s`; nil where a verb or an argument does not fit.
    private func formatted(_ values: [TerraformValue]) -> OpenText? {
        guard let form = values.first?.text, form.isKnown else { return nil }
        var text = OpenText(span: place.span)
        var at = 0
        var next = 1
        while at < form.bytes.count {
            guard form.bytes[at] == UInt8(ascii: "%") else {
                text.append(bytes: [form.bytes[at]], origins: [UInt32(place.span.lowerBound)])
                at += 1
                continue
            }
            at += 1
            var options: [UInt8] = []
            while at < form.bytes.count, !HCLParser.isLetter(form.bytes[at]), form.bytes[at] != UInt8(ascii: "%") {
                options.append(form.bytes[at])
                at += 1
            }
            guard at < form.bytes.count else { return nil }
            let verb = form.bytes[at]
            at += 1
            if verb == UInt8(ascii: "%") {
                text.append("%")
                continue
            }
            if options.first == UInt8(ascii: "["),
                let number = Int(String(decoding: options.dropFirst().prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self))
            {
                guard number >= 1, number < 1_000 else { return nil }
                next = number
                options = []
            }
            guard values.indices.contains(next) else { return nil }
            let value = values[next]
            next += 1
            guard var part = value.text ?? (verb == UInt8(ascii: "v") ? made(.encoded(value)).text : nil) else { return nil }
            if part.isKnown, let width = Int(String(decoding: options.filter(HCLParser.isDigit), as: UTF8.self)), width < 200 {
                let isZero = options.first == UInt8(ascii: "0")
                let pad = max(0, width - part.bytes.count)
                part = OpenText(String(repeating: isZero ? "0" : " ", count: pad) + part.string, span: place.span)
            }
            if verb == UInt8(ascii: "q") {
                text.append("\"")
                text.append(escaping: part.placed(at: place.span))
                text.append("\"")
            } else {
                text.append(part.placed(at: place.span))
            }
        }
        return text
    }

    private func formatList() -> TerraformValue? {
        let count = values.compactMap { $0.elements?.count }.max() ?? 1
        guard values.allSatisfy({ $0.elements == nil || $0.elements?.count == count }) else { return nil }
        var texts: [TerraformValue] = []
        for index in 0..<count {
            guard let text = formatted(values.map { $0.elements?[index] ?? $0 }) else { return nil }
            texts.append(made(.text(text)))
        }
        return made(.list(texts, isSet: false))
    }
}

extension TerraformValue {
    /// The value with all that it holds at one place.
    func moved(to place: TerraformPlace) -> TerraformValue {
        switch content {
        case .list(let elements, let isSet): return TerraformValue(.list(elements.map { $0.moved(to: place) }, isSet: isSet), place)
        case .object(let members):
            return TerraformValue(
                .object(members.map { Member(name: $0.name.placed(at: place.span), value: $0.value.moved(to: place)) }), place)
        case .text(let text): return TerraformValue(.text(text.placed(at: place.span)), place)
        default: return TerraformValue(content, place)
        }
    }
}
