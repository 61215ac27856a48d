import Documents
import Glibc
import Intake
import Principals
import Timeline

/// How fast the state of a moment is rebuilt: 10,000 principals, and the 50,000 writes of a year.
enum TimelineBench {
    static func run() {
        CommandBench.inDirectory { directory in run(in: directory) }
    }

    private static func run(in directory: String) {
        var generator = AccountGenerator(seed: 18)
        let roles = 9_950
        let account = Array(generator.account(roles: roles).utf8)
        let log = (0..<writes).map { write($0, roles) }.joined(separator: "\n")
        guard (try? Files.write(account, to: "\(directory)/details@2026-01-01T00-00-00Z.json")) != nil,
            (try? Files.write(Array(log.utf8), to: "\(directory)/log.json")) != nil
        else { return Bench.report("state of a moment", "no room in /tmp") }
        let start = Bench.now()
        let evidence = InputEvidence(reading: [directory])
        let read = Bench.now()
        let history = History(evidence.exports, present: evidence.directory, events: evidence.events)
        let built = Bench.now()
        var slowest = 0.0
        var found = 0
        for month in 1...12 {
            guard let time = Instant(iso: "2026-\(two(month))-15T12:00:00Z") else { continue }
            let before = Bench.now()
            found += history.directory(at: time).accounts.lazy.map(\.roles.count).reduce(0, +)
            slowest = max(slowest, Bench.now() - before)
        }
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        Bench.report(
            "state of a moment",
            "\(Bench.rounded(slowest)) s at most of 12 (target 0.5), \(usage.ru_maxrss / 1_024) MB (target 500); reading \(Bench.rounded(read - start)) s, "
                + "history \(Bench.rounded(built - read)) s; \(history.changes.count) writes, \(found / 12) roles")
        // The same from the command line, reading included.
        let command = [
            CommandBench.ambit, "who", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::team-1/x", "--at",
            "2026-06-15T12:00:00Z", directory,
        ]
        guard let ours = CommandBench.run(command, times: 1) else { return }
        Bench.report("who --at, as a command", "\(Bench.rounded(ours.seconds)) s, \(ours.kilobytes / 1_024) MB")
    }

    private static let writes = 50_000

    /// One write of a year, of a kind that comes often, about one of the roles.
    private static func write(_ number: Int, _ roles: Int) -> String {
        let mixed = number &* 2_654_435_761 & 0x7FFF_FFFF
        let name = "team-\(mixed % roles)-deploy"
        let document =
            #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::team-\#(mixed % 50)/*\"}]}"#
        let policy = "arn:aws:iam::111122223333:policy/shared-\(mixed / 7 % 200)"
        let (event, more) =
            switch number % 5 {
            case 0: ("PutRolePolicy", #","policyName":"p-\#(mixed / 11 % 4)","policyDocument":"\#(document)""#)
            case 1: ("AttachRolePolicy", #","policyArn":"\#(policy)""#)
            case 2: ("TagRole", #","tags":[{"key":"cost","value":"\#(mixed % 9)"}]"#)
            case 3: ("PutRolePermissionsBoundary", #","permissionsBoundary":"\#(policy)""#)
            default:
                ("UpdateAssumeRolePolicy", #","policyDocument":"\#(document.replacing("s3:GetObject", with: "sts:AssumeRole"))""#)
            }
        // A year has 31,536,000 seconds.
        let second = number * 630
        let (day, hour, minute) = (second / 86_400, second / 3_600 % 24, second / 60 % 60)
        let time = "\(date(day))T\(two(hour)):\(two(minute)):\(two(second % 60))Z"
        return
            #"{"eventVersion":"1.11","eventTime":"\#(time)","eventSource":"iam.amazonaws.com","eventName":"\#(event)","awsRegion":"us-east-1","#
            + #""sourceIPAddress":"203.0.113.7","userAgent":"aws-cli/2","eventType":"AwsApiCall","requestParameters":{"roleName":"\#(name)"\#(more)},"#
            + #""responseElements":null,"eventID":"w-\#(number)","readOnly":false,"recipientAccountId":"111122223333","userIdentity":{"type":"IAMUser","#
            + #""principalId":"AIDA1","arn":"arn:aws:iam::111122223333:user/user1","accountId":"111122223333","userName":"user1"}}"#
    }

    private static func date(_ day: Int) -> String {
        var left = day
        for (index, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
            if left < length { return "2026-\(two(index + 1))-\(two(left + 1))" }
            left -= length
        }
        return "2026-12-31"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
