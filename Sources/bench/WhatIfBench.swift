import Documents

/// How fast recorded calls are replayed under another guardrail, and a role's policy is tightened: 1,050 principals, as commands.
enum WhatIfBench {
    static func run() {
        for events in [100_000, 1_000_000] { CommandBench.inDirectory { directory in run(events, in: directory) } }
    }

    private static func run(_ events: Int, in directory: String) {
        var generator = AccountGenerator(seed: 19)
        let account = "\(directory)/account.json"
        let policy = "\(directory)/deny.json"
        let denial = #"{"Effect":"Deny","Action":["dynamodb:Delete*","lambda:Delete*"],"Resource":"*"}"#
        guard (try? Files.write(Array(generator.account(roles: 1_000).utf8), to: account)) != nil,
            (try? Files.write(Array(#"{"Version":"2012-10-17","Statement":[\#(denial)]}"#.utf8), to: policy)) != nil
        else { return Bench.report("replay", "no room in /tmp") }
        guard let logs = logs(events, in: directory) else { return }
        measure("replay, \(events) events", ["replay", account, "--with", "scp=\(policy)", "--format", "json"] + logs, events)
        measure("tighten, \(events) events", ["tighten", "team-7-deploy", account, "--format", "json"] + logs, events)
    }

    /// Logs of so many calls of the roles of a generated account, in files of 10,000; nil where there is no room.
    static func logs(_ events: Int, in directory: String) -> [String]? {
        let logs = (0..<(events / 10_000)).map { "\(directory)/log-\($0).json" }
        for (number, file) in logs.enumerated() {
            let lines = (0..<10_000).map { event(number * 10_000 + $0) }
            guard (try? Files.write(Array(lines.joined(separator: "\n").utf8), to: file)) != nil else { return nil }
        }
        return logs
    }

    private static func measure(_ name: String, _ arguments: [String], _ events: Int) {
        guard let ours = CommandBench.run([CommandBench.ambit] + arguments, times: 1) else { return }
        Bench.report(
            name,
            "\(Bench.rounded(ours.seconds)) s (\(Bench.rounded(Double(events) / ours.seconds / 1e3, 0))k events/s), "
                + "\(ours.kilobytes / 1_024) MB; target for replay of 1,000,000: 10 s, 500 MB")
    }

    /// A call of one of 1,000 roles on one of 200 things: most of a month is repeats.
    private static func event(_ number: Int) -> String {
        let mixed = number &* 2_654_435_761 & 0x7FFF_FFFF
        let (role, thing) = (mixed % 1_000, mixed / 1_000 % 200)
        let calls = [
            ("dynamodb", "DescribeTable", "tableName"), ("lambda", "GetFunction20150331v2", "functionName"),
            ("dynamodb", "DeleteTable", "tableName"), ("lambda", "UpdateFunctionCode20150331v2", "functionName"),
        ]
        let call = calls[mixed / 7 % 16 < 13 ? mixed % 2 : 2 + mixed % 2]
        let hour = number / 50_000 % 24
        let time = "2026-05-\(two(1 + number / 1_200_000))T\(two(hour)):\(two(number / 800 % 60)):\(two(number % 60))Z"
        return #"{"eventVersion":"1.11","eventTime":"\#(time)","eventSource":"\#(call.0).amazonaws.com","eventName":"\#(call.1)","#
            + #""awsRegion":"us-east-1","sourceIPAddress":"203.0.113.\#(number % 200)","userAgent":"aws-cli/2","eventType":"AwsApiCall","#
            + #""requestParameters":{"\#(call.2)":"team-\#(thing)"},"responseElements":null,"eventID":"e-\#(number)","readOnly":false,"#
            + #""recipientAccountId":"111122223333","userIdentity":{"type":"AssumedRole","principalId":"AROA\#(role):task","#
            + #""arn":"arn:aws:sts::111122223333:assumed-role/team-\#(role)-deploy/task","accountId":"111122223333","#
            + #""accessKeyId":"ASIA\#(role)","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROA\#(role)","#
            + #""arn":"arn:aws:iam::111122223333:role/team-\#(role)-deploy"},"attributes":{"creationDate":"2026-05-01T00:00:00Z"}}}}"#
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
