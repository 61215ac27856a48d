import ArgumentParser

@main
struct AmbitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ambit", subcommands: [DecideCommand.self])
}
