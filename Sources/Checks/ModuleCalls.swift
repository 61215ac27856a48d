internal import Documents
internal import Lint
internal import Templates

/// A finding without the name of the policy and its value: of one module's text each call makes a policy of its own, and what is
/// unknown there bears the name of the call.
struct PlacedFinding: Hashable {
    let rule: String
    let location: Location
    let message: String

    init(_ finding: CheckFinding) { (rule, location, message) = (finding.rule, finding.location, finding.message) }
}

/// What was judged of one module of Terraform code and of those that it calls.
struct ModuleJudgement {
    /// A rule at a place.
    struct Fault: Hashable {
        let rule: String
        let location: Location

        init(_ finding: CheckFinding) { (rule, location) = (finding.rule, finding.location) }
    }

    let directory: String
    /// The places of the declarations whose policies were judged.
    private(set) var declarations: Set<Location> = []
    /// What is wrong with them, whether or not it is new.
    private(set) var faults: Set<Fault> = []
    /// What declares the policies that findings are about.
    private(set) var owners: [PlacedFinding: Location] = [:]

    init(of file: String) { directory = TerraformFiles.directory(of: file) }

    mutating func add(_ found: [CheckFinding], of declaration: Location) {
        declarations.insert(declaration)
        for finding in found {
            faults.insert(Fault(finding))
            owners[PlacedFinding(finding)] = declaration
        }
    }
}

/// The calls of modules that a run has read: a module is judged as it is called, not by the defaults of its variables.
struct ModuleCalls {
    private var declarations: Set<Location> = []
    private var faults: Set<ModuleJudgement.Fault> = []
    private var told: Set<ModuleJudgement.Fault> = []
    private let files: TerraformFiles

    init(_ outcomes: [FileChecker.CheckedFiles], _ files: TerraformFiles) {
        self.files = files
        for outcome in outcomes {
            guard let module = outcome.module, !files.isCalled(module.directory) else { continue }
            declarations.formUnion(module.declarations)
            faults.formUnion(module.faults)
            told.formUnion(outcome.findings.map(ModuleJudgement.Fault.init))
        }
    }

    /// Whether the calls of its module tell of a finding, or that it does not hold: each resource that they make is judged with their
    /// arguments. What none of them makes stands.
    func settle(_ finding: CheckFinding, of outcome: FileChecker.CheckedFiles) -> Bool {
        guard let module = outcome.module, files.isCalled(module.directory),
            let owner = module.owners[PlacedFinding(finding)], declarations.contains(owner)
        else { return false }
        let fault = ModuleJudgement.Fault(finding)
        // Under a comparison the calls tell only what is new in their own files.
        return told.contains(fault) || !faults.contains(fault)
    }
}
