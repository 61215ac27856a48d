import Documents
import PolicyLanguage

/// A template of CloudFormation that another declaration holds: `TemplateBody` of a stack set, `template_body` of Terraform's stacks.
enum EmbeddedTemplate {
    /// Terraform's types that deploy a template.
    static let terraformTypes: Set<String> = ["aws_cloudformation_stack", "aws_cloudformation_stack_set"]

    /// What a body holds.
    static func contents(of body: JSONValue, name: String, options: TemplateReader.Options) -> TemplateContents {
        var contents = TemplateContents(form: .unknown)
        var root = body
        if body.kind == .string {
            let text = OpenText(body)
            guard let first = text.bytes.first(where: { $0 > 0x20 }) else { return contents }
            if let part = text.free.first, part.range.count == text.bytes.count {
                contents.gaps.append(
                    Gap(
                        .input, "the template of `\(name)` was not read (\(part.meaning))", at: body.location,
                        help: "check it as a file of its own"))
                return contents
            }
            do throws(InputError) {
                let isJSON = first == UInt8(ascii: "{")
                root = isJSON ? try JSONDocument.parse(embeddedIn: body).root : try EmbeddedYAML.documents(in: body).first ?? body
            } catch {
                contents.gaps.append(Gap(error))
                return contents
            }
        }
        guard CloudFormationTemplate.isTemplate(root) else {
            contents.gaps.append(Gap(.input, "the template of `\(name)` has no resources that can be read", at: body.location))
            return contents
        }
        return TemplateReader(options).read(root, file: "")
    }
}
