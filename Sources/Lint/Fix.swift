/// A mechanical cure: a change of a file's text at one value that leaves access as it is.
package struct Fix: Sendable, Hashable {
    package enum Change: Sendable, Hashable {
        /// Takes an element out of its list.
        case remove
        /// Takes a member out of its object, with its name.
        case removeMember
        /// Puts another text in the place of a string or a name.
        case rewrite(String)
        /// Puts the version of today at the head of a policy.
        case addVersion
    }

    /// The bytes of the file that the value takes.
    package let range: Range<Int>
    package let change: Change
}
