package import Documents

/// The findings that a project knows of: a check shows and counts only those that came since.
package struct Baseline: Sendable {
    package static let schema = "ambit-check-baseline"
    package static let version = 1

    /// One finding. What is there beside the fingerprint is for the people who read the file.
    package struct Entry: Sendable, Hashable {
        package let fingerprint: String
        package let rule: String
        /// From the project's directory.
        package let file: String
        package let sid: String?
        package let value: String
    }

    /// By file, rule and fingerprint, so that the file does not change when lines move.
    package let entries: [Entry]

    /// The baseline in which findings are known.
    package init(_ findings: [some ReportedFinding], in paths: ProjectPaths) {
        entries = findings.map { finding in
            Entry(
                fingerprint: finding.fingerprint, rule: finding.rule, file: paths.name(of: finding.location.file), sid: finding.sid,
                value: finding.value)
        }.sorted { ($0.file, $0.rule, $0.fingerprint) < ($1.file, $1.rule, $1.fingerprint) }
    }

    private init(entries: [Entry]) { self.entries = entries }

    /// Reads a file that a check wrote.
    ///
    /// - Throws: `InputError` where it cannot be read or is not as it was written.
    package static func read(_ file: String) throws(InputError) -> Baseline {
        try read(SourceText(name: file, bytes: Files.read(file, limit: 256 << 20)))
    }

    package static func read(_ source: SourceText) throws(InputError) -> Baseline {
        let root = try JSONDocument.parse(source, limits: JSONDocument.Limits(bytes: 256 << 20)).root
        let fields = try ConfigurationFields(root, of: "the baseline", names: ["schema", "version", "findings"])
        let schema = try fields.required("schema")
        guard schema.string == Self.schema else {
            throw schema.error("\(code(schema.text)) is not a baseline", help: "`ambit check --write-baseline FILE` writes one")
        }
        let version = try fields.required("version")
        guard version.integer == Self.version else {
            throw version.error("version \(code(version.text)) is not known", help: "this version of ambit reads version `1`")
        }
        let findings = try fields.required("findings")
        guard findings.kind == .array else { throw findings.error("`findings` must be a list, and is \(findings.typeName)") }
        var entries: [Entry] = []
        for value in findings.elements { entries.append(try entry(value)) }
        return Baseline(entries: entries)
    }

    private static func entry(_ value: JSONValue) throws(InputError) -> Entry {
        let fields = try ConfigurationFields(
            value, of: "a finding of the baseline", names: ["fingerprint", "rule", "file", "sid", "value"])
        let place = try fields.required("fingerprint")
        let fingerprint = try ConfigurationFields.text(place, "fingerprint")
        guard Fingerprint.isWellFormed(fingerprint) else { throw place.error("\(code(fingerprint)) is not a fingerprint") }
        return Entry(
            fingerprint: fingerprint, rule: try fields.requiredText("rule"), file: try fields.requiredText("file"),
            sid: fields.optional("sid")?.string, value: fields.optional("value")?.string ?? "")
    }
}
