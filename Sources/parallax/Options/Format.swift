import ArgumentParser

/// What a command prints: for people, or for programs.
enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
