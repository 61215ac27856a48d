package import PolicyLanguage

/// A small document that shows a rule: offending values stand between `«` and `»`.
package struct Example: Sendable {
    package let kind: PolicyKind
    /// The document with its marks.
    package let marked: String
    /// The name of the file, for what is not a policy on its own.
    package let file: String?
    /// What the document was before, for what is told by comparing the two.
    package let base: String?

    package init(_ kind: PolicyKind, _ marked: String, file: String? = nil, base: String? = nil) {
        self.kind = kind
        self.marked = marked
        self.file = file
        self.base = base
    }

    /// A coding agent's settings.
    package static func settings(_ file: String, _ text: String) -> Example { Example(.identity, text, file: file) }

    /// A CloudFormation template.
    package static func template(_ text: String) -> Example { Example(.identity, text, file: "template.json") }

    /// A file of any form.
    package static func file(_ name: String, _ text: String) -> Example { Example(.identity, text, file: name) }

    /// A file of Terraform's source.
    package static func terraform(_ text: String) -> Example { Example(.identity, text, file: "main.tf") }

    /// A project's configuration, where `public-access` is found in `policies/website.json`.
    package static func configuration(_ text: String) -> Example { Example(.identity, text, file: ".ambit.yml") }

    /// A document of one statement, of which the members are given.
    package static func statement(_ kind: PolicyKind, _ members: String) -> Example {
        Example(kind, #"{"Version": "2012-10-17", "Statement": [{\#(members)}]}"#)
    }

    /// An identity policy of the given statements that had others before.
    package static func against(base: String, _ statements: String) -> Example {
        func document(_ statements: String) -> String { #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"# }
        return Example(.identity, document(statements), base: document(base))
    }

    /// An identity policy of one Allow statement.
    package static func allow(_ members: String) -> Example { statement(.identity, #""Effect": "Allow", \#(members)"#) }

    /// An identity policy of one Deny statement.
    package static func deny(_ members: String) -> Example { statement(.identity, #""Effect": "Deny", \#(members)"#) }

    /// An identity policy that allows something under a condition.
    package static func allow(if condition: String) -> Example {
        allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {\#(condition)}"#)
    }

    /// An identity policy that denies something under a condition.
    package static func deny(if condition: String) -> Example {
        deny(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {\#(condition)}"#)
    }

    /// A bucket policy of one Allow statement that reads objects.
    package static func bucket(_ members: String) -> Example {
        statement(.resource, #""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", \#(members)"#)
    }

    /// A trust policy of one Allow statement of `sts:AssumeRole`.
    package static func trust(_ members: String) -> Example {
        statement(.trust, #""Effect": "Allow", "Action": "sts:AssumeRole", \#(members)"#)
    }

    /// A trust policy of one Allow statement for tokens of an OpenID Connect provider of the account.
    package static func oidc(_ issuer: String, _ members: String) -> Example {
        statement(
            .trust,
            #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "#
                + #""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/\#(issuer)"}, \#(members)"#)
    }

    /// A resource control policy of one Deny statement.
    package static func resourceControl(_ members: String) -> Example {
        statement(.resourceControl, #""Effect": "Deny", \#(members)"#)
    }

    /// The document without its marks, and the marked spans as ranges of its bytes, in order.
    package var document: (text: String, spans: [Range<Int>]) {
        var bytes: [UInt8] = []
        var spans: [Range<Int>] = []
        var start: Int?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": start = bytes.count
            case "»":
                if let from = start { spans.append(from..<bytes.count) }
                start = nil
            default: bytes += Array(String(scalar).utf8)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), spans)
    }
}
