internal import AgentSettings
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
        /// Files of values for Terraform's variables, the later over the earlier.
        public var variableFiles: [SourceText] = []
        /// The directories that the user named: code that is in no repository reads nothing outside of the one that it is in.
        public var roots: [String] = []
        /// The forms of placeholders that the project's templates have beside the usual ones: globs such as `__*__`.
        public var placeholders: [String] = []
        /// What was read of the trees of Terraform code: shared between the files of a run.
        package var files = TerraformFiles()

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
        try read(source, takesLast: false)
    }

    /// The same; of equal keys of an object the last may count.
    package func read(_ source: SourceText, takesLast: Bool) throws(InputError) -> TemplateContents {
        var contents = try contents(of: source, takesLast)
        contents.takePlaceholders(options.placeholders)
        return contents
    }

    private func contents(of source: SourceText, _ takesLast: Bool) throws(InputError) -> TemplateContents {
        if TerraformModule.isCode(source.name.split(separator: "/").last.map(String.init) ?? "") {
            return TerraformSource(files: options.files, options: options).contents(of: source)
        }
        if source.name.hasSuffix(".rules") {
            let settings = SettingsContents(rules: source)
            return settings.agents.isEmpty && settings.gaps.isEmpty ? TemplateContents(form: .unknown) : TemplateContents(settings)
        }
        if source.name.hasSuffix(".toml") {
            let root = try JSONDocument.parse(toml: source).root
            return SettingsContents(toml: root).map(TemplateContents.init) ?? nested(in: root, file: source.name)
        }
        var documents: [JSONValue]
        var text = TemplatedText(forms: options.placeholders)
        let json = Self.isJSON(source) && !CommentedJSON.hasComments(source) ? try? JSONDocument.parse(source).root : nil
        if source.name.hasSuffix(".md") {
            guard let head = Self.frontMatter(source) else { return TemplateContents(form: .unknown) }
            do throws(InputError) {
                documents = try JSONDocument.parseAll(yaml: head).map(\.root)
            } catch {
                // A head that says nothing of tools is none of an agent's, however it is written.
                guard Self.mayHoldPolicies(head) else { return TemplateContents(form: .unknown) }
                throw error
            }
        } else if let rendered = try templated(source, isSound: json != nil) {
            return rendered
        } else if let json {
            documents = [json]
        } else if Self.isJSON(source), takesLast {
            // What is JSON is YAML, too.
            documents = try JSONDocument.parseAll(yaml: source, takesLast: true).map(\.root)
        } else if Self.isJSON(source) {
            documents = [try JSONDocument.parse(CommentedJSON.hasComments(source) ? CommentedJSON.plain(source) : source).root]
        } else {
            do throws(InputError) {
                documents = try JSONDocument.parseAll(yaml: source, takesLast: takesLast).map(\.root)
            } catch {
                guard let rendered = text.documents(ofYAML: source) else { throw error }
                documents = rendered
            }
        }
        var contents = read(documents, file: source.name)
        if contents.form != .unknown { contents.placeholders += text.places(in: source) }
        return contents
    }

    private func read(_ documents: [JSONValue], file: String) -> TemplateContents {
        if documents.contains(where: KubernetesReader.isObject) {
            var reader = KubernetesReader(options, file: file)
            return reader.read(documents)
        }
        var contents = TemplateContents(form: .unknown)
        for document in documents { contents.add(read(document, file: file)) }
        return contents
    }

    /// What a Terraform plan says was there before it, as the same resources declare it; nil for what is not a plan of changes.
    ///
    /// - Throws: `InputError` as `read` does.
    public func readBefore(_ source: SourceText) throws(InputError) -> TemplateContents? {
        guard Self.isJSON(source) else { return nil }
        let root = try JSONDocument.parse(source).root
        guard TerraformReader.form(root) == .plan, root["resource_changes"] != nil else { return nil }
        var reader = TerraformReader(root, .plan, options: options, isFormer: true)
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
        "permissionMode", "allowed-tools",
        "toolsSettings",
        "mcpServers", "capability", "approval_policy", "sandbox_mode", "mcp_servers", "terminalAllowlist", "tool_approvals",
        "chat.tools",
        "defaultApprovalMode", "getPolicyDocument", "\"servers\"", "aws_iam", "jsonencode", "roo-cline.", "windsurf.", "\\u0",
        "\\U0", "\\x", "\\\n",
        "\\\r\n",
    ].map { Array($0.utf8) }

    /// Reads a document; `file` is its name, whose words may tell the kind of a policy on its own.
    public func read(_ root: JSONValue, file: String) -> TemplateContents {
        if ForeignPolicy.isOne(root) { return TemplateContents(form: .unknown) }
        if BarePolicy.isPolicy(root) || BarePolicy.isAnswer(root) { return BarePolicy(options: options).read(root, file: file) }
        if BarePolicy.isStatementList(root) { return BarePolicy(options: options).readStatements(root, file: file) }
        if PulumiProgram.isProgram(root) {
            var program = PulumiProgram(root)
            return program.read()
        }
        if ServerlessService.isService(root) {
            var service = ServerlessService(root, options: options)
            return service.read()
        }
        if AccountDetails.isDetails(root) {
            var details = AccountDetails()
            return details.read(root)
        }
        if CloudFormationTemplate.isTemplate(root)
            || root["Resources"]?.members.contains(where: { $0.name.hasPrefix("Fn::ForEach::") }) == true
        {
            guard LoopExpander.isNeeded(root) else {
                var reader = CloudFormationReader(template: CloudFormationTemplate(root, options: options))
                return reader.read()
            }
            var loops = LoopExpander(root, options: options)
            do throws(InputError) {
                var reader = CloudFormationReader(template: CloudFormationTemplate(try loops.expanded(), options: options))
                var contents = reader.read()
                contents.gaps += loops.gaps
                return contents
            } catch {
                var contents = TemplateContents(form: .cloudFormation)
                contents.gaps.append(Gap(error))
                return contents
            }
        }
        if let form = TerraformReader.form(root) {
            var reader = TerraformReader(root, form, options: options)
            return reader.read(form)
        }
        if let settings = SettingsContents(root, file: file) { return TemplateContents(settings) }
        return nested(in: root, file: file)
    }

    /// A file of a form that Ambit does not know holds the policies that stand in it.
    private func nested(in root: JSONValue, file: String) -> TemplateContents {
        var nested = NestedPolicies(options, file: file)
        nested.search(root)
        return nested.contents
    }

    private static let templateEndings = [".tpl", ".tftpl", ".tmpl", ".j2", ".jinja", ".jinja2", ".erb"]

    /// A file of a template language, or one that is JSON only once it is rendered: read with placeholders; nil for any other.
    ///
    /// - Parameter isSound: whether it is JSON as it stands.
    private func templated(_ source: SourceText, isSound: Bool) throws(InputError) -> TemplateContents? {
        let isTemplate = Self.templateEndings.contains { source.name.hasSuffix($0) }
        guard let first = source.bytes.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || isTemplate
        else { return nil }
        if !isTemplate {
            guard Self.isJSON(source), !isSound, !CommentedJSON.hasComments(source) else { return nil }
        }
        var text = TemplatedText(forms: options.placeholders)
        let rendered = text.rendered(source)
        // Text that is not JSON even so is told of as it stands.
        guard let root = try? JSONDocument.parse(embeddedIn: Resolved.text(rendered).document(of: source).root).root else {
            if !isTemplate { return nil }
            if let documents = text.documents(ofYAML: source) {
                var contents = read(documents, file: source.name)
                if contents.form != .unknown {
                    contents.placeholders += text.places(in: source)
                    return contents
                }
            }
            guard source.bytes.has(ascii: "\"Statement\"") else { return TemplateContents(form: .unknown) }
            throw InputError(
                "a template that is not JSON before it is rendered", at: Location(file: source.name, line: 1),
                help: "check what it is rendered to")
        }
        guard !text.marks.isEmpty || isTemplate else { return nil }
        var contents = read(root, file: source.name)
        if contents.form != .unknown { contents.placeholders += text.places(in: source) }
        return contents
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
        if name.hasSuffix(".json") || name.hasSuffix(".jsonc") { return true }
        let first = source.bytes.first { $0 > 0x20 }
        return (first == UInt8(ascii: "{") || first == UInt8(ascii: "[")) && !name.hasSuffix(".yaml") && !name.hasSuffix(".yml")
    }
}

extension TemplateContents {
    init(_ settings: SettingsContents) {
        self.init(form: .agentSettings)
        agents = settings.agents
        gaps = settings.gaps
    }

    mutating func add(_ other: TemplateContents) {
        if form == .unknown { form = other.form }
        policies += other.policies
        attachments += other.attachments
        agents += other.agents
        faults += other.faults
        callerGaps += other.callerGaps
        placeholders += other.placeholders
        suppressions += other.suppressions
        gaps += other.gaps
    }
}
