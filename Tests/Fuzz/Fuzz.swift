import Activity
import Checks
import Documents
import Findings
import Glibc
import Lint
import PolicyLanguage
import Principals
import Shell
import Templates
import Transcripts

/// The readers that `make fuzz` exercises, one a run: `AMBIT_FUZZ_TARGET` names it.
private enum Target: String, CaseIterable {
    case policies, logs, transcripts, templates, shell, directory, configuration

    static let chosen: Target = {
        let name = getenv("AMBIT_FUZZ_TARGET").map { String(cString: $0) } ?? policies.rawValue
        guard let target = Target(rawValue: name) else { fatalError("no target is called \(name)") }
        return target
    }()

    func read(_ bytes: [UInt8]) {
        switch self {
        case .policies: readPolicies(bytes)
        case .logs: readLogs(bytes)
        case .transcripts: readTranscripts(bytes)
        case .templates: readTemplates(bytes)
        case .shell: readShell(bytes)
        case .directory: readDirectory(bytes)
        case .configuration: readConfiguration(bytes)
        }
    }
}

/// What libFuzzer calls with each input: a reader, and all that can be asked of what it gives.
///
/// Built by `make fuzz` alone. A crash, a read outside of a buffer (address sanitizer), undefined behaviour of the C++ or an endless loop
/// is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Target.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private func readPolicies(_ bytes: [UInt8]) {
    let source = SourceText(name: "input", bytes: bytes)
    if let document = try? JSONDocument.parse(source) { exercise(document.root) }
    for document in (try? JSONDocument.parseAll(yaml: source)) ?? [] { exercise(document.root) }
    if let record = try? JSONDocument.parse(record: bytes, name: "input", line: 1) { walk(record.root) }
}

private func readLogs(_ bytes: [UInt8]) {
    _ = CloudTrail.recognises(Head(bytes))
    let log = CloudTrail.read([LogFile(name: "log", content: .bytes(bytes))], workers: 1)
    for event in log.events {
        _ = (event.id, event.name, event.source, event.region, event.identity.arn, event.location)
        for part in [Event.Part.requestParameters, .responseElements, .resources] {
            _ = try? event.value(part)
            for path in ["**", "a.b[].c", "{}", "x*", ""] { _ = event.texts(path, in: part) }
        }
        _ = try? event.resources()
        _ = (event.outcome, event.denial, event.grade)
    }
    _ = UnknownOperations.gaps(log.events)
    let summary = UsageSummary.read(
        [LogFile(name: "log", content: .bytes(bytes))],
        by: [.principal, .accessKeyId, .eventSource, .eventName, .actions, .resource],
        workers: 1)
    precondition(summary.groups.allSatisfy { $0.first <= $0.last && $0.count > 0 }, "a group has events")
    // The same as if it were too long to be held.
    _ = UsageSummary.read(
        [LogFile(name: "log", content: .bytes(bytes))], workers: 1, cut: LogCut(piece: 64, portion: 2, whole: 64))
    _ = try? Gzip.unpack(bytes, name: "log", limit: 1 << 20)
    _ = try? UsageSummary(bytes, name: "log")
}

private func readTranscripts(_ bytes: [UInt8]) {
    for reader in AgentLogs.readers { _ = reader.recognises(Head(bytes)) }
    for reader in AgentLogs.readers { _ = AgentLogs.read([(LogFile(name: "messages.jsonl", content: .bytes(bytes)), reader)]) }
}

private func readTemplates(_ bytes: [UInt8]) {
    for name in ["a.json", "a.yaml", "settings.json", ".kiro/agents/a.md"] {
        let source = SourceText(name: name, bytes: bytes)
        _ = TemplateReader.mayHoldPolicies(source)
        _ = try? TextEncoding.utf8(bytes, name: name)
        guard let contents = try? TemplateReader().read(source) else { continue }
        for policy in contents.policies { _ = try? Policy(policy.value, kind: policy.kind) }
    }
}

private func readShell(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = CloudCommands.operations(of: text)
    _ = DenialMessage("User: a is not authorized to perform: \(text)")
    precondition(Redaction.masked(text).unicodeScalars.count == text.unicodeScalars.count, "a mask keeps columns")
    _ = Redaction.redact(text)
}

private func readDirectory(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument.parse(SourceText(name: "account.json", bytes: bytes)) else { return }
    var builder = DirectoryBuilder()
    if let form = DirectoryForm(document.root, file: "account.json") {
        _ = builder.read(document.root, as: form, file: "account.json")
    }
    _ = builder.build()
}

private func readConfiguration(_ bytes: [UInt8]) {
    let source = SourceText(name: ".ambit.yml", bytes: bytes)
    _ = try? ConfigurationReader.read(source, paths: ProjectPaths(workingDirectory: "/w"))
    _ = try? Baseline.read(source)
    _ = ConfigurationChanges.findings(in: source, since: nil, of: "main", isHeeded: true)
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
        let (bytes, origins, _) = value.openContents
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
