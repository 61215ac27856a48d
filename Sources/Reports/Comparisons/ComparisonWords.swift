/// How reports call what a comparison asked.
package struct ComparisonWords: Sendable {
    package enum Question: String, Sendable {
        case newAccess = "new-access"
        case forbidden = "must-not-grant"
        case exposure = "public"
    }

    package let question: Question
    /// How to call what was held against the new policies: the old ones, or those that describe what is forbidden.
    package let other: String
    /// How to call the new policies.
    package let new: String

    package init(_ question: Question, other: String, new: String) {
        self.question = question
        self.other = other == "-" ? "standard input" : other
        self.new = new == "-" ? "standard input" : new
    }

    func found(_ count: Int) -> String {
        let regions = count == 1 ? "1 region" : "\(count) regions"
        return switch question {
        case .newAccess: "\(new) grants what \(other) does not: \(regions)"
        case .forbidden: "\(new) grants what \(other) forbids: \(regions)"
        case .exposure: "\(new) admits outsiders: \(regions)"
        }
    }

    var proved: String {
        switch question {
        case .newAccess: "no new access: \(other) allows whatever \(new) allows, proved over every action, resource and context"
        case .forbidden:
            "nothing forbidden: \(new) allows none of what \(other) describes, proved over every action, resource and context"
        case .exposure: "no outsiders: \(new) admits nobody outside, proved over every principal, action, resource and context"
        }
    }

    var open: String {
        switch question {
        case .newAccess: "not decided: whether \(new) grants what \(other) does not"
        case .forbidden: "not decided: whether \(new) grants what \(other) forbids"
        case .exposure: "not decided: whether \(new) admits outsiders"
        }
    }
}
