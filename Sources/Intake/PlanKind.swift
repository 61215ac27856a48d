internal import Activity
internal import Actors
internal import Documents

extension FileKind {
    /// A Terraform plan in JSON, or a CloudFormation change set: what was asked, where changes.json does not say it.
    static let plan = FileKind(
        recognise: { head, _ in AskReader.kind(head)?.rawValue },
        read: { files, evidence in
            let reader = AskReader()
            for index in files.indices {
                do throws(InputError) {
                    let file = files[index]
                    for text in try JSONSequence.split(try file.text(), name: file.name) {
                        let root = try JSONDocument.parse(text).root
                        let (ask, gaps) =
                            files[index].kind == DerivedAsk.Kind.changeSet.rawValue
                            ? reader.changeSet(root, file: file.name) : reader.terraformPlan(root, file: file.name)
                        files[index].count += ask.parts.reduce(0) { $0 + $1.actions.count }
                        evidence.asks.append(ask)
                        evidence.gaps += gaps
                    }
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })
}
