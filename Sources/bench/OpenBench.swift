import Catalogue
import Documents
import Glibc

/// How fast answers come that hang on many keys, and those about policies that list thousands of actions.
enum OpenBench {
    static func run() { CommandBench.inDirectory(run(in:)) }

    private static func run(in directory: String) {
        func file(_ name: String, _ text: String) -> String {
            let path = "\(directory)/\(name).json"
            _ = try? Files.write(Array(text.utf8), to: path)
            return path
        }
        func report(_ name: String, _ arguments: [String], target: String) {
            guard let ours = CommandBench.run([CommandBench.ambit] + arguments, times: 3) else { return }
            Bench.report(name, "\(Bench.rounded(ours.seconds)) s, \(ours.kilobytes / 1_024) MB; target \(target)")
        }
        let many = file("many", account(roles: 1_500))
        report("who, 1,500 roles, 12 tag keys", ["who", "--action", "s3:DeleteBucket", many], target: "1 s")
        report("escalate, 100 roles, 12 tag keys", ["escalate", file("some", account(roles: 100))], target: "2 s")
        let names = stride(from: 0, to: ActionCatalogue.standard.actionCount, by: 4).map {
            ActionCatalogue.standard.name(ofAction: $0)
        }
        let long = policy(names)
        let listed = file("listed", account([role("long", long)]))
        report(
            "reach --as-policy, \(long.utf8.count / 1_000) KB", ["reach", "long", "--as-policy", listed], target: "2 s")
        let old = file("old", policy(names.dropLast(60)))
        report("compare, \(long.utf8.count / 1_000) KB", ["compare", old, file("new", long)], target: "2 s")
        report("compare back, a proof", ["compare", file("new", long), old], target: "2 s")
    }

    /// One statement that lists every action, as policies of AWS's own for support and audits do.
    private static func policy(_ names: some Sequence<String>) -> String {
        let list = names.map { "\"\($0)\"" }.joined(separator: ",\n")
        return #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[\#(list)],"Resource":"*"},"#
            + #"{"Effect":"Allow","Action":"apigateway:GET","Resource":["arn:aws:apigateway:*::/account","arn:aws:apigateway:*::/apis/*"]}]}"#
    }

    private static func account(roles: Int) -> String {
        account(
            (0..<roles).map { number in
                let keys = (0..<12).map { key in
                    let values = (0..<4).map { "\"v\(number)-\(key)-\($0)\"" }.joined(separator: ",")
                    return #""aws:RequestTag/k\#(key)":[\#(values)]"#
                }
                let condition = #""Condition":{"StringEquals":{\#(keys.joined(separator: ","))}}"#
                return role(
                    "r\(number)",
                    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",\#(condition)}}"#)
            })
    }

    private static func account(_ roles: [String]) -> String {
        #"{"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[\#(roles.joined(separator: ",\n"))],"Policies":[]}"#
    }

    private static func role(_ name: String, _ policy: String) -> String {
        let trust =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#
        return #"{"Path":"/","RoleName":"\#(name)","RoleId":"AROA\#(name)","Arn":"arn:aws:iam::111122223333:role/\#(name)","#
            + #""CreateDate":"2025-06-01T00:00:00Z","AssumeRolePolicyDocument":\#(trust),"InstanceProfileList":[],"#
            + #""RolePolicyList":[{"PolicyName":"p","PolicyDocument":\#(policy)}],"AttachedManagedPolicies":[]}"#
    }
}
