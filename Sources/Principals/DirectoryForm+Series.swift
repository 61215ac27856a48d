package import Documents
internal import PolicyLanguage

extension DirectoryForm {
    /// What an export is of, whenever it was taken; nil where only the name of its file tells.
    package func subject(of value: JSONValue) -> String? {
        switch form {
        case .account:
            for section in Account.Section.allCases {
                for element in value[section.rawValue]?.elements ?? value.elements {
                    let account = element["Arn"]?.string.flatMap { ResourceName($0).account }
                    if let account, account != "aws" { return "account \(account)" }
                }
            }
            return nil
        case .organizationFile: return value["id"]?.string.map { "organization \($0)" }
        default: return nil
        }
    }

    /// Lists of resources add to each other, whenever they were taken.
    package var isInventory: Bool { if case .inventory = form { true } else { false } }

    /// The time that the export itself tells; nil where it tells none. An AWS Config item has one each: the file is as old as its newest.
    package func captureTime(of value: JSONValue) -> Instant? {
        guard case .inventory(.snapshot) = form else { return nil }
        return value["configurationItems"]?.elements.lazy.compactMap { item in
            item["configurationItemCaptureTime"]?.string.flatMap { Instant(iso: $0) }
        }.max()
    }
}
