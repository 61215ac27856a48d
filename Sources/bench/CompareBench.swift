import Documents

/// How fast two policies of 6 KB, the most that IAM takes, are compared, start-up included.
enum CompareBench {
    static func run() { CommandBench.inDirectory(run(in:)) }

    private static func run(in directory: String) {
        let texts = [
            "old": policy(0..<16), "same": policy((0..<16).reversed()), "new": policy(0..<16, wider: 7), "less": policy(0..<14),
        ]
        for (name, text) in texts {
            guard (try? Files.write(Array(text.utf8), to: "\(directory)/\(name).json")) != nil else { return }
        }
        func milliseconds(_ old: String, _ new: String) -> String? {
            let arguments = [CommandBench.ambit, "compare", "\(directory)/\(old).json", "\(directory)/\(new).json"]
            return CommandBench.run(arguments, times: 21).map { "\(Bench.rounded($0.seconds * 1e3)) ms" }
        }
        guard let witness = milliseconds("old", "new"), let proof = milliseconds("less", "new"),
            let same = milliseconds("old", "same")
        else { return }
        Bench.report(
            "compare, \((texts["old"] ?? "").utf8.count) bytes each",
            "\(witness) to one witness, \(proof) to several, \(same) to a proof; target 20 ms")
    }

    private static func policy(_ numbers: some Sequence<Int>, wider: Int? = nil) -> String {
        let services = ["s3", "sqs", "sns", "dynamodb", "lambda", "kms", "ec2", "logs"]
        let statements = numbers.map { number in
            let service = services[number % services.count]
            let effect = number % 5 == 4 ? "Deny" : "Allow"
            let end = number == wider ? "*" : "team-\(number)*"
            return
                #"{"Sid":"Team\#(number)","Effect":"\#(effect)","Action":["\#(service):Get*","\#(service):List*","\#(service):*Tag*","#
                + #""\#(service):Delete\#(number % 3)*"],"Resource":["arn:aws:\#(service):*:111122223333:\#(end)","#
                + #""arn:aws:\#(service):eu-*:111122223333:shared-\#(number)/*"],"Condition":{"StringLike":{"aws:PrincipalTag/team":["#
                + #""red-\#(number)-*","blue-*"]},"IpAddress":{"aws:SourceIp":["10.\#(number).0.0/16","192.0.2.0/24"]},"#
                + #""DateLessThan":{"aws:CurrentTime":"2027-01-\#(number % 20 + 10)T00:00:00Z"}}}"#
        }
        return #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ",\n"))]}"#
    }
}
