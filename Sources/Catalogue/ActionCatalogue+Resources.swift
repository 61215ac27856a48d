extension ActionCatalogue {
    /// Kinds of resource of all services. They are numbered `0..<resourceTypeCount` within one build, as actions are.
    package var resourceTypeCount: Int { firstResource[services.count] }

    /// On which kinds of resource an action acts.
    package struct ResourceTypes: Sendable {
        /// The numbers of the kinds, in the order of the catalogue.
        package var numbers: [Int] = []
        /// Those of which AWS requires one, so that the request names it.
        package var required: [Int] = []
        package var isRequired: Bool { !required.isEmpty }
    }

    /// What `action(_:)` says of resources, by number: nothing but digits is read.
    package func resourceTypeNumbers(ofAction id: Int) -> ResourceTypes {
        let line = actions.line(id)
        let first = firstResource[serviceNumber(ofAction: id)]
        var result = ResourceTypes()
        let (from, to) = (line.head(2).bytes.count + 1, line.head(3).bytes.count)
        var number: Int?
        var isPlace = true
        for byte in line.bytes[min(from, to)..<to] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where isPlace: number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "!"):
                isPlace = false
                if let number { result.required.append(first + number) }
            case UInt8(ascii: ","):
                if let number { result.numbers.append(first + number) }
                number = nil
                isPlace = true
            default: isPlace = false
            }
        }
        if let number { result.numbers.append(first + number) }
        return result
    }

    /// What a kind of resource is called within its service, and how its ARN is made.
    package func resourceType(numbered number: Int) -> (name: String, arnFormat: String) {
        let line = Tables.resources.line(number)
        return (line.field(0).string, line.field(1).string)
    }

    /// A pattern that the ARNs of a kind of resource match, and only such.
    package func arnPattern(ofResourceType number: Int) -> String {
        ResourceTypeFacts.pattern(ofFormat: Tables.resources.line(number).field(1).string)
    }

    /// The patterns of which each of its ARNs matches one: see `ResourceTypeFacts.arnPatterns`.
    package func arnPatterns(ofResourceType number: Int) -> [String] {
        let format = Tables.resources.line(number).field(1).string
        return RecoveryPoints.patterns(ofFormat: format) ?? [ResourceTypeFacts.pattern(ofFormat: format)]
    }

    /// The service that the ARNs of a kind of resource name; nil where its format leaves it open. Nothing else is decoded.
    package func service(inARNsOfResourceType number: Int) -> String? {
        let line = Tables.resources.line(number)
        let format = UnsafeBufferPointer(rebasing: line.head(2).bytes[(line.head(1).bytes.count + 1)...])
        let fields = format.split(separator: .colon, maxSplits: 3, omittingEmptySubsequences: false)
        guard fields.count > 2, !fields[2].contains(UInt8(ascii: "$")), !fields[2].contains(.star) else { return nil }
        return String(decoding: fields[2], as: UTF8.self)
    }

    /// The numbers of a service's kinds of resource, by its prefix in any letter case.
    package func resourceTypeNumbers(ofService prefix: String) -> Range<Int>? {
        serviceNumber(prefix.foldedBytes).map { firstResource[$0]..<firstResource[$0 + 1] }
    }

    /// The number of the service that has a kind of resource.
    package func service(ofResourceType number: Int) -> Int {
        var low = 0
        var high = services.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if firstResource[middle] <= number { low = middle } else { high = middle }
        }
        return low
    }

    package func actionIDs(ofServiceNumber number: Int) -> Range<Int> { actionRange(ofService: number) }
}
