import Activity
import Actors
import Documents
import Testing
import Transcripts

struct UserAgentTests {
    static let modern =
        "aws-cli/2.35.30 md/awscrt#0.31.0 ua/2.1 os/macos#25.1.0 lang/python#3.13.9 exec-env/%E m/Z,E,%M cfg/retry-mode#standard sid/1a2b3c4d5e6f md/prompt#off md/command#cloudformation.delete-stack"

    @Test(arguments: [
        ("AN", Agent.claudeCode), ("AO", .gemini), ("AP", .codex), ("AQ", .kiro), ("AR", .openCode), ("AS", .antigravity),
        ("AT", .amp),
        ("AU", .pi), ("AV", .copilot), ("AW", .cursor),
    ])
    func codesNameTheAgent(_ code: String, _ agent: Agent) {
        let userAgent = UserAgent(Self.modern.replacing("%M", with: "b,\(code)").replacing("%E", with: "EC2"))
        #expect(userAgent.agents == [agent])
        #expect(userAgent.marks == ["m/\(code)"])
        #expect(userAgent.command == "cloudformation.delete-stack")
        #expect(userAgent.session == "1a2b3c4d5e6f")
        #expect(userAgent.features.contains("b"))
    }

    static let marked: [(String, Set<Agent>)] = [
        ("exec-env/AmazonQ-For-CLI-Version-2.19.2-acp-client-kiro-tui", [.amazonQ, .kiro]),
        ("aws-sdk-js/3 exec-env/AmazonQ-For-CLI-Version/2.21.1-acp-client/kiro-tui", [.amazonQ, .kiro]),
        ("aws-cli/2.32.1 Python/3.13.9 Darwin/25.1.0 exec-env/AmazonQ-For-CLI Version/1.20.0 exe/arm64", [.amazonQ, .kiro]),
        ("aws-cli/2 exec-env/AmazonQ-For-CLI-Version-2.19.2 m/Z,AQ", [.kiro]),
        ("claude-code/2.1.202 (cli)", [.claudeCode]), ("aws-mcp.amazonaws.com", [.mcp]),
        ("Boto3/1.40 md/awslabs#mcp#aws-api-mcp-server#1.0", [.mcp]), ("Boto3/1.40 MCPClient/claude-code#2.1", [.claudeCode]),
        ("Boto3/1.35.90 m/D,E", []), ("aws-cli/2 m/an", []), ("cloudformation.amazonaws.com", []), ("", []),
        ("Mozilla/5.0 (X11) m/AQ-like", []),
    ]

    @Test(arguments: marked)
    func marksNameTheAgent(_ text: String, _ agents: Set<Agent>) {
        #expect(UserAgent(text).agents == agents)
    }

    @Test func whoeverElseCallsIsTold() {
        #expect(UserAgent("Mozilla/5.0 (X11; Linux x86_64)").isConsole)
        #expect(UserAgent("[S3Console/0.4, aws-internal/3]").isConsole)
        #expect(UserAgent("cloudformation.amazonaws.com").service == "cloudformation.amazonaws.com")
        #expect(
            UserAgent("APN/1.0 HashiCorp/1.0 Terraform/1.9.8 (+https://www.terraform.io) terraform-provider-aws/5.82.2").tool
                == "terraform")
        #expect(UserAgent("[aws-cli/2.15.0 Python/3.11 Linux/6.1 exe/x86_64 prompt/off command/s3.rm]").command == "s3.rm")
        #expect(UserAgent("aws-cli/2 exec-env/AmazonQ-For-CLI-Version-1").isMarked(as: .kiro))
        #expect(!UserAgent("aws-cli/2 m/AN").mayBe(.kiro))
        #expect(UserAgent("aws-cli/2").mayBe(.kiro))
    }
}
