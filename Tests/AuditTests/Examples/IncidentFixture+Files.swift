extension IncidentFixture {
    enum File: String, Sendable, CaseIterable {
        case accountDetails = "details.json"
        case inventory = "inventory.json"
        case log = "cloudtrail.json"
        case transcript = "messages.jsonl"
        case changes = "changes.json"
        case credentials = "credentials.csv"
        case identityCenter = "identity-center.json"
        case samlProviders = "list-saml-providers.json"
        case earlierDetails = "before@2026-05-03T20-00-00Z.json"
    }

    /// The texts of the files, without marks.
    var files: [(file: File, text: String)] {
        var files: [(file: File, text: String)] = [
            (.accountDetails, accountDetails), (.inventory, inventory), (.log, log), (.transcript, transcript),
        ]
        files += [(.changes, changes), (.credentials, credentialsFile), (.identityCenter, identityCenter)]
        files.append((.samlProviders, samlProviders))
        if let earlier {
            var scene = self
            scene.allows = earlier
            scene.boundary = earlierBoundary ?? boundary
            files.append((.earlierDetails, scene.accountDetails))
        }
        return files.map { ($0.file, $0.text.filter { $0 != "«" && $0 != "»" }) }
    }

    private static let account = "111122223333"
    private static let day = "2026-05-04T"

    private func arn(_ service: String, _ resource: String) -> String {
        let region = service == "iam" || service == "sts" ? "" : "eu-west-1"
        return "arn:aws:\(service):\(region):\(Self.account):\(resource)"
    }

    private var sessionName: String {
        if case .role(let session) = credentials { session } else { "agent" }
    }

    private var principal: String {
        switch credentials {
        case .role(let session): arn("sts", "assumed-role/deploy/\(session)")
        case .user: arn("iam", "user/deploy")
        }
    }

    private static func policy(_ statements: String) -> String { #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"# }

    /// The marks stay in, so that the place of a marked value can be found.
    var accountDetails: String {
        let document = Self.policy(allows.joined(separator: ",\n"))
        let limit = boundary == nil ? "" : #""PermissionsBoundary": {"PermissionsBoundaryArn": "\#(arn("iam", "policy/bounds"))"},"#
        let limits = boundary.map {
            """
            {"Arn": "\(arn("iam", "policy/bounds"))", "PolicyName": "bounds", "PolicyId": "ANPA1", "Path": "/",
             "DefaultVersionId": "v1",
             "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": \(Self.policy($0))}]}
            """
        }
        let dates =
            (created.map { #""CreateDate": "\#($0)T00:00:00Z","# } ?? "") + (lastUsed.map { #""RoleLastUsed": \#($0),"# } ?? "")
        let role = """
            {"RoleName": "deploy", "Arn": "\(arn("iam", "role/deploy"))", "RoleId": "AROA1", "Path": "/",\(limit)\(dates)
             "AssumeRolePolicyDocument": \(Self.policy(trust)),
             "RolePolicyList": [{"PolicyName": "work", "PolicyDocument":
            \(document)}], "AttachedManagedPolicies": []}
            """
        let user = """
            {"UserName": "deploy", "Arn": "\(arn("iam", "user/deploy"))", "UserId": "AIDA1", "Path": "/",\(limit)
             "UserPolicyList": [{"PolicyName": "work", "PolicyDocument":
            \(document)}], "AttachedManagedPolicies": [], "GroupList": []}
            """
        // Whom the credential report and Identity Center tell of.
        let colleague = """
            {"UserName": "\(credentialReport.user)", "Arn": "\(arn("iam", "user/\(credentialReport.user)"))", "UserId": "AIDA2", "Path": "/",
             "UserPolicyList": [], "AttachedManagedPolicies": [], "GroupList": []}
            """
        let path = "/aws-reserved/sso.amazonaws.com/"
        let reader = """
            {"RoleName": "AWSReservedSSO_ReadOnly_0a1b2c3d4e5f6071", "RoleId": "AROA2", "Path": "\(path)",
             "Arn": "\(arn("iam", "role\(path)AWSReservedSSO_ReadOnly_0a1b2c3d4e5f6071"))",
             "AssumeRolePolicyDocument": \(Self.policy("")), "RolePolicyList": [], "AttachedManagedPolicies": []}
            """
        let isUser = if case .user = credentials { true } else { false }
        let users = [isUser ? user : nil, credentialReport.user == "deploy" ? nil : colleague].compactMap(\.self)
        return """
            {"UserDetailList": [\(users.joined(separator: ",\n"))], "GroupDetailList": [],
             "RoleDetailList": [\((isUser ? [reader] : [role, reader]).joined(separator: ",\n"))],
             "Policies": [\(limits ?? "")]}
            """
    }

    private var inventory: String {
        let arns = functions.map { arn("lambda", "function:\($0)") } + tables.map { arn("dynamodb", "table/\($0)") }
        let entries = arns.map { #"{"ResourceARN": "\#($0)", "Tags": [{"Key": "environment", "Value": "\#(environment)"}]}"# }
        return #"{"ResourceTagMappingList": [\#(entries.joined(separator: ",\n"))]}"#
    }

    // MARK: - Log

    private var log: String {
        var records = [issue(of: sessionName, key: "ASIACHILD", at: "10:00:00")].compactMap { $0 }
        for (number, call) in calls.enumerated() { records.append(record(call, number)) }
        for (number, call) in unrecorded.enumerated() { records.append(record(call, 100 + number)) }
        records += othersRecords
        for (number, write) in writes.enumerated() {
            let lead = """
                {"type": "IAMUser", "principalId": "AIDA3", "arn": "\(arn("iam", "user/ines"))", "accountId": "\(Self.account)",
                 "accessKeyId": "AKIALEAD", "userName": "ines"}
                """
            records.append(
                event(write.time, write.host, write.operation, write.parameters, lead, id: "write-\(number)", error: write.error))
        }
        if let colleague, case .role = credentials {
            if let issue = issue(of: colleague, key: "ASIAOTHER", at: "08:00:00") { records.append(issue) }
            let identity = roleIdentity(colleague, key: "ASIAOTHER", at: "08:00:00")
            records.append(event("08:05:00", "lambda", "ListFunctions", "null", identity, id: "colleague"))
        }
        return #"{"Records": [\#(records.joined(separator: ",\n"))]}"#
    }

    private func issue(of session: String, key: String, at time: String) -> String? {
        guard case .role = credentials, !isAnonymous else { return nil }
        let escaped = sessionPolicy.map { Self.policy($0).replacing("\"", with: "\\\"") }
        let policy = session == sessionName ? escaped.map { #", "policy": "\#($0)""# } ?? "" : ""
        let request =
            #"{"roleArn": "\#(arn("iam", "role/deploy"))", "roleSessionName": "\#(session)", "sourceIdentity": "ana"\#(policy)}"#
        let response = """
            {"credentials": {"accessKeyId": "\(key)", "expiration": "May 4, 2026, 12:00:00 PM"},
             "assumedRoleUser": {"assumedRoleId": "AROA1:\(session)", "arn": "\(arn("sts", "assumed-role/deploy/\(session)"))"}}
            """
        let identity = """
            {"type": "IAMUser", "principalId": "AIDA2", "arn": "\(arn("iam", "user/ana"))", "accountId": "\(Self.account)",
             "accessKeyId": "ASIAPARENT", "userName": "ana",
             "sessionContext": {"attributes": {"creationDate": "\(Self.day)07:00:00Z", "mfaAuthenticated": "\(mfa)"}}}
            """
        return event(time, "sts", "AssumeRole", request, identity, id: "issue-\(session)", response: response)
    }

    private func roleIdentity(_ session: String, key: String, at issued: String, role: String = "deploy") -> String {
        """
        {"type": "AssumedRole", "principalId": "AROA\(role == "deploy" ? "1" : "2"):\(session)",
         "arn": "\(arn("sts", "assumed-role/\(role)/\(session)"))",
         "accountId": "\(Self.account)", "accessKeyId": "\(key)",
         "sessionContext": {"sessionIssuer": {"type": "Role", "principalId": "AROA\(role == "deploy" ? "1" : "2")",
          "arn": "\(arn("iam", "role/\(role)"))",
          "accountId": "\(Self.account)", "userName": "\(role)"},\(isAnonymous ? "" : " \"sourceIdentity\": \"ana\",")
          "attributes": {"creationDate": "\(Self.day)\(issued)Z", "mfaAuthenticated": "\(mfa)"}}}
        """
    }

    private func record(_ call: Call, _ number: Int) -> String {
        var identity: String
        switch credentials {
        case .role(let session):
            identity = roleIdentity(
                session, key: call.role == nil ? "ASIACHILD" : "ASIAOTHERROLE", at: "10:00:00", role: call.role ?? "deploy")
        case .user:
            identity = """
                {"type": "IAMUser", "principalId": "AIDA1", "arn": "\(arn("iam", "user/deploy"))", "accountId": "\(Self.account)",
                 "accessKeyId": "AKIAUSERKEY", "userName": "deploy"}
                """
        }
        if let service = call.service {
            identity = String(identity.dropLast()) + #", "invokedBy": "\#(service).amazonaws.com"}"#
        }
        return event(
            call.time, call.host, call.operation, call.parameters, identity, id: "call-\(number)", service: call.service,
            error: call.error)
    }

    /// What the root user did, and who signed in.
    private var othersRecords: [String] {
        let root = """
            {"type": "Root", "principalId": "\(Self.account)", "arn": "\(arn("iam", "root"))", "accountId": "\(Self.account)",
             "accessKeyId": "ASIAROOT", "sessionContext": {"attributes": {"creationDate": "\(Self.day)09:00:00Z",
             "mfaAuthenticated": "false"}}}
            """
        let calls = rootCalls.enumerated().map { number, call in
            event(call.time, call.host, call.operation, call.parameters, root, id: "root-\(number)", error: call.error)
        }
        let logins = logins.enumerated().map { number, login in
            let user = """
                {"type": "IAMUser", "principalId": "AIDA9", "arn": "\(arn("iam", "user/\(login.user)"))",
                 "accountId": "\(Self.account)", "userName": "\(login.user)"}
                """
            let record = event(
                login.time, "signin", "ConsoleLogin", "null", login.user == "root" ? root : user, id: "login-\(number)",
                response: #"{"ConsoleLogin": "Success"}"#)
            return record.replacing(#""eventType": "AwsApiCall""#, with: #""eventType": "AwsConsoleSignIn""#).replacing(
                #""requestID""#, with: #""additionalEventData": {"MFAUsed": "\#(login.mfa ? "Yes" : "No")"}, "requestID""#)
        }
        return calls + logins
    }

    private func event(
        _ time: String, _ host: String, _ operation: String, _ request: String, _ identity: String, id: String,
        response: String = "null", service: String? = nil, error: String? = nil
    ) -> String {
        let address = service.map { "\($0).amazonaws.com" } ?? "203.0.113.7"
        let agent =
            service == nil && id.hasPrefix("call") ? "aws-cli/2.35.30 m/n,AQ md/command#\(host).\(kebab(operation))" : address
        let isReader = ["List", "Get", "Describe", "AssumeRole"].contains { operation.hasPrefix($0) }
        let failure = error.map { #""errorCode": "\#($0)", "errorMessage": "it failed","# } ?? ""
        return """
            {"eventVersion": "1.11", "eventTime": "\(Self.day)\(time)Z", "eventSource": "\(host).amazonaws.com",
             "eventName": "\(operation)", "awsRegion": "eu-west-1", "sourceIPAddress": "\(address)", "userAgent": "\(agent)",
             \(failure)"requestParameters": \(request), "responseElements": \(response), "eventID": "\(id)", "requestID": "r-\(id)",
             "readOnly": \(isReader), "eventType": "AwsApiCall", "managementEvent": true, "eventCategory": "Management",
             "recipientAccountId": "\(Self.account)", "userIdentity": \(identity)}
            """
    }

    // MARK: - Transcript and change

    /// The agent's record of the calls that it made itself, each asked for and answered.
    private var transcript: String {
        var lines = [line("start", "10:01:00", #""type": "session_start", "sessionId": "sess-1", "agentMode": "\#(mode)""#)]
        lines.append(line("ask", "10:01:05", #""type": "user", "content": "\#(prompt)""#))
        for (number, call) in calls.enumerated() where call.service == nil {
            let arguments = """
                {"service_name": "\(call.host)", "operation_name": "\(kebab(call.operation))", "parameters": \(call.parameters), \
                "region": "eu-west-1"}
                """
            let id = #""toolCallId": "tool-\#(number)""#
            let asked = #""type": "tool_call", \#(id), "toolName": "use_aws", "args": \#(arguments)"#
            let options = #"[{"optionId": "accept", "kind": "allow_once", "name": "Run"}]"#
            let question = #""type": "pending_interaction", "interactionType": "tool_approval", \#(id), "options": \#(options)"#
            lines.append(line("call-\(number)", call.time, asked))
            if call.isAsked { lines.append(line("question-\(number)", call.time, question)) }
            if call.isAsked {
                lines.append(
                    line("answer-\(number)", call.time, #""type": "interaction_resolved", \#(id), "selectedOption": "accept""#))
            }
            lines.append(line("result-\(number)", call.time, #""type": "tool_result", \#(id), "success": \#(call.error == nil)"#))
        }
        for (number, tool) in tools.enumerated() { lines += self.lines(of: tool, number) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of tool: Tool, _ number: Int) -> [String] {
        let id = #""toolCallId": "more-\#(number)""#
        let command = tool.command.replacing("\"", with: "\\\"")
        let call = #""type": "tool_call", \#(id), "toolName": "execute_bash", "args": {"command": "\#(command)"}"#
        var lines = [line("more-\(number)", tool.time, call)]
        if let answer = tool.answer {
            let options = """
                [{"optionId": "accept", "kind": "allow_once", "name": "Run"}, {"optionId": "reject", "kind": "reject_once", "name": "No"},
                 {"optionId": "always-accept", "kind": "allow_always", "name": "Always"}]
                """.replacing("\n", with: "")
            let question = #""type": "pending_interaction", "interactionType": "tool_approval", \#(id), "options": \#(options)"#
            lines.append(line("more-question-\(number)", tool.time, question))
            lines.append(
                line(
                    "more-answer-\(number)", tool.time,
                    #""type": "interaction_resolved", \#(id), "selectedOption": "\#(answer)""#))
        }
        let isRun = tool.answer != "reject"
        lines.append(line("more-result-\(number)", tool.time, #""type": "tool_result", \#(id), "success": \#(isRun)"#))
        return lines
    }

    private func line(_ id: String, _ time: String, _ payload: String) -> String {
        #"{"id": "\#(id)", "timestamp": "\#(Self.day)\#(time).000Z", "payload": {\#(payload)}}"#
    }

    private var changes: String {
        let asked = asked.map { #""asked": {"task": "a task", "actions": [\#($0.map { "\"\($0)\"" }.joined(separator: ", "))]},"# }
        let approvals = approvals.map { #"{"by": "\#($0.by)", "level": "\#($0.level)", "at": "\#(Self.day)\#($0.at)Z"}"# }
        return """
            {"version": 1, "changes": [{"id": "CHG-1", "title": "A change", "environment": "\(environment)",
             "window": {"from": "\(Self.day)10:00:00Z", "to": "\(Self.day)12:00:00Z"},
             "actors": [{"principal": "\(principal)", "person": "ana", "level": "mid", "agent": "kiro"}],
             \(asked ?? "")
             "approvals": [\(approvals.joined(separator: ", "))]}]}
            """
    }

    private var credentialsFile: String {
        func time(_ day: String) -> String { day.hasPrefix("2") ? "\(day)T08:00:00+00:00" : day }
        let row = credentialReport
        return """
            user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,\
            access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
            access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
            access_key_2_last_used_region,access_key_2_last_used_service
            <root_account>,\(arn("iam", "root")),2025-01-01T08:00:00+00:00,true,2026-05-01T08:00:00+00:00,\
            2025-01-01T08:00:00+00:00,not_supported,\(row.rootMFA),\(row.rootKey),\(row.rootKey ? "2026-05-01T08:00:00+00:00" : "N/A"),N/A,N/A,N/A,\
            false,N/A,N/A,N/A,N/A
            \(row.user),\(arn("iam", "user/\(row.user)")),2025-01-01T08:00:00+00:00,\(row.hasPassword),\(time(row.passwordUsed)),\
            2025-01-01T08:00:00+00:00,N/A,\(row.mfa),true,\(time(row.keyRotated)),\(time(row.keyUsed)),eu-west-1,sts,false,N/A,N/A,N/A,N/A
            """
    }

    private var samlProviders: String {
        """
        {"SAMLProviderList": [{"Arn": "\(arn("iam", "saml-provider/people"))", "ValidUntil": "\(samlValidUntil)",
          "CreateDate": "2020-01-01T00:00:00Z"}]}
        """
    }

    /// What `aws sso-admin` and `aws identitystore` print, one after the other.
    private var identityCenter: String {
        let set = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
        return """
            {"PermissionSet": {"Name": "ReadOnly", "PermissionSetArn": "\(set)"}}
            {"AccountAssignments": [{"AccountId": "\(Self.account)", "PermissionSetArn": "\(set)", "PrincipalType": "USER",
              "PrincipalId": "u-1"}]}
            {"Users": [{"UserId": "u-1", "UserName": "ana", "UserStatus": "\(identityCenterUser)", "IdentityStoreId": "d-1"}]}
            """
    }

    /// `UpdateFunctionCode20150331v2` as the command line spells it: `update-function-code`.
    private func kebab(_ operation: String) -> String {
        var out = ""
        for character in operation.prefix(while: { !$0.isNumber }) {
            if character.isUppercase, !out.isEmpty { out.append("-") }
            out += character.lowercased()
        }
        return out
    }
}

extension IncidentFixture {
    /// A write of the role's only policy.
    static func put(_ time: String, _ statements: [String]) -> Call {
        Call(
            time, "iam", "PutRolePolicy",
            #"{"roleName": "deploy", "policyName": "work", "policyDocument": "\#(text(statements))"}"#)
    }

    /// A write of a bucket's policy: of one statement, about its tags.
    static func bucketPolicy(_ time: String, _ effect: String, _ principal: String) -> Call {
        let statement =
            #"{"Effect": "\#(effect)", "Principal": {"AWS": "\#(principal)"}, "Action": "s3:PutBucketTagging", "#
            + #""Resource": "arn:aws:s3:::shop"}"#
        return Call(time, "s3", "PutBucketPolicy", #"{"bucketName": "shop", "bucketPolicy": \#(policy(statement))}"#)
    }

    /// A new bucket's policy gave the role, half an hour before, what it used in the change.
    static let letInByABucket = IncidentFixture("The bucket's policy let the role in half an hour before.") {
        $0.earlier = $0.allows
        $0.sessionPolicy = nil
        $0.writes = [
            .init("09:00:00", "s3", "CreateBucket", #"{"bucketName": "shop"}"#),
            bucketPolicy("09:30:00", "Allow", "arn:aws:iam::111122223333:role/deploy"),
        ]
        $0.calls.append(.init("10:06:00", "s3", "PutBucketTagging", #"{"bucketName": "shop", "Tagging": {"TagSet": ""}}"#))
    }

    /// A document in a string.
    static func text(_ statements: [String]) -> String {
        policy(statements.joined(separator: ", ")).replacing("\"", with: "\\\"")
    }
}
