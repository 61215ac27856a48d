import AmbitLibrary

// What the library answers: one request, what is new in a policy, what files do wrong, what a principal holds, and a whole audit.

let old = try Policy(
    JSONDocument.parse(
        #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}}"#,
        name: "old.json"
    ).root, kind: .identity)
let new = try Policy(
    JSONDocument.parse(
        #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/*"}}"#,
        name: "new.json"
    ).root, kind: .identity)

let action = Action("s3:GetObject")
if let caller = Caller("arn:aws:iam::111122223333:user/ana", action: action) {
    let request = Request(
        caller: caller, action: action, resource: ResourceName("arn:aws:s3:::reports/q4.csv"), context: Context(closed: true))
    print("decide:", Authorizer(PolicySet(identity: [old])).decide(request).verdict)
}

let access = NewAccess(of: new, beyond: old)
print("compare:", access.isThere.map { $0 ? "new access" : "none, proved" } ?? "not decided")
for example in access.examples { print("  \(example.action) on \(example.resource)") }

for path in CommandLine.arguments.dropFirst() {
    print("check \(path):", CheckReport(checking: [path]).findings.count, "findings")
}

let evidence = InputEvidence(reading: ["samples/right-sized-change"])
print("audit:", Auditor.run(evidence).findings.count, "findings")
let role = "arn:aws:iam::123456789012:role/agents/agent-deploy"
print("reach:", try HeldAccess(of: role, in: evidence).actions, "actions of", role)
