import Documents
import PolicyLanguage

/// What libFuzzer calls with each input: every reader of texts and policies, and all that can be asked of what they give.
///
/// Built by `make fuzz` alone. A crash, a read outside of a buffer (address sanitizer) or an endless loop is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = SourceText(name: "input", bytes: bytes)
    if let document = try? JSONDocument.parse(source) { exercise(document.root) }
    for document in (try? JSONDocument.parseAll(yaml: source)) ?? [] { exercise(document.root) }
    if let record = try? JSONDocument.parse(record: bytes, name: "input", line: 1) { walk(record.root) }
    return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager gives the entry point of a program this name, and links none of libFuzzer's.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, fuzzOneInput)
}

private func exercise(_ root: JSONValue) {
    walk(root)
    for kind in PolicyKind.allCases {
        if let policy = try? Policy(root, kind: kind) { use(policy) }
    }
}

/// Every value with its text and place, and the texts that strings hold.
private func walk(_ value: JSONValue) {
    let place = value.location
    if let start = place.start, let end = place.end { precondition(start <= end, "a value ends before it begins") }
    let range = value.sourceRange
    precondition(range.upperBound <= value.source.bytes.count, "a value goes on behind the text")
    _ = value.text
    _ = value.scalarText
    _ = value.number
    if value.kind == .string {
        let (bytes, origins) = value.contentsWithOrigins
        precondition(bytes.count == origins.count, "each byte has a place")
        if let inner = try? JSONDocument.parse(embeddedIn: value) { walk(inner.root) }
    }
    for element in value.elements { walk(element) }
    for member in value.members {
        walk(member.key)
        walk(member.value)
        precondition(value[member.name] != nil, "a member is found by its name")
    }
}

/// Every statement against a request or two.
private func use(_ policy: Policy) {
    var context = Context(closed: false)
    context.set(ContextKey("aws:username"), .single("a"))
    let actions = ["s3:GetObject", "iam:PassRole", ""].map { Action($0) }
    let resources = ["arn:aws:s3:::b/a", "*", ""].map { ResourceName($0) }
    for statement in policy.statements {
        for action in actions { _ = statement.actions.matches(action) }
        for resource in resources { _ = statement.resources?.matches(resource, in: context) }
        for condition in statement.conditions { _ = condition.holds(in: context) }
        _ = statement.location
    }
}
