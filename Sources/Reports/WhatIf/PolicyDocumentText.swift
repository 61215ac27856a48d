internal import Documents
internal import PolicyLanguage
internal import Principals
package import WhatIf

/// New policies in the forms in which they are put in force.
package enum PolicyDocumentText {
    /// The document, pretty.
    package static func bytes(_ policy: TightPolicy) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.value(document: policy.policy.origin)
        return json.finished()
    }

    static func lines(_ policy: TightPolicy) -> [String] {
        String(decoding: bytes(policy), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// One document, or an array of them where they were split.
    package static func bytes(_ policies: [TightPolicy]) -> [UInt8] {
        if policies.count == 1 { return bytes(policies[0]) }
        var json = JSONWriter(.pretty)
        json.array(policies) { $0.value(document: $1.policy.origin) }
        return json.finished()
    }

    /// `ambit-deploy-1`: nothing of the time, so that the same input gives the same text.
    package static func names(_ report: TightenReport) -> [String] {
        let subject = Subject(report).name
        let plain = String(subject.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" })
        return report.policies.indices.map { "ambit-\(plain)-\($0 + 1)" }
    }

    /// Whom the policies are for.
    private struct Subject {
        let kind: String
        let name: String
        let accounts: [String]
        /// The roles of a permission set are Identity Center's: nobody else can give them policies.
        let isPermissionSet: Bool

        init(_ report: TightenReport) {
            let arn = report.principals.first ?? ""
            let own = arn.split(separator: "/").last.map(String.init) ?? "principal"
            kind = arn.contains(":user/") ? "user" : "role"
            let set = IdentityCenter.permissionSet(ofRole: own)
            isPermissionSet = kind == "role" && set != nil
            name = set ?? own
            accounts = Set(report.principals.compactMap { ResourceName($0).account }).sorted()
        }
    }

    // MARK: Terraform

    package static func terraform(_ report: TightenReport) -> [UInt8] {
        let subject = Subject(report)
        let (kind, name) = (subject.kind, subject.name)
        var out = ""
        if report.form == .identity, subject.isPermissionSet {
            out += "# The policies must be in each account that the permission set is assigned in.\n"
            for variable in ["instance_arn", "permission_set_arn"] { out += "variable \"\(variable)\" {\n  type = string\n}\n\n" }
        }
        for (policy, id) in zip(report.policies, names(report)) {
            let label = id.map { $0.isLetter || $0.isNumber || $0 == "_" ? String($0) : "_" }.joined()
            let document = lines(policy).enumerated().map { $0.offset == 0 ? $0.element : "  \($0.element)" }.joined(
                separator: "\n")
            let escaped = document.replacing("${", with: "$${").replacing("%{", with: "%%{")
            switch report.form {
            case .session:
                out += "locals {\n  \(label) = jsonencode(\(escaped))\n}\n\n"
            case .scp:
                out +=
                    "resource \"aws_organizations_policy\" \"\(label)\" {\n  name = \"\(id)\"\n  type = \"SERVICE_CONTROL_POLICY\"\n"
                out += "  content = jsonencode(\(escaped))\n}\n\n"
                for account in subject.accounts {
                    out += "resource \"aws_organizations_policy_attachment\" \"\(label)_\(account)\" {\n"
                    out += "  policy_id = aws_organizations_policy.\(label).id\n  target_id = \"\(account)\"\n}\n\n"
                }
            case .identity, .boundary:
                out += "resource \"aws_iam_policy\" \"\(label)\" {\n  name = \"\(id)\"\n  policy = jsonencode(\(escaped))\n}\n\n"
            }
            if report.form == .identity, subject.isPermissionSet {
                out += "resource \"aws_ssoadmin_customer_managed_policy_attachment\" \"\(label)\" {\n"
                out += "  instance_arn = var.instance_arn\n  permission_set_arn = var.permission_set_arn\n"
                out += "  customer_managed_policy_reference {\n    name = aws_iam_policy.\(label).name\n"
                out += "    path = \"/\"\n  }\n}\n\n"
            } else if report.form == .identity {
                out += "resource \"aws_iam_\(kind)_policy_attachment\" \"\(label)\" {\n  \(kind) = \"\(name)\"\n"
                out += "  policy_arn = aws_iam_policy.\(label).arn\n}\n\n"
            }
        }
        return Array(out.dropLast().utf8)
    }

    // MARK: CloudFormation

    package static func cloudFormation(_ report: TightenReport) -> [UInt8] {
        let subject = Subject(report)
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("AWSTemplateFormatVersion") { $0.value(fact: "2010-09-09") }
            json.member("Resources") { json in
                json.object { json in
                    for (number, (policy, id)) in zip(report.policies, names(report)).enumerated() {
                        json.member("AmbitPolicy\(number + 1)") { json in
                            json.object { json in
                                let isControl = report.form == .scp
                                json.member("Type") {
                                    $0.value(fact: isControl ? "AWS::Organizations::Policy" : "AWS::IAM::ManagedPolicy")
                                }
                                json.member("Properties") { json in
                                    json.object { json in
                                        json.member(isControl ? "Name" : "ManagedPolicyName", id)
                                        if isControl { json.member("Type") { $0.value(fact: "SERVICE_CONTROL_POLICY") } }
                                        json.member(isControl ? "Content" : "PolicyDocument") {
                                            $0.value(document: policy.policy.origin)
                                        }
                                        if isControl { json.member("TargetIds", subject.accounts) }
                                        if report.form == .identity, subject.isPermissionSet {
                                            json.member("Description", "For the permission set \(subject.name): attach it there")
                                        } else if report.form == .identity {
                                            json.member(subject.kind == "user" ? "Users" : "Roles", [subject.name])
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return json.finished()
    }
}
