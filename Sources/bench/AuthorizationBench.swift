import Authorization
import CJansson
import Documents
import PolicyLanguage

/// How fast requests are decided: over one compiled principal, and as a batch of cases from text to text.
enum AuthorizationBench {
    /// 10 policies, 40 statements, 10 conditions; 1,024 requests that vary in action, resource and context.
    static func decisions() {
        guard let authorizer = principal() else { return }
        let requests = (0..<1_024).map(request)
        var allowed = 0
        let rounds = 400
        let time = Bench.seconds {
            for _ in 0..<rounds {
                for request in requests where authorizer.verdict(request) == .allowed { allowed += 1 }
            }
        }
        let rate = Double(rounds * requests.count) / time
        let share = Double(allowed) / Double(6 * rounds * requests.count)
        Bench.report(
            "decisions, one core",
            "\(Bench.rounded(rate / 1e6)) million/s (\(Bench.rounded(share * 100, 0)) % allowed); target 1 million/s")
    }

    private static let services = ["s3", "ec2", "dynamodb", "lambda", "sqs", "kms", "iam", "cloudformation", "logs", "sns"]

    private static func principal() -> Authorizer? {
        let documents = (0..<10).map { policy in
            let statements = (0..<4).map { number in
                let service = services[(policy + number * 3) % services.count]
                let effect = number == 3 ? "Deny" : "Allow"
                let condition = number == 1 ? #","Condition":{"StringEquals":{"aws:PrincipalTag/team":["red","blue"]}}"# : ""
                return #"{"Effect":"\#(effect)","Action":["\#(service):Get*","\#(service):Delete\#(number)*","\#(service):Put*"],"#
                    + #""Resource":["arn:aws:\#(service):*:111122223333:team-\#(policy)/*","arn:aws:\#(service):*:*:shared/*"]\#(condition)}"#
            }
            return #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        }
        let policies = documents.compactMap { text in
            (try? JSONDocument.parse(text, name: "bench")).flatMap { try? Policy($0.root, kind: .identity) }
        }
        return policies.count == documents.count ? Authorizer(PolicySet(identity: policies)) : nil
    }

    private static func request(_ number: Int) -> Request {
        let service = services[number % services.count]
        let verb = ["GetThing", "PutThing", "DeleteThing", "ListThings"][number / 10 % 4]
        let action = Action("\(service):\(verb)")
        var context = Context(closed: true)
        context["aws:PrincipalTag/team"] = .single(number % 3 == 0 ? "red" : "green")
        context["aws:SourceIp"] = .single("10.1.2.\(number % 250)")
        context["aws:RequestedRegion"] = .single("eu-west-1")
        context["aws:PrincipalArn"] = .single("arn:aws:iam::111122223333:role/deploy")
        let caller = Caller("arn:aws:sts::111122223333:assumed-role/deploy/kiro", action: action) ?? .anonymous
        let resource = ResourceName("arn:aws:\(service):eu-west-1:111122223333:team-\(number % 12)/thing-\(number)")
        return Request(caller: caller, action: action, resource: resource, context: context)
    }

    /// Generated cases, decided from text to text, beside jansson alone parsing the same lines on as many cores.
    static func cases() {
        let lines = (0..<20_000).map(caseLine)
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        let batch = CaseBatch { result, out in out += result.decision.verdict.rawValue.utf8 }
        var faults = 0
        let ours = Bench.seconds(runs: 3) { faults += batch.run(bytes, name: "bench").faults.count }
        let texts = lines.map { Array($0.utf8) }
        let bare = Bench.seconds(runs: 3) { bareJansson(texts) }
        Bench.report(
            "decide, end to end",
            "\(Bench.rounded(Double(lines.count) / ours, 0)) cases/s; jansson alone \(Bench.rounded(Double(lines.count) / bare, 0)) lines/s; "
                + "ratio \(Bench.rounded(bare / ours)) (target 0.5), \(faults) faults")
    }

    private static func bareJansson(_ texts: [[UInt8]]) {
        let size = 256
        _ = Parallel.run(count: (texts.count + size - 1) / size, workers: Parallel.usualWorkers) { next in
            var parsed = 0
            while let piece = next() {
                for text in texts[(piece * size)..<min((piece + 1) * size, texts.count)] {
                    text.withUnsafeBytes { raw in
                        var error = json_error_t()
                        guard let start = raw.baseAddress else { return }
                        if let tree = json_loadb(start, raw.count, Int(JSON_REJECT_DUPLICATES), &error) {
                            parsed += 1
                            json_decref(tree)
                        }
                    }
                }
            }
            return parsed
        }
    }

    private static func caseLine(_ number: Int) -> String {
        let account = number % 2 == 0 ? "111122223333" : "444455556666"
        func statement(_ index: Int) -> String {
            let service = services[(number + index) % services.count]
            return #"{"Effect":"\#(index % 4 == 3 ? "Deny" : "Allow")","Action":["\#(service):Get*","\#(service):*Object"],"#
                + #""Resource":["arn:aws:\#(service):*:\#(account):team-\#(index)/*","arn:aws:\#(service):::${aws:PrincipalTag/team}/*"],"#
                + #""Condition":{"StringEqualsIfExists":{"aws:PrincipalTag/team":["red","blue"]}}}"#
        }
        func document(_ start: Int) -> String {
            #"{"Version":"2012-10-17","Statement":[\#((start..<(start + 2)).map(statement).joined(separator: ","))]}"#
        }
        return
            #"{"id":"case-\#(number)","request":{"principal":"arn:aws:sts::\#(account):assumed-role/deploy/kiro-\#(number % 9)","#
            + #""action":"s3:GetObject","resource":"arn:aws:s3:::red/\#(number)","resourceAccount":"111122223333","#
            + #""context":{"aws:PrincipalTag/team":"red","aws:SourceIp":"10.0.0.\#(number % 200)","aws:TagKeys":["a","b"]}},"#
            + #""policies":{"identity":[\#(document(0)),\#(document(2))],"boundary":[\#(document(1))],"scp":[[\#(document(0))],[\#(document(5))]]},"#
            + #""expect":"ImplicitlyDenied"}"#
    }
}
