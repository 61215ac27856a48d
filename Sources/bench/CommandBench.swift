import Activity
import Documents
import Glibc
import LogScan

/// How fast the command starts, audits the sample and reads a log.
enum CommandBench {
    static let ambit = ".build/release/ambit"

    /// Start-up, beside a shell that does nothing.
    static func start() {
        guard let ours = run([ambit, "--version"], times: 21), let shell = run(["/bin/sh", "-c", ":"], times: 21) else { return }
        Bench.report(
            "cold start, ambit --version",
            "\(Bench.rounded(ours.seconds * 1e3)) ms, \(ours.kilobytes / 1_024) MB; sh -c : \(Bench.rounded(shell.seconds * 1e3)) ms"
        )
    }

    /// The whole audit of the sample incident: 2,111 events, two accounts, a transcript, 200 resources.
    static func audit() {
        guard let ours = run([ambit, "audit", "samples/cost-calculation-outage"], times: 7) else { return }
        Bench.report(
            "audit of the sample incident", "\(Bench.rounded(ours.seconds * 1e3, 0)) ms, \(ours.kilobytes / 1_024) MB")
    }

    /// 100,000 events, one a line, read into `Event`s; beside simdjson alone over the same lines, on as many cores.
    static func ingestion() {
        inDirectory(ingestion(in:))
    }

    /// Does some work with a directory of its own, which is removed afterwards.
    static func inDirectory(_ work: (String) -> Void) {
        guard let directory = scratch() else { return }
        defer { _ = run(["/bin/rm", "-r", directory], times: 1) }
        work(directory)
    }

    private static func ingestion(in directory: String) {
        let files = (0..<20).map { "\(directory)/part-\($0).json" }
        var texts: [[UInt8]] = []
        for (number, file) in files.enumerated() {
            let text = Array((0..<5_000).map { event(number * 5_000 + $0) }.joined(separator: "\n").utf8)
            texts.append(text)
            guard (try? Files.write(text, to: file)) != nil else { return Bench.report("log ingestion", "no room in /tmp") }
        }
        let bytes = texts.reduce(0) { $0 + $1.count }
        var events = 0
        let ours = Bench.seconds(runs: 3) { events = CloudTrail.read(files.map(LogFile.init(path:))).events.count }
        let bare = Bench.seconds(runs: 3) { simdjsonAlone(texts) }
        Bench.report(
            "log ingestion, \(events) events",
            "\(Bench.rounded(ours)) s (\(Bench.rounded(Double(bytes) / ours / 1e6, 0)) MB/s); simdjson alone "
                + "\(Bench.rounded(Double(bytes) / bare / 1e6, 0)) MB/s; ratio \(Bench.rounded(bare / ours))")
    }

    /// A fresh directory.
    private static func scratch() -> String? {
        var template = Array("/tmp/ambit-bench-XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
            return String(cString: start)
        }
    }

    private static func simdjsonAlone(_ texts: [[UInt8]]) {
        _ = Parallel.run(count: texts.count, workers: Parallel.usualWorkers) { next in
            var good = 0
            while let number = next() {
                for line in texts[number].split(separator: 10) {
                    line.withUnsafeBytes { raw in
                        if json_check(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count) { good += 1 }
                    }
                }
            }
            return good
        }
    }

    private static func event(_ number: Int) -> String {
        let operations = [
            ("s3", "GetObject"), ("ec2", "DescribeInstances"), ("dynamodb", "PutItem"), ("lambda", "UpdateFunctionCode20150331v2"),
            ("cloudformation", "DescribeStacks"), ("kms", "Decrypt"), ("logs", "CreateLogStream"), ("iam", "GetRole"),
        ]
        let (service, name) = operations[number % operations.count]
        let role = "team-\(number % 50)-deploy"
        let hex = String(number, radix: 16)
        let id = "00000000-0000-4000-8000-\(String(repeating: "0", count: 12 - hex.count))\(hex)"
        let second = number / 10 % 60
        let time = "2026-03-01T\(10 + number / 36_000):\(10 + number / 600 % 50):\(second < 10 ? "0" : "")\(second)Z"
        return
            #"{"eventVersion":"1.11","userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLE\#(number % 50):engineer\#(number % 10)@example.com","#
            + #""arn":"arn:aws:sts::111122223333:assumed-role/\#(role)/engineer\#(number % 10)@example.com","accountId":"111122223333","#
            + #""accessKeyId":"ASIAEXAMPLE00000\#(1_000 + number % 500)","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAEXAMPLE\#(number % 50)","#
            + #""arn":"arn:aws:iam::111122223333:role/\#(role)","accountId":"111122223333","userName":"\#(role)"},"attributes":{"creationDate":"2026-03-01T09:00:00Z","#
            + #""mfaAuthenticated":"false"}}},"eventTime":"\#(time)","eventSource":"\#(service).amazonaws.com","eventName":"\#(name)","awsRegion":"eu-west-1","#
            + #""sourceIPAddress":"10.0.\#(number % 200).7","userAgent":"aws-cli/2.22.35 md/awscrt#0.23.4 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.12.6 cfg/retry-mode#standard","#
            + #""requestParameters":{"resourceName":"\#(service)-resource-\#(number % 2_000)","clientToken":"\#(id)","maxResults":\#(number % 1_000),"note":"caf\u00e9 \"quoted\""},"#
            + #""responseElements":null,"requestID":"\#(id)","eventID":"\#(id)","readOnly":true,"resources":[{"accountId":"111122223333","#
            + #""type":"AWS::Thing","ARN":"arn:aws:\#(service):eu-west-1:111122223333:thing/\#(number % 2_000)"}],"eventType":"AwsApiCall","managementEvent":true,"#
            + #""recipientAccountId":"111122223333","eventCategory":"Management","tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","#
            + #""clientProvidedHostHeader":"\#(service).eu-west-1.amazonaws.com"}}"#
    }

    /// The median wall time and the largest memory of a command whose output nobody reads; nil where it cannot be started.
    static func run(_ arguments: [String], times: Int) -> (seconds: Double, kilobytes: Int)? {
        inTurn([arguments], times: times)?.first
    }

    /// The same of several commands that take turns, so that what else the machine does meets all of them.
    static func inTurn(_ commands: [[String]], times: Int) -> [(seconds: Double, kilobytes: Int)]? {
        var runs = [[(seconds: Double, kilobytes: Int)]](repeating: [], count: commands.count)
        for _ in 0..<times {
            for (number, command) in commands.enumerated() {
                guard let run = once(command) else { return nil }
                runs[number].append(run)
            }
        }
        return runs.map { runs in (runs.map(\.seconds).sorted()[times / 2], runs.map(\.kilobytes).max() ?? 0) }
    }

    private static func once(_ arguments: [String]) -> (seconds: Double, kilobytes: Int)? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in argv { free(pointer) } }
        var pid = pid_t()
        let start = Bench.now()
        guard posix_spawn(&pid, arguments[0], &actions, nil, &argv, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        wait4(pid, &status, 0, &usage)
        // What `env` has not found or could not start ends so.
        guard (status >> 8) & 0xFF < 126 else { return nil }
        return (Bench.now() - start, usage.ru_maxrss)
    }
}
