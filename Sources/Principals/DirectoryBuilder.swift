public import Documents

/// Gathers the parts of a directory in any order: pages, accounts, organisation, resource policies, inventory. Nothing is resolved
/// before all is read.
public struct DirectoryBuilder: Sendable {
    private var accounts = AccountPages()
    /// What the outputs of `aws organizations` tell, then files of whole organisations that have nothing to do with it.
    private var organizations = [OrganizationFacts()]
    private var resourcePolicies = ResourcePolicies()
    private var resources: [String: Resource] = [:]
    private var configuration = ConfigurationItems()
    private var identityCenter = IdentityCenter()
    private var sharing = ResourceSharing()
    private var federation = Federation()
    private var pages = ListPages()
    private var gaps: [Gap] = []

    public init() {}

    /// Reads one value and gives the number of entries in it. What is malformed becomes a gap, and the rest is read. Cost: O(text).
    public mutating func read(_ value: JSONValue, as form: DirectoryForm, file: String) -> Int {
        do {
            switch form.form {
            case .account: return accounts.read(value)
            case .organizationFile: return OrganizationFile.read(value, into: &organizations[place(ofFile: value)])
            case .organization(let output): return try output.read(value, file: file, into: &organizations[0])
            case .resourcePolicy(let form): return form.read(value, file: file, into: &resourcePolicies, &gaps)
            case .inventory(let form): return form.read(value, into: &resources, &configuration, &gaps)
            case .identityCenter(let output): return try output.read(value, file: file, into: &identityCenter, &pages)
            case .sharing(let output): return try output.read(value, file: file, into: &sharing, &pages)
            case .federation(let output): return try output.read(value, file: file, into: &federation, &pages, &gaps)
            case .unevaluated(let form):
                if let gap = form.gap(at: value) { gaps.append(gap) }
                return 1
            }
        } catch {
            gaps.append(Gap(error))
            return 0
        }
    }

    /// Where a file of a whole organisation belongs: beside what is of the same, or apart. Ids of roots are not unique among organisations.
    private mutating func place(ofFile value: JSONValue) -> Int {
        guard let id = value["id"]?.string, let root = value["root"]?["id"]?.string else { return 0 }
        if let place = organizations.firstIndex(where: { !$0.holds(root: root, of: id) }) { return place }
        organizations.append(OrganizationFacts())
        return organizations.count - 1
    }

    /// Notes an item of AWS Config, or what another tool tells in its form, without taking it for an inventory.
    package mutating func note(configurationItem item: JSONValue) throws(InputError) { try configuration.note(item) }

    /// Resolves what the parts say of each other.
    public func build() -> Directory {
        var (pages, resourcePolicies, sharing, gaps) = (self.accounts, self.resourcePolicies, self.sharing, self.gaps)
        configuration.apply(to: &pages, &resourcePolicies, &sharing, &gaps)
        gaps += resourcePolicies.leaveTrust { pages.roles[$0] }
        let accounts = AccountAssembly(pages)
        var found: [Organization] = []
        for var facts in organizations {
            found += facts.organizations(for: Set(accounts.accounts.map(\.id)))
            gaps += facts.gaps + (sharing.knowsOrganizationBlocks ? [] : facts.publicAccessPolicies)
        }
        let inventory = Inventory(resources)
        let unresolved = resourcePolicies.resolve(with: inventory)
        return Directory(
            accounts, organizations: found, resourcePolicies: resourcePolicies, inventory: inventory,
            identityCenter: identityCenter, sharing: sharing, federation: federation,
            gaps: Set(gaps + accounts.gaps + self.pages.gaps + unresolved).sorted())
    }
}
