public import Documents
public import PolicyLanguage

/// Finds the policies in a file of any kind that Ambit knows.
public struct TemplateReader: Sendable {
    /// What is known from outside the file.
    public struct Options: Sendable {
        /// The kind of a policy document on its own, where the user says it.
        public var kind: PolicyKind?
        /// Values of CloudFormation parameters by name: they win over defaults, and settle the conditions that rest on them.
        public var parameters: [String: String] = [:]
        /// Where the template will be deployed, for `AWS::AccountId` and its like.
        public var account: String?
        public var region: String?
        public var partition: String?
        /// The form of the texts that a tool puts into policies before they reach AWS, `*` for what varies: `@@*@@`.
        public var placeholders: [String] = []
        /// Whether texts that look like placeholders stand for values that nobody knows.
        package var findsPlaceholders = true

        public init() {}
    }

    public let options: Options

    public init(_ options: Options = Options()) {
        self.options = options
    }

    /// Reads one file. What it holds and cannot be read as a policy becomes a gap; a file of no known form holds nothing.
    ///
    /// - Throws: `InputError` where the text is neither JSON nor YAML. Cost: O(text), times the variants that conditions make (at
    ///   most `ConditionSpace.maximumVariants`).
    public func read(_ source: SourceText) throws(InputError) -> TemplateContents {
        var documents: [JSONDocument]
        if source.name.hasSuffix(".md") {
            guard let head = Self.frontMatter(source) else { return TemplateContents(form: .unknown) }
            documents = try JSONDocument.parseAll(yaml: head)
        } else if Self.isJSON(source) {
            documents = [try JSONDocument.parse(source)]
        } else {
            documents = try JSONDocument.parseAll(yaml: source)
        }
        guard let first = documents.first else { return TemplateContents(form: .unknown) }
        var contents = read(first.root, file: source.name)
        for document in documents.dropFirst() { contents.add(read(document.root, file: source.name)) }
        return contents
    }

    /// What a Terraform plan says was there before it, as the same resources declare it; nil for what is no plan of changes.
    ///
    /// - Throws: `InputError` as `read` does.
    public func readBefore(_ source: SourceText) throws(InputError) -> TemplateContents? {
        guard Self.isJSON(source) else { return nil }
        let root = try JSONDocument.parse(source).root
        guard TerraformReader.form(root) == .plan, root["resource_changes"] != nil else { return nil }
        var reader = TerraformReader(root, .plan, isFormer: true)
        return reader.read(.plan)
    }

    /// Whether a file that nobody named may hold something to read: one of the words that every form needs is in it. Cost: O(text).
    ///
    /// A text with escapes may spell any word in them, so that it counts too: whoever hides a policy from a scan would do that.
    public static func mayHoldPolicies(_ source: SourceText) -> Bool {
        source.bytes.withUnsafeBufferPointer { text in
            text.indices.contains { at in
                Self.startsWord[Int(text[at])] && Self.words.contains { text[at...].starts(with: $0) }
            }
        }
    }

    private static let startsWord: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for word in words { table[Int(word[0])] = true }
        return table
    }()

    private static let words = [
        "Statement", "AWS::", "resource_changes", "planned_values", "root_module", "lineage", "permissions", "allowedTools",
        "toolsSettings",
        "mcpServers", "capability", "\\u0", "\\x",
    ].map { Array($0.utf8) }

    /// Reads a document; `file` is its name, whose words may tell the kind of a policy on its own.
    public func read(_ root: JSONValue, file: String) -> TemplateContents {
        if BarePolicy.isPolicy(root) || BarePolicy.isAnswer(root) { return BarePolicy(options: options).read(root, file: file) }
        if CloudFormationTemplate.isTemplate(root) {
            var reader = CloudFormationReader(template: CloudFormationTemplate(root, options: options))
            return reader.read()
        }
        if let form = TerraformReader.form(root) {
            var reader = TerraformReader(root, form)
            return reader.read(form)
        }
        if ClaudeSettings.isSettings(root, file: file) {
            var settings = ClaudeSettings(root, file: file)
            return settings.read()
        }
        if let form = KiroSettings.form(root) {
            var settings = KiroSettings(root, file: file)
            return settings.read(form)
        }
        return TemplateContents(form: .unknown)
    }

    /// The head of a Markdown file, which agents are configured in; nil where there is none.
    private static func frontMatter(_ source: SourceText) -> SourceText? {
        let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        func isRule(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8) }
        guard let first = lines.first, isRule(first), let end = lines.dropFirst().first(where: isRule) else { return nil }
        return SourceText(name: source.name, bytes: Array(source.bytes[..<end.startIndex]))
    }

    /// JSON begins with a bracket; what else does is flow style, which no template is written in.
    private static func isJSON(_ source: SourceText) -> Bool {
        let name = source.name.lowercased()
        if name.hasSuffix(".json") { return true }
        let first = source.bytes.first { $0 > 0x20 }
        return (first == UInt8(ascii: "{") || first == UInt8(ascii: "[")) && !name.hasSuffix(".yaml") && !name.hasSuffix(".yml")
    }
}

extension TemplateContents {
    mutating func add(_ other: TemplateContents) {
        if form == .unknown { form = other.form }
        policies += other.policies
        attachments += other.attachments
        agents += other.agents
        includes += other.includes
        placeholders += other.placeholders
        suppressions += other.suppressions
        gaps += other.gaps
    }
}
