/// What a theory says of atoms that are to hold and atoms that are not.
enum Outcome<Model> {
    case model(Model)
    case none
    /// It cannot be decided exactly, or not within the budget.
    case open
}
