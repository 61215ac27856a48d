internal import Activity
internal import Documents
internal import Principals

extension FileKind {
    /// What an audit reads and is no log, as it lies beside logs in one directory; nil where it may be a log, or is not known for certain.
    static func otherEvidence(_ head: Head, _ file: InputFile) -> String? {
        if CloudTrail.recognises(head) { return nil }
        if changes.recognise(head, file) != nil { return "changes" }
        if transcript.recognise(head, file) != nil { return "transcript" }
        if credentialReport.recognise(head, file) != nil { return "credential report" }
        let members = head.paths.filter { !$0.contains(".") || $0.hasPrefix("arn:") }
        guard members.contains("Statement") || DirectoryForm.mayHold(members) || members.contains(where: UsageForm.members.contains)
        else { return nil }
        return isExport(file) ? "export or policy" : nil
    }

    /// Whether all values of a file are what the commands of `aws` print of an account, or policies. A member's name proves nothing.
    private static func isExport(_ file: InputFile) -> Bool {
        guard file.bytes <= largestExport, let text = try? file.text(), let texts = try? JSONSequence.split(text, name: file.name)
        else {
            return false
        }
        return !texts.isEmpty
            && texts.allSatisfy { text in
                guard let value = try? JSONDocument.parse(text).root else { return false }
                return value["Statement"] != nil && value["Version"] != nil || UsageForm.recognise(value) != nil
                    || DirectoryForm(value, file: file.name) != nil
            }
    }

    private static let largestExport = 64 << 20
}
