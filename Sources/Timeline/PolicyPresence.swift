/// Whether policies of a kind limit a session.
public enum PolicyPresence: Sendable, Equatable {
    /// It is known that there is none.
    case none
    /// The policies' names.
    case present([String])
    /// Why the input does not say.
    case unknown(String)
}
