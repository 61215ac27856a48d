internal import Catalogue

/// What a call makes, among all that it names: `CreateFileSystemFromBackup` makes a file system.
enum MadeThing {
    /// Only what is of the kind that the operation is named for; all where nothing is.
    static func only(_ found: [CallResource], madeBy operation: String) -> [CallResource] {
        guard found.count > 1 else { return found }
        let noun = noun(of: operation)
        let fits = found.map { length(of: $0.arn, fitting: noun) }
        guard let longest = fits.max(), longest > 0 else { return found }
        return zip(found, fits).filter { $0.1 == longest }.map(\.0)
    }

    /// How long the kind is, in an ARN, that the noun ends with: `cluster-snapshot` for a `DBClusterSnapshot`.
    private static func length(of arn: String, fitting noun: String) -> Int {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { return 0 }
        let kinds = parts[5].split { $0 == "/" || $0 == ":" }.dropLast().map(letters)
        return kinds.filter { !$0.isEmpty && noun.hasSuffix($0) }.map(\.count).max() ?? 0
    }

    /// What stands behind the verb, in small letters: `filesystem`.
    private static func noun(of operation: String) -> String {
        let rest = OperationWords.of(operation).dropFirst()
        let end = rest.dropFirst().firstIndex { ["From", "To", "Using", "With"].contains($0) } ?? rest.endIndex
        return letters(rest[..<end].joined())
    }

    private static func letters(_ text: some StringProtocol) -> String {
        text.lowercased().filter { $0.isLetter }
    }
}
