import ArgumentParser
import Audit
import Authorization
import Documents
import Escalation
import Principals
import Questions
import Reach
import Reports

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say whether a principal may do something, and which statements decide it.",
        discussion: """
            The verdict is AWS's own: every layer with what it said and the statements that spoke, each with its file, line and column. \
            A context key that neither --context nor the input gives is unknown: a verdict that depends on one is `depends`, with the values \
            that would settle it. Wildcards in --action or --resource ask which part is allowed, over the catalogue's actions and the \
            inventoried resources.

            With --at the state of that moment is asked: what exports and logs show to have been in force, and for a session its policies \
            and keys as the logs show them then.

            Exit codes: 0 answered; 2 the input lacks something that the verdict leans on, or the call was wrong.

            Examples:
              ambit explain --principal arn:aws-cn:sts::111122223333:assumed-role/CostPlatformEngineer/wei.zhang@example.com \\
                --action cloudformation:DeleteStack \\
                --resource 'arn:aws-cn:cloudformation:cn-north-1:111122223333:stack/cost-calculation-prod/1' \\
                samples/cost-calculation-outage
              ambit explain --principal ARN --action 's3:Delete*' --resource '*' --context aws:SourceIp=10.0.0.1 input/
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(
        help: ArgumentHelp(
            "Who asks: the ARN of a user, role, session or root, the end of one or a name, a service's name, or `*`.",
            valueName: "principal"))
    var principal: String?

    @Option(help: "The action, such as s3:GetObject; wildcards ask for every action that matches.")
    var action: String

    @Option(
        help: ArgumentHelp(
            "The resource; `*` for an action that acts on none, and for any resource of one that acts on some.", valueName: "arn"))
    var resource: String = "*"

    @OptionGroup var context: ContextOptions

    @OptionGroup var time: TimeOptions

    @Option(help: "text or json.")
    var format: Format = .text

    @Argument(
        help: ArgumentHelp(
            "The principal, unless --principal gives it, then files and directories of an audit input.",
            valueName: "principal> <path"))
    var words: [String]

    @OptionGroup var required: EvidenceOptions

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let pairs = try context.pairs()
        let moment = try time.moment()
        let (given, paths) = PrincipalArgument.split(words, option: principal)
        guard let given else { throw ValidationError("say who asks: --principal, or the principal before the paths") }
        let input = try time.input(paths, owners: try owners.owners())
        let names = Names(input)
        let principal = try names.principal(given)
        try Names.check(action: action)
        try names.check(resource: resource)
        let authorizer = DirectoryAuthorizer(input.directory, closed: false)
        let session = moment.flatMap { SessionAtMoment.find(principal, at: $0, in: input) }
        let question = Question(
            principal: principal, action: action, resource: resource, context: pairs, time: moment, session: session)
        let (answers, gaps) = try Self.answers(question, authorizer)
        let needs = question.isOfOneAction ? try authorizer.needs(of: question) : []
        let (assumptions, all) = try required.sort(
            assumptions: input.directory.assumptions(about: resource, for: action), gaps: gaps + input.gaps, of: input.evidence)
        if let time = input.assumption(ofTimeFor: principal, on: resource) { Console.error("assumed: \(time)") }
        switch format {
        case .json:
            try Console.out(
                AnswerJSON.bytes(answers, needs: needs, gaps: all, assumptions: assumptions, principal: principal))
        case .text:
            if let session { Console.error("session as of \(session.witness)") }
            let report = AnswerText(style: Console.style)
            let text =
                question.hasWildcard || question.isOfAnyResource
                ? report.text(answers, needs: needs, gaps: all, assumptions: assumptions, question: question)
                : report.text(answers[0], needs: needs, gaps: all, assumptions: assumptions, principal: principal)
            try Console.out(Array(text.utf8))
        }
        if !all.isEmpty { throw ExitCode(2) }
    }

    private static func answers(_ question: Question, _ authorizer: DirectoryAuthorizer) throws(InputError) -> ([Answer], [Gap]) {
        if question.hasWildcard { return try authorizer.parts(of: question) }
        if question.isOfAnyResource { return try authorizer.partsOfAnyResource(question) }
        let answer = try authorizer.answer(question, action: question.action, resource: question.resource)
        return ([answer], answer.gaps)
    }
}
