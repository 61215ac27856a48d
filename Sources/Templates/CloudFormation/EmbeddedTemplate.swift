import Documents
import PolicyLanguage

/// A template of CloudFormation that another declaration holds: `TemplateBody` of a stack set, `template_body` of Terraform's stacks.
enum EmbeddedTemplate {
    /// Terraform's types that deploy a template.
    static let terraformTypes: Set<String> = ["aws_cloudformation_stack", "aws_cloudformation_stack_set"]

    /// What a body holds. A text of YAML has no places in the file around it: it is a gap.
    static func contents(of body: JSONValue, name: String, options: TemplateReader.Options) -> TemplateContents {
        var contents = TemplateContents(form: .unknown)
        var root = body
        if body.kind == .string {
            guard let first = body.string?.utf8.first(where: { $0 > 0x20 }) else { return contents }
            guard first == UInt8(ascii: "{") else {
                let part = body.freeParts.first?.meaning
                contents.gaps.append(
                    Gap(
                        .input, "the template of `\(name)` was not read (\(part ?? "YAML in a text"))", at: body.location,
                        help: "check it as a file of its own"))
                return contents
            }
            do throws(InputError) {
                root = try JSONDocument.parse(embeddedIn: body).root
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
