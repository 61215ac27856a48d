import Documents
import HCL
import PolicyLanguage

/// Finds the policies in Terraform's source: a file is read with the module that it belongs to, and gives what its own blocks declare.
struct TerraformSource {
    let files: TerraformFiles
    let options: TemplateReader.Options

    func contents(of source: SourceText) -> TemplateContents {
        let directory = TerraformFiles.directory(of: source.name)
        let isOnDisk = (try? files.text(source.name))?.bytes == source.bytes
        let all =
            isOnDisk
            ? files.contents(of: directory, options.fingerprint) { read(files.module(directory)) }
            : read(TerraformModule(directory: directory, files: files, replacing: source))
        return all[source.name] ?? TemplateContents(form: .terraformSource)
    }

    private func read(_ module: TerraformModule) -> [String: TemplateContents] {
        let evaluator = TerraformEvaluator(files: files, options: options)
        let given = values(for: module, evaluator)
        var reader = TerraformSourceReader(evaluator)
        let root = TerraformInstance(root: module, evaluator, given: given)
        reader.read(root)
        return reader.finish(module)
    }

    // MARK: variables

    /// What the user gives: files that Terraform reads by itself, then those of the command line, then single values.
    private func values(for module: TerraformModule, _ evaluator: TerraformEvaluator) -> [String: TerraformValue] {
        let nothing = TerraformInstance(root: module, evaluator, given: [:])
        var given: [String: TerraformValue] = [:]
        func add(_ source: SourceText) {
            do throws(InputError) {
                if source.name.hasSuffix(".json") {
                    for member in try JSONDocument.parse(source).root.members { given[member.name] = TerraformValue(member.value) }
                    return
                }
                var parser = try HCLParser(source)
                for attribute in try parser.file().attributes {
                    given[attribute.name] = try evaluator.evaluate(attribute.value, nothing.scope(source))
                }
            } catch {
                evaluator.note(Gap(error))
            }
        }
        let names = files.names(module.directory)
        for name in ["terraform.tfvars", "terraform.tfvars.json"]
            + names.filter({ $0.hasSuffix(".auto.tfvars") || $0.hasSuffix(".auto.tfvars.json") })
        where names.contains(name) {
            do throws(InputError) {
                add(try files.text(TerraformFiles.join(module.directory, name)))
            } catch {
                evaluator.note(Gap(error))
            }
        }
        for source in options.variableFiles { add(source) }
        for (name, text) in options.parameters.sorted(by: { $0.key < $1.key }) {
            guard let block = module.variables[name] else { continue }
            let source = SourceText(name: "--parameter \(name)", bytes: Array(text.utf8))
            given[name] = parameter(text, source, block, evaluator, nothing)
        }
        return given
    }

    /// A text, or, where the variable's type is not text, an expression.
    private func parameter(
        _ text: String, _ source: SourceText, _ block: HCLBlock, _ evaluator: TerraformEvaluator, _ nothing: TerraformInstance
    ) -> TerraformValue {
        let place = TerraformPlace(source: source, span: 0..<text.utf8.count)
        let literal = TerraformValue(text, place)
        guard let type = block.body["type"]?.value else { return literal }
        if case .variable(let name) = type.kind, name == "string" { return literal }
        do throws(InputError) {
            var parser = try HCLParser(source)
            return try evaluator.evaluate(try parser.expression(), nothing.scope(source))
        } catch {
            evaluator.note(Gap(error))
            return literal
        }
    }
}

extension TemplateReader.Options {
    /// What the reading of a directory depends on beside its files.
    fileprivate var fingerprint: String {
        let values = parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return (values + variableFiles.map(\.name) + [account ?? "", region ?? "", partition ?? ""] + roots).joined(
            separator: "\u{1}")
    }
}
