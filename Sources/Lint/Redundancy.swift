internal import Documents

/// What is said of an entry that another of its list makes idle.
enum Redundancy {
    static func words(_ wider: String, _ entry: String) -> String {
        wider == entry ? "\(code(entry)) is listed twice" : "\(code(wider)) covers \(code(entry))"
    }
}
