internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// Names resources more widely than they were used, in stated steps: exact, then a prefix that several names share, then all of a kind.
struct ResourceGeneraliser {
    private let request: TightenRequest

    init(_ request: TightenRequest) { self.request = request }

    /// How far an action may go: reads further than writes; what destroys or changes permissions never beyond a prefix.
    func limit(of action: String) -> TightenRequest.Generalisation {
        let catalogue = ActionCatalogue.standard
        let level = catalogue.actionID(named: action).map(catalogue.accessLevel) ?? .write
        if level <= .read { return request.reads }
        if level == .permissionsManagement || catalogue.harm(of: action) != nil { return min(request.writes, .prefix) }
        return request.writes
    }

    /// - Parameters:
    ///   - resources: ARNs as they were used.
    ///   - isHeld: whether the action is held on all of a pattern.
    func patterns(_ resources: [String], of action: String, isHeld: (String) -> Bool) -> [String] {
        var exact: [String] = []
        for resource in Set(resources).sorted() {
            let stable = Self.stable(resource, isRead: limit(of: action) >= .prefix)
            exact.append(stable != resource && isHeld(stable) ? stable : resource)
        }
        let names = Set(exact).sorted()
        let limit = limit(of: action)
        guard limit >= .prefix else { return names }
        let prefixed = prefixes(names, isHeld)
        guard limit == .type else { return prefixed }
        return types(prefixed, isHeld)
    }

    /// The longest prefixes, up to a separator, that enough names share.
    private func prefixes(_ names: [String], _ isHeld: (String) -> Bool) -> [String] {
        var counts: [String: Int] = [:]
        for name in names where !name.hasSuffix("*") && !name.contains("${") {
            for prefix in Self.prefixes(of: name) { counts[prefix, default: 0] += 1 }
        }
        let candidates = counts.filter { $0.value >= request.names }.keys.sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
        var rest = names
        var found: [String] = []
        for prefix in candidates {
            let own = rest.filter { $0.hasPrefix(prefix) }
            guard own.count >= request.names, isHeld("\(prefix)*") else { continue }
            found.append("\(prefix)*")
            rest.removeAll { $0.hasPrefix(prefix) }
        }
        return (found + rest).sorted()
    }

    private func types(_ names: [String], _ isHeld: (String) -> Bool) -> [String] {
        var found: Set<String> = []
        for name in names {
            let pattern = "\(Self.kind(of: name))*"
            found.insert(isHeld(pattern) ? pattern : name)
        }
        return found.sorted()
    }

    /// The part of an ARN before the name: `arn:aws:dynamodb:eu-west-1:111122223333:table/`; of an object the bucket with the slash.
    private static func kind(of arn: String) -> String {
        let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return arn }
        let head = fields[..<5].joined(separator: ":") + ":"
        let resource = fields[5]
        if let slash = resource.firstIndex(of: "/") { return head + resource[...slash] }
        if let colon = resource.firstIndex(of: ":") { return head + resource[...colon] }
        return head
    }

    /// Every prefix of a name that ends in a separator, within its kind.
    private static func prefixes(of arn: String) -> [String] {
        let kind = kind(of: arn)
        let name = arn.dropFirst(kind.count)
        var prefixes: [String] = []
        for index in name.indices where "-_./:".contains(name[index]) {
            prefixes.append(kind + name[...index])
        }
        return prefixes
    }

    /// A name of which a part is generated will not come again: what stands before that part.
    ///
    /// - Parameter isRead: four digits are enough to take a part for generated; a write's table of 2024 is none.
    static func stable(_ arn: String, isRead: Bool) -> String {
        let kind = kind(of: arn)
        let name = arn.dropFirst(kind.count)
        guard !name.isEmpty, !name.contains("*"), !name.contains("${") else { return arn }
        var start = name.startIndex
        while start < name.endIndex {
            let end = name[start...].firstIndex { "-_./:".contains($0) } ?? name.endIndex
            // A name that is generated from its first letter on has no prefix (`i-0abc`, a UUID): it stays as it is.
            if isUUID(name[start...]) { return start > name.startIndex ? kind + name[..<start] + "*" : arn }
            if start > name.startIndex, isGenerated(name[start..<end], isRead), !isEC2(name) { return kind + name[..<start] + "*" }
            start = end < name.endIndex ? name.index(after: end) : end
        }
        return arn
    }

    /// `0f8fad5b-d9cb-469f-a165-70867728950e`, whatever follows.
    private static func isUUID(_ text: Substring) -> Bool {
        let parts = text.prefix(36).split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
    }

    private static func isEC2(_ name: Substring) -> Bool {
        let parts = name.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, parts[0].count <= 6 else { return false }
        let id = parts[1]
        return [8, 17].contains(id.count) && id.allSatisfy(\.isHexDigit)
    }

    /// Hexadecimal of eight and more with a digit in it, four digits and more, or the end that CloudFormation gives to names.
    private static func isGenerated(_ piece: Substring, _ isRead: Bool) -> Bool {
        let bytes = piece.utf8
        let digits = bytes.count { (0x30...0x39).contains($0) }
        if digits >= (isRead ? 4 : 8), digits == bytes.count { return true }
        if bytes.count >= 8, digits > 0, piece.allSatisfy(\.isHexDigit) { return true }
        let isUpper = bytes.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
        return isUpper && digits > 0 && (12...13).contains(bytes.count)
    }
}
